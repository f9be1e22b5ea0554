import { withoutAccents } from "../../text/fold";
import { addTo } from "../../text/groupBy";
import { wordsIn, type WordList } from "../../text/wordLists";
import known from "../lists/headings.json";
import { longestHeading } from "../weights";

const numbering =
  /^[\s§(]{0,4}(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)、:]?|(?:[ivx]{1,5}|[a-z])[.)](?=\s)|第.{1,3}[章节節部]|[一二三四五六七八九十]{1,3}[、.)]|附:)\s{0,4}/u;
/** A plural that is left open: "Reference(s)". */
const openPlural = /\((?<=\p{L}\()(\p{L}{1,2})\)/u;
/** Words that count works, right behind a number. */
const counted = /^\d{1,4}(?:[篇条條件部本]|편|개)?$/;
/** Letters of scripts that part no words: the spaces in `参 考 文 献` are decoration. */
const spaced = / (?=\p{Lo})(?<=\p{Lo} )/gu;

/** Letters without accents in lower case, and digits, one space between words: all that decorates them is gone. */
const plain = (text: string): string =>
  withoutAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(spaced, "")
    .replace(/^(?:\p{L} ){4,40}\p{L}$/u, (letters) => letters.replace(/ /g, ""))
    .replace(/(?<=\p{Lo}) ?(?=[a-z\d])/gu, " ")
    .trim();

type Role = "name" | "before" | "after" | "part" | "to" | "number" | "and";

const roles: ReadonlyMap<string, readonly Role[]> = rolesOf({
  name: known.names,
  before: known.before,
  after: known.after,
  part: known.parts,
  to: known.to,
  and: known.and,
});

/** What may stand behind what: part, name, to, part, number in "Supplementary references for chapter 2". */
const follows: Readonly<Record<Role | "start", readonly Role[]>> = {
  start: ["name", "before", "part"],
  before: ["name", "before", "part"],
  part: ["name", "part", "number"],
  name: ["name", "after", "to", "number", "and"],
  after: ["name", "after", "to", "number"],
  to: ["part"],
  number: ["name", "after"],
  and: ["name"],
};

/** Whether a heading, or a line in its place, announces a list of references, whatever decorates it. */
export function isReferenceHeading(text: string): boolean {
  if (text.length > longestHeading) return false;
  const words = plain(
    text.normalize("NFKC").toLowerCase().replace(numbering, "").replace(openPlural, "$1"),
  ).split(" ");
  return isList(words, "start", false);
}

/** Whether words are a row of known phrases with the name of a list in it. */
function isList(words: readonly string[], last: Role | "start", isNamed: boolean): boolean {
  if (words.length === 0) return isNamed && last !== "to" && last !== "and";
  return words.some((_, at) => {
    const phrase = words.slice(0, at + 1).join(" ");
    const found = counted.test(phrase) ? (["number"] as const) : (roles.get(phrase) ?? []);
    return found.some(
      (role) => follows[last].includes(role) && isList(words.slice(at + 1), role, isNamed || role === "name"),
    );
  });
}

function rolesOf(groups: Readonly<Record<Exclude<Role, "number">, WordList>>): ReadonlyMap<string, Role[]> {
  const found = new Map<string, Role[]>();
  for (const [role, group] of Object.entries(groups) as [Role, WordList][]) {
    for (const word of wordsIn(group)) addTo(found, plain(word), role);
  }
  return found;
}

import { wordsPattern } from "../../text/wordLists";
import { familyName, nameWord, opener } from "../find/authors";
import furtherAuthors from "../lists/furtherAuthors.json";
import particles from "../lists/particles.json";

/** Names that stand before a year; offsets count in the text of the block. */
export interface WrittenNames {
  readonly from: number;
  readonly names: string;
  readonly families: readonly string[];
  readonly given: string;
  readonly etAl: boolean;
}

const further = wordsPattern(furtherAuthors);
const given = `(?:(?:\\p{Lu}\\.[\\s-]?){1,4}|${nameWord}\\s(?:\\p{Lu}\\.\\s?){1,3})`;
/** Initials behind the name, as journals have them where works by others of that name are cited too: "Zhang Y. et al." */
const behind = "\\s\\p{Lu}(?:\\.[\\s-]?\\p{Lu}|\\p{Lu})?\\.?(?![\\p{L}\\p{N}])";
const suffix = "(?:Jr|Sr|II|III)\\.?";
const joint = "(?:and|&|und|y|et)";
const person = `(?:${given})?${familyName}(?:${behind})?(?:,?\\s${suffix})?`;
const people = new RegExp(
  `^(?:${person})(?:,\\s(?:${person})){0,30}(?:,?\\s${joint}\\s(?:${person}))?(?:,?\\s[*_]?(?<etal>${further})[*_]?)?$`,
  "u",
);
const ofFirst = new RegExp(`^(${given})(?=${familyName})`, "u");
const ofLast = new RegExp(`${behind}$`, "u");
const separator = new RegExp(`,?\\s${joint}\\s|,\\s`);
const isSuffix = new RegExp(`^${suffix}$`);
const etAl = new RegExp(`,?\\s[*_]?${further}[*_]?$`, "u");

/** Whether a word joins the last of the names to the others. */
export const joinsNames = (names: string): boolean => joiner.test(names);
const joiner = new RegExp(`\\s${joint}\\s`);

/** Names of persons, and of nothing else. */
export function readNames(text: string): Omit<WrittenNames, "from"> | undefined {
  const match = people.exec(text);
  if (match === null) return undefined;
  const own = text.replace(etAl, "");
  const all = own.split(separator).filter((name) => !isSuffix.test(name));
  const families = all.map((name) => name.replace(ofFirst, "").replace(ofLast, ""));
  const first = ofFirst.exec(own)?.[1] ?? ofLast.exec(all[0]!)?.[0] ?? "";
  return { names: text, families, given: first.trim(), etAl: match.groups!.etal !== undefined };
}

/** So far before a year names are looked for, in UTF-16 code units; in brackets there may be many of them. */
const reach = 400;
/** So many words may begin the names. */
const mostStarts = 60;

/**
 * All that could be the authors at the end of a text, the longest first: names of persons, a group, or a title in quotes. What another name
 * is joined to is none by itself. `from` counts in the text.
 */
export function namesAtEnd(text: string): readonly WrittenNames[] {
  const start = Math.max(0, text.length - reach);
  const starts = [...text.slice(start).matchAll(beginning)].map(({ index }) => start + index);
  return starts.slice(-mostStarts).flatMap((from): readonly WrittenNames[] => {
    const names = text.slice(from);
    if (joined.test(text.slice(Math.max(0, from - 40), from))) return [];
    return [{ from, ...(readNames(names) ?? { names, families: [], given: "", etAl: false }) }];
  });
}
/** With what names begin: a capital, a particle, a quotation mark. */
const beginning = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:\\p{Lu}|[“"‘«]|(?:[’']t|${wordsPattern(particles.inText)})\\s|[ae]l-|[dl]['’])`,
  "gu",
);
const joined = /\p{Lu}[\p{L}.'’-]{0,30},?\s(?:and|&)\s$|\p{Lu}\.[\s-]?$/u;

/** Without the words that only open a sentence: "However, Smith and Jones". */
export function withoutOpeners(names: WrittenNames): WrittenNames | undefined {
  const [first = ""] = names.families;
  const word = /^\p{L}+/u.exec(first)?.[0] ?? "";
  if (first === "" || !opener.test(word) || word === "An") return names;
  const rest = /^\p{L}+,?\s+(?=\S)/u.exec(names.names)?.[0].length;
  const own = rest === undefined ? undefined : readNames(names.names.slice(rest));
  return own && withoutOpeners({ ...own, from: names.from + rest! });
}

import type { CslName } from "../../../model/reference";
import { wordsPattern } from "../../../text/wordLists";
import groups from "../../lists/groups.json";
import nameWords from "../../lists/nameWords.json";

export interface AuthorList {
  readonly authors: readonly CslName[];
  readonly truncated: boolean;
  /** Where the list ends in the text, its closing mark included. */
  readonly end: number;
}

const particle = `(?:(?:${wordsPattern(nameWords.particles)}|${wordsPattern(nameWords.capitalParticles)}|['’]t)[ ]){0,3}`;
const word = "(?:[dDlLO]['’])?\\p{Lu}[\\p{L}'’]{1,30}";
const hyphened = "(?:-(?:['’]t[ ])?\\p{L}[\\p{L}'’]{1,30}){0,2}";
const family = `(${particle}(?:al-|Al-)?${word}${hyphened}(?:[ ]${word}${hyphened}){0,2})`;
const initials =
  "((?:\\p{Lu}\\p{Ll}?\\.[ -]?){1,5}|\\p{Lu}(?:[ -]\\p{Lu}){1,3}|\\p{Lu}{1,4}(?:-\\p{Lu}{1,2})?)";
const suffix = "(?:,?[ ](Jr|Sr|II|III|IV|2nd|3rd)\\.?(?![\\p{L}]))?";
const after = "(?=[ ]?[,.;:(&]|[ ]+(?:and|et|&)[ ]|[ ]+(?:1[89]|20)\\d\\d|[ ]*$)";
const given =
  "(\\p{Lu}[\\p{L}'’]{1,20}(?:-\\p{L}[\\p{L}'’]{1,20})?(?:[ ](?:\\p{Lu}[\\p{L}'’]{1,20}|\\p{Lu}\\.?)){0,3}?)";

/** One way to write an author; `order` says what comes first. */
interface Form {
  readonly pattern: RegExp;
  readonly order: "family" | "given";
}

const form = (order: Form["order"], pattern: string): Form => ({ pattern: new RegExp(pattern, "uy"), order });
const commaInitials = form("family", `${family},[ ]${initials}${suffix}(?=[ ,;:.&(]|$)`);
const bareInitials = form("family", `${family}[ ]${initials}${suffix}${after}`);
const initialsFirst = form("given", `((?:\\p{Lu}\\.[ -]?){1,4})[ ]?${family}${suffix}${after}`);
const commaGiven = form("family", `${family},[ ]${given}${suffix}${after}`);
const givenFirst = form("given", `${given}[ ](${particle}${word}${hyphened})${suffix}${after}`);

/** How styles write the first author and those behind it, as far as initials show that they are names. */
const styles: readonly (readonly [first: Form, others: Form])[] = [
  [commaInitials, commaInitials],
  [bareInitials, bareInitials],
  [initialsFirst, initialsFirst],
  [commaInitials, initialsFirst],
];

const between = /[ ]?(?:[,;][ ]?(?:and|&|\.{3}|…)?|and|&)[ ]?(?:&[ ]?)?/y;
const others = /[ ]?,?[ ]?(?:and[ ])?(?:et[ ]al\.?|and[ ](?:others|colleagues))/y;
/** What follows authors whose given names are written out, as Chicago and MLA have it: the year, or a title in quotes. */
const closed = /[.,]?[ ]?(?:[(]?(?:1[89]|20)\d\d|[“"‘])/y;
const group = new RegExp(`([^.()]{0,120}\\b${wordsPattern(groups)}\\b[^.,()]{0,60})(?=[.,(]|[ ]\\()`, "y");

const none: AuthorList = { authors: [], truncated: false, end: 0 };

/** The authors at the beginning of an entry, in the first style that reads most of it; none where no style does. */
export function readAuthors(text: string): AuthorList {
  const best = styles
    .map(([first, rest]) => readList(text, first, rest))
    .reduce((longest, list) => (list.end > longest.end ? list : longest), none);
  const full = best.authors.length < 2 ? writtenOut(text) : undefined;
  if (full !== undefined && full.end > best.end) return full;
  return best.authors.length > 0 ? best : (groupOf(text) ?? none);
}

/**
 * Authors with their given names: two capitalised words are one only beside another or before a year or a title in
 * quotes, for titles have such words too.
 */
function writtenOut(text: string): AuthorList | undefined {
  const inverted = readList(text, commaGiven, givenFirst);
  closed.lastIndex = inverted.end;
  if (inverted.authors.length > 0 && closed.test(text)) return inverted;
  const named = readList(text, givenFirst, givenFirst);
  return named.authors.length > 1 || named.truncated ? named : undefined;
}

function groupOf(text: string): AuthorList | undefined {
  group.lastIndex = 0;
  const literal = group.exec(text)?.[1]?.trim();
  return literal === undefined
    ? undefined
    : { authors: [{ literal }], truncated: false, end: group.lastIndex };
}

function readList(text: string, first: Form, rest: Form): AuthorList {
  const authors: CslName[] = [];
  let at = 0;
  let end = 0;
  for (;;) {
    const { pattern, order } = authors.length === 0 ? first : rest;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) break;
    const [one = "", two = ""] = order === "family" ? [match[1], match[2]] : [match[2], match[1]];
    authors.push({
      family: one.trim(),
      given: two.trim(),
      ...(match[3] !== undefined && { suffix: match[3] }),
    });
    end = pattern.lastIndex;
    others.lastIndex = end;
    if (others.test(text)) return { authors, truncated: true, end: others.lastIndex };
    between.lastIndex = end;
    if (!between.test(text)) break;
    at = between.lastIndex;
  }
  return { authors, truncated: false, end };
}

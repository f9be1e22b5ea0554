import type { CslName } from "../../../model/reference";
import { withoutEnd } from "../../../text/trim";
import { workYear, yearPattern, type WorkYear } from "../../workYear";
import { readPeople } from "./people";

/** What stands before the title of an entry, or, of a work without authors, its title and its year. */
export interface EntryHead extends WorkYear {
  readonly authors: readonly CslName[];
  readonly truncated: boolean;
  /** Of a work without authors. */
  readonly title?: string;
  /** It has a dash for the authors of the entry before. */
  readonly isSame?: boolean;
  /** Where it ends in the text, the year and the marks behind it included. */
  readonly end: number;
}

/** The year in brackets, as APA and Harvard have it, or between full stops or commas, as Chicago and others. */
const years: readonly RegExp[] = [
  new RegExp(`\\s?[([]${yearPattern}(?:,\\s[^()[\\]]{1,40})?[)\\]][\\s.,:;]{0,3}`, "u"),
  new RegExp(`[.,?!”"’]{1,3}\\s${yearPattern}(?:[.,:;]{1,2}\\s{1,2}|(?=\\s[“"‘']))`, "u"),
  new RegExp(`(?<=\\p{L}[.)]?)\\s${yearPattern}[.:;]\\s{1,2}`, "u"),
];
/** So far into an entry its year is looked for: hundreds of authors stand before it in some. */
const longestHead = 4_000;
const longestTitle = 300;
/** What stands for the authors of the entry before. */
export const dashForAuthors = /^(?:[—–―]{1,3}|-{2,6}|_{2,10})(?=[\s.,(]|$)/;
const quoted = /^[“"‘«„]([^“”"«»]{3,400})[”"’»“]?[.,]?$/;

/** Reads the head of an entry, in which the year stands behind the authors; undefined where there is none such. */
export function readHead(text: string): EntryHead | undefined {
  const found = years
    .map((pattern) => pattern.exec(text.slice(0, longestHead)))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index);
  for (const match of found) {
    const before = text.slice(0, match.index).trim();
    const year = workYear(match.groups!);
    const end = match.index + match[0].length;
    if (dashForAuthors.test(before)) return { ...year, authors: [], truncated: false, isSame: true, end };
    const title = quoted.exec(before)?.[1];
    if (title !== undefined) return { ...year, authors: [], truncated: false, title, end };
    const people = readPeople(before);
    if (people) return { ...year, ...people, end };
    const nobody = byNobody(before, /^\s?[([]/.test(match[0]));
    if (nobody) return { ...year, ...nobody, truncated: false, end };
  }
  return undefined;
}

/**
 * A group, in whose name the words that tell are capitalised, or, before a year in brackets, the title of a work without authors; undefined
 * where it is more than one sentence.
 */
function byNobody(before: string, isBracketed: boolean): Pick<EntryHead, "authors" | "title"> | undefined {
  const text = withoutEnd(before, ".?!, ");
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  if (text.length > longestTitle || /\p{L}{2}[.?!]\s/u.test(text) || words.length === 0) return undefined;
  if (words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length)
    return { authors: [{ literal: text }] };
  return isBracketed && /[.?!]$/.test(before) ? { authors: [], title: text } : undefined;
}

import type { LinkedCitation } from "../../model/analysis";
import type { Reference } from "../../model/reference";
import { displayName } from "../../references/personNames";
import { writeWhen } from "../../references/workYear";
import { yearOf } from "../../text/year";

/**
 * Works by author and year as the document writes them: "Smith & Jones, 2019; Lee et al., 2020a". Whether names are joined by a
 * word, and whether a comma stands before the year, is what most of its citations say.
 */
export function writeAuthors(citations: readonly LinkedCitation[], works: readonly Reference[]): string {
  const own = citations.filter(({ style }) => style === "author").map(({ text }) => text);
  const most = (one: RegExp, other: RegExp): boolean =>
    own.filter((text) => one.test(text)).length >= own.filter((text) => other.test(text)).length;
  const and = most(/\p{L} & \p{Lu}/u, /\p{L} and \p{Lu}/u) ? "&" : "and";
  const comma = most(/[\p{L}.], (?:\d{4}|n\.d\.)/u, /[\p{L}.] (?:\d{4}|n\.d\.)/u) ? "," : "";
  return works.map((work) => `${namesOf(work, and)}${comma} ${whenOf(work)}`).join("; ");
}

function namesOf({ csl, authorsTruncated, key }: Reference, and: string): string {
  const [first, second, third] = (csl.author ?? csl.editor ?? []).map(displayName);
  if (first === undefined) return key.slice(0, Math.max(0, key.lastIndexOf(" ")));
  if (third !== undefined || authorsTruncated) return `${first} et al.`;
  return second === undefined ? first : `${first} ${and} ${second}`;
}

/** The year with its letter. */
const whenOf = ({ appeared, csl }: Reference): string =>
  appeared ? writeWhen(appeared) : String(yearOf(csl) ?? "n.d.");

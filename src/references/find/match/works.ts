import type { Reference } from "../../../model/reference";
import { nameLetters, nameWords } from "../../../text/fold";
import { addTo } from "../../../text/groupBy";
import { yearOf } from "../../../text/year";
import { normaliseDoi } from "../../identifiers";
import { displayName } from "../../personNames";
import { sameWork } from "../../weights";

/** By which token two entries are one work. */
export type Likeness = "DOI" | "PMID" | "title" | "author and year";

/** The share of words that the titles of two works have in common, between 0 and 1; 0 where either has none. */
export const titleOverlap = (a: Reference, b: Reference): number => overlap(words(a), words(b));

const words = ({ csl }: Reference): ReadonlySet<string> => new Set(nameWords(csl.title ?? ""));

/** Shared words against all words, between 0 and 1 (Sørensen–Dice). */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/**
 * Finds the entry that is the same work as a known one: by DOI or PMID, by the title, or by first author and year with
 * most words of the title. Answers with the index of the entry; two DOIs that differ are two works.
 */
export function findWork(
  entries: readonly Reference[],
): (known: Reference) => { readonly index: number; readonly by: Likeness } | undefined {
  const index = new Map<string, number[]>();
  for (const [at, entry] of entries.entries()) for (const key of keysOf(entry)) addTo(index, key, at);
  return (known) => {
    for (const key of keysOf(known)) {
      const by = key.slice(0, key.indexOf(":")) as Likeness;
      const at = index
        .get(key)
        ?.find(
          (at) => by !== "author and year" || titleOverlap(known, entries[at]!) >= sameWork.titleOverlap,
        );
      if (at !== undefined && !isOther(known, entries[at]!)) return { index: at, by };
    }
    return undefined;
  };
}

function isOther({ csl: a }: Reference, { csl: b }: Reference): boolean {
  return a.DOI !== undefined && b.DOI !== undefined && normaliseDoi(a.DOI) !== normaliseDoi(b.DOI);
}

/** The surest first. */
function keysOf(reference: Reference): readonly string[] {
  const { DOI, PMID, title, author } = reference.csl;
  const year = yearOf(reference.csl);
  const letters = nameLetters(title ?? "");
  const first = author?.[0] && nameWords(displayName(author[0])).at(-1);
  return [
    ...(DOI ? [`DOI:${normaliseDoi(DOI)}`] : []),
    ...(PMID ? [`PMID:${PMID}`] : []),
    ...(letters.length >= sameWork.shortestTitle ? [`title:${letters}`] : []),
    ...(first && year !== undefined ? [`author and year:${first} ${year}`] : []),
  ];
}

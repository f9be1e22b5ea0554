import type { Reference } from "../../model/reference";
import { lettersAndDigits } from "../../text/fold";
import { yearOf } from "../../text/year";
import { normaliseDoi } from "../identifiers";
import { sameWork } from "../weights";

/** A file of references that is not the list in use. */
export interface Library {
  /** The path by which its entries call it. */
  readonly file: string;
  readonly text: string;
  readonly references: readonly Reference[];
}

/** A work to be cited: an entry of the list in use, or of a library alone. */
export interface Work {
  readonly reference: Reference;
  readonly library: Library | undefined;
}

/** The works of the list in use, then those of libraries that it does not have, each once. */
export function gatherWorks(list: readonly Reference[], libraries: readonly Library[]): readonly Work[] {
  const known = new Set(list.flatMap(signsOf));
  const works: Work[] = list.map((reference) => ({ reference, library: undefined }));
  for (const library of libraries) {
    for (const reference of library.references) {
      const signs = signsOf(reference);
      if (!signs.some((sign) => known.has(sign))) works.push({ reference, library });
      for (const sign of signs) known.add(sign);
    }
  }
  return works;
}

/** Finds the first entry of a list that is the same work, by its identifiers, or by title and year. */
export function sameWorks(list: readonly Reference[]): (reference: Reference) => Reference | undefined {
  const firstWith = new Map<string, number>();
  for (const [index, reference] of list.entries())
    for (const sign of signsOf(reference)) if (!firstWith.has(sign)) firstWith.set(sign, index);
  return (reference) => {
    const found = signsOf(reference).flatMap((sign) => firstWith.get(sign) ?? []);
    return list[Math.min(...found)];
  };
}

/** What tells a work from others: where its entry stands, its identifiers, and a title that is long enough, with the year. */
function signsOf({ key, place, csl }: Reference): readonly string[] {
  const title = lettersAndDigits(csl.title ?? "");
  return [
    ...(place?.file === undefined ? [] : [`at ${place.file} ${key}`]),
    ...(csl.DOI === undefined ? [] : [`doi ${normaliseDoi(csl.DOI)}`]),
    ...(csl.PMID === undefined ? [] : [`pmid ${csl.PMID}`]),
    ...(title.length < sameWork.shortestTitle ? [] : [`title ${title} ${yearOf(csl) ?? ""}`]),
  ];
}

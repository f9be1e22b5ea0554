import type { Abbreviation } from "../../model/abbreviation";
import { pathwayCover } from "../weights";
import type { Found } from "./found";
import type { HeadEnd } from "./named";

/** The pathway that a short form means, and whether it stands for it without a head noun. */
export interface ShortForm {
  readonly pathway: Found;
  readonly bare: boolean;
}

/**
 * The short forms that a document defines for pathways: "nucleotide excision repair (NER)". One whose head noun follows the
 * brackets, "pyrimidine synthesis (PS) pathway", needs it elsewhere too. A short form that is also defined as something else
 * is none.
 */
export function shortFormsOf(
  blocks: readonly { readonly abbreviations: readonly Abbreviation[]; readonly pathways: readonly Found[] }[],
): ReadonlyMap<string, ShortForm> {
  const forms = new Map<string, ShortForm>();
  const others = new Set<string>();
  for (const { abbreviations, pathways } of blocks)
    for (const { short, shortFrom, longFrom, longTo } of abbreviations) {
      const pathway = pathways.find(
        ({ from, to }) =>
          to >= longTo &&
          Math.min(to, longTo) - Math.max(from, longFrom) >= pathwayCover * (longTo - longFrom),
      );
      if (pathway === undefined || !/\p{Lu}/u.test(short)) others.add(short);
      else forms.set(short, { pathway, bare: pathway.to <= shortFrom });
    }
  for (const short of others) forms.delete(short);
  return forms;
}

/** Where a block writes one of the short forms. */
export function findShortForms(
  text: string,
  forms: ReadonlyMap<string, ShortForm>,
  headEnd: HeadEnd,
): readonly Found[] {
  const found: Found[] = [];
  for (const [short, { pathway, bare }] of forms)
    for (let from = text.indexOf(short); from >= 0; from = text.indexOf(short, from + short.length)) {
      const to = from + short.length;
      if (isLetterOrDigit(text, from - 1) || isLetterOrDigit(text, to)) continue;
      const end = headEnd(to);
      if (end !== undefined || bare) found.push({ from, to: end ?? to, candidates: pathway.candidates });
    }
  return found;
}

function isLetterOrDigit(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

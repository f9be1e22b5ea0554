import type { Reference, ReferenceList } from "../model/reference";
import type { Notice, Retractions } from "../model/retraction";
import { remembering } from "../text/caches";
import { comparableDoi, doiOf } from "./identifiers";
import { ownNotice } from "./ownNotice";

/** Gives an entry the notices on its work; one of which nothing is said stays the same object. Each entry is looked up once. */
export const notingNotices = (lists: readonly Retractions[]): ((reference: Reference) => Reference) =>
  remembering(
    (reference: Reference) => noted(reference, lists),
    (reference) => reference,
  );

/** A list whose entries have their notices; the same object where none has any. */
export function withNotices(list: ReferenceList, note: (reference: Reference) => Reference): ReferenceList {
  const references = list.references.map(note);
  return references.every((reference, at) => reference === list.references[at])
    ? list
    : { ...list, references };
}

/** A work with the notices that its own entry and some lists have on it; the same object where they have none. */
export function noted<W extends Pick<Reference, "csl" | "raw" | "notices">>(
  work: W,
  lists: readonly Retractions[],
): W {
  const notices = noticesOn(work, lists);
  const { notices: known = [] } = work;
  const isNews =
    notices.length !== known.length || notices.some(({ source }, at) => source !== known[at]?.source);
  return isNews ? { ...work, notices } : work;
}

/**
 * The gravest come first. There are none where any list says that the work was reinstated, nor where what is cited is a notice itself: some journals
 * publish it under the DOI of the work.
 */
function noticesOn(work: Pick<Reference, "csl" | "raw">, lists: readonly Retractions[]): readonly Notice[] {
  const { csl } = work;
  if (csl.title !== undefined && isOfNotice.test(csl.title)) return [];
  const doi = doiOf(csl);
  const ids = { doi: doi && comparableDoi(doi), pmid: csl.PMID?.trim() };
  const own = ownNotice(work);
  const found = [...(own ? [own] : []), ...lists.flatMap((list) => list.noticesOf(ids))];
  if (found.some(({ kind }) => kind === "reinstated")) return [];
  return [
    ...found.filter(({ kind }) => kind === "retracted"),
    ...found.filter(({ kind }) => kind === "concern"),
  ];
}

/** How titles of notices begin: "Retraction: …", "Retraction Note to: …", "Editorial Expression of Concern: …". */
const isOfNotice =
  /^\W{0,3}(?:editorial |statement of |publisher['’]s )?(?:retraction|expression of concern)(?: (?:note|notice|statement))?(?: (?:to|of|for|on|regarding))?:/i;

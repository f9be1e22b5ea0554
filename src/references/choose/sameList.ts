import type { ReferenceList } from "../../model/reference";

/** The list, as the object that an earlier reading gave where nothing has changed, so that it is not indexed anew. */
export const keepList = (list: ReferenceList, previous: ReferenceList | undefined): ReferenceList =>
  previous && isSame(previous, list) ? previous : list;

/** Whether two lists are of the same entries, from the same sources, for the same reasons. */
function isSame(a: ReferenceList, b: ReferenceList): boolean {
  return (
    a.asked === b.asked &&
    a.references.length === b.references.length &&
    a.references.every((reference, index) => reference === b.references[index]) &&
    JSON.stringify([a.kind, a.label, a.problems, a.reports]) ===
      JSON.stringify([b.kind, b.label, b.problems, b.reports])
  );
}

import type { LinkedCitation } from "../model/analysis";
import type { Citation } from "../model/citation";
import type { ReferenceList } from "../model/reference";

/** Finds the entry of each target in the list in force. */
export function linkCitations(
  citations: readonly Citation[],
  _list: ReferenceList,
): readonly LinkedCitation[] {
  return citations.map((citation) => ({ ...citation, resolved: new Map() }));
}

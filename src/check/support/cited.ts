import type { LinkedCitation } from "../../model/analysis";
import type { Reference } from "../../model/reference";

/** All entries that a document cites, once each. */
export function citedBy(citations: readonly LinkedCitation[]): ReadonlySet<Reference> {
  const cited = new Set<Reference>();
  for (const { resolved } of citations) for (const reference of resolved.values()) cited.add(reference);
  return cited;
}

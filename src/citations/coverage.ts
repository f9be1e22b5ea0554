import type { Coverage, LinkedCitation } from "../model/analysis";
import { isSure } from "../references/keys";

/** Counts the citations that were checked, and those that were not. A bare `@word` that may be a name is none. */
export function coverageOf(citations: readonly LinkedCitation[]): Coverage {
  const counted = citations.filter((citation) => isSure(citation) || citation.resolved.size > 0);
  const checked = counted.filter((citation) => citation.checked).length;
  return { checked, unchecked: counted.length - checked };
}

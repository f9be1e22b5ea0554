import type { LinkedCitation } from "../model/analysis";
import type { Span } from "../model/span";

/**
 * What of a citation by author and year a number or a key takes the place of: of a group all of it with its brackets; where the names stand in the
 * sentence, what follows them. Any other citation is its own marker.
 */
export function markerOf(citation: LinkedCitation, source: string): Span {
  const { start, end, items } = citation;
  const [first] = items;
  if (!first?.work || !isNarrative(citation, source)) return { start, end };
  const names = source.slice(first.start, first.work.when.start);
  return { start: first.start + names.replace(/[\s,]{0,4}[([]?\s{0,4}$/, "").length, end };
}

/** Whether a citation by author and year names its authors in the sentence. */
export const isNarrative = (citation: LinkedCitation, source: string): boolean =>
  citation.style === "author" && !/[([]/.test(source.charAt(citation.start));

/** What is written in a citation by author and year beside the works: what leads to them, where in them to look, and the marks between them. */
export function besidesWorks(citation: LinkedCitation, source: string): readonly string[] {
  const { start, end, text } = citation;
  const narrative = isNarrative(citation, source);
  const inner = narrative && !/[)\]]$/.test(text) ? end : end - 1;
  const from = narrative ? start : start + 1;
  const ends = [from, ...citation.items.map((item) => Math.min(item.end, inner))];
  return ends.map((at, index) => source.slice(at, citation.items[index]?.start ?? inner));
}

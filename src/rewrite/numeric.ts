import type { LinkedCitation } from "../model/analysis";
import type { CitationItem } from "../model/citation";
import type { Prose } from "../model/prose";
import type { Reference } from "../model/reference";
import type { Edit, Span } from "../model/span";
import { citationKey, writeKey } from "../references/keys";
import { isRaised, writeNumber, type NumeralStyle } from "../references/numerals";

export const isNumeric = ({ style }: Pick<LinkedCitation, "style">): boolean =>
  style !== "key" && style !== "author";

export const sliceOf = ({ source }: Pick<Prose, "source">, { start, end }: Span): string =>
  source.slice(start, end);

/** What lies between the items of a group, where it is punctuation and nothing else, so that the group can be rewritten. */
export function separatorOf(citation: LinkedCitation, prose: Prose): string | undefined {
  const gaps = citation.items
    .slice(1)
    .map((item, at) => sliceOf(prose, { start: citation.items[at]!.end, end: item.start }));
  const plain =
    gaps.every((gap) => /^\s{0,8}[,;˒]\s{0,8}$/.test(gap)) && !citation.items.some(({ locator }) => locator);
  return plain ? (gaps[0] ?? ",").replace(/\s+/, " ") : undefined;
}

const dashOf = (text: string): string | undefined => /[-‐‑‒–—−⁻~]+/.exec(text)?.[0];

/** The dash of most ranges of the document in this script; `-`, or `⁻` among superscript characters, where it has none. */
function usualDash(citations: readonly LinkedCitation[], prose: Prose, raised: boolean): string {
  const counts = new Map<string, number>();
  for (const item of citations.filter(isNumeric).flatMap(({ items }) => items)) {
    if (item.targets.length < 2) continue;
    const text = sliceOf(prose, item);
    const dash = isRaised(text) === raised ? dashOf(text) : undefined;
    if (dash !== undefined) counts.set(dash, (counts.get(dash) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  return commonest?.[0] ?? (raised ? "⁻" : "-");
}

/** How a group is written, or would be in this document; undefined where it holds more than numbers. */
export function numeralStyle(
  citation: LinkedCitation,
  citations: readonly LinkedCitation[],
  prose: Prose,
): NumeralStyle | undefined {
  const separator = separatorOf(citation, prose);
  if (separator === undefined) return undefined;
  const raised = isRaised(citation.text);
  const own = citation.items
    .filter(({ targets }) => targets.length > 1)
    .map((item) => dashOf(sliceOf(prose, item)));
  return { separator, raised, dash: own.find((dash) => dash) ?? usualDash(citations, prose, raised) };
}

/** Puts another entry in the place of one member, written as the member is. */
export function replaceItem(citation: LinkedCitation, item: CitationItem, by: Reference, prose: Prose): Edit {
  const written = sliceOf(prose, item);
  const text = isNumeric(citation)
    ? writeNumber(by.number ?? Number(by.key), isRaised(written))
    : (written.startsWith("-") ? "-" : "") + writeKey(citationKey(by));
  return { start: item.start, end: item.end, text };
}

/** The place of a finding on a citation: its one member, or all of them where it is about them together. */
export function placeOf({ items, start, end }: LinkedCitation): Span {
  return { start: items[0]?.start ?? start, end: items.at(-1)?.end ?? end };
}

import type { LinkedCitation } from "../model/analysis";
import { isNumeric, type CitationItem } from "../model/citation";
import type { Prose } from "../model/prose";
import type { Reference } from "../model/reference";
import type { Edit, Span } from "../model/span";
import { citationKey } from "../references/keys";
import { isSuperscript, writeNumber, type NumeralStyle } from "../references/numerals";
import type { Memo } from "../text/caches";
import { leadTo } from "./places";
import { withKey } from "./renameKey";

export const sliceOf = ({ source }: Pick<Prose, "source">, { start, end }: Span): string =>
  source.slice(start, end);

/**
 * What lies between the items of a group; undefined where that is more than punctuation, or an item has a locator or is a
 * link.
 */
function separatorOf({ items }: LinkedCitation, prose: Prose): string | undefined {
  const gaps = items.slice(1).map((item, at) => sliceOf(prose, { start: items[at]!.end, end: item.start }));
  const plain =
    gaps.every((gap) => /^\s{0,8}[,;˒]\s{0,8}$/.test(gap)) &&
    !items.some(({ locator, link }) => locator ?? link);
  return plain ? (gaps[0]?.replace(/\s+/g, " ") ?? "") : undefined;
}

const dashOf = ({ items }: LinkedCitation, prose: Prose): string | undefined => {
  const range = items.find(({ targets }) => targets.length > 1);
  return range && /[-‐‑‒–—−⁻~]+/.exec(sliceOf(prose, range))?.[0];
};

/**
 * How each group of a document is written: its own separator and dash where it has them, else those that the document
 * uses most in that notation. Undefined for a group that holds more than numbers and cannot be written anew.
 */
export function numeralStyles(
  citations: readonly LinkedCitation[],
  prose: Prose,
): (citation: LinkedCitation) => NumeralStyle | undefined {
  const counts = new Map<string, number>();
  let counted = false;
  const count = (kind: string, mark: string | undefined): void => {
    if (mark) counts.set(`${kind} ${mark}`, (counts.get(`${kind} ${mark}`) ?? 0) + 1);
  };
  const usual = (kind: string): string | undefined => {
    if (!counted) {
      for (const citation of citations.filter(isNumeric)) {
        count(`${notationOf(citation)} dash`, dashOf(citation, prose));
        count(`${notationOf(citation)} separator`, separatorOf(citation, prose));
      }
      counted = true;
    }
    const [commonest] = [...counts]
      .filter(([mark]) => mark.startsWith(`${kind} `))
      .sort((a, b) => b[1] - a[1]);
    return commonest?.[0].slice(kind.length + 1);
  };
  return (citation) => {
    const separator = separatorOf(citation, prose);
    if (separator === undefined) return undefined;
    const notation = notationOf(citation);
    return {
      superscript: notation === "unicode",
      separator: separator || (usual(`${notation} separator`) ?? (citation.style === "bracket" ? ", " : ",")),
      dash: dashOf(citation, prose) ?? usual(`${notation} dash`) ?? (notation === "unicode" ? "⁻" : "-"),
    };
  };
}

const notationOf = ({ style, text }: LinkedCitation): string => (isSuperscript(text) ? "unicode" : style);

/**
 * Puts another entry in the place of one member, written as the member is, and leads its link there. Undefined where the
 * link cannot be.
 */
export function replaceItem(
  citation: LinkedCitation,
  item: CitationItem,
  by: Reference,
  input: { readonly prose: Prose; readonly memo: Memo },
): readonly Edit[] | undefined {
  if (!isNumeric(citation)) return [withKey(item, input.prose.source, citationKey(by))];
  const number = by.number ?? Number(by.key);
  const lead = leadTo(citation, item, number, input);
  const text = writeNumber(number, isSuperscript(sliceOf(input.prose, item)));
  return lead && [{ start: item.start, end: item.end, text }, ...lead];
}

/** The place of a finding on a citation: its one member, or all of them where it is about them together. */
export function placeOf({ items, start, end }: LinkedCitation): Span {
  return { start: items[0]?.start ?? start, end: items.at(-1)?.end ?? end };
}

import type { Analysis, LinkedCitation } from "../model/analysis";
import type { Prose } from "../model/prose";

const caption =
  /(?:^|\n)[>\s*_#]{0,12}((?:supplement(?:ary|al)\s|extended data\s)?(?:table|fig(?:ure|\.)?|box|scheme)\s{1,3}S?\d{1,3})[a-z]?(?=[\s.:|*_])/i;

/** A paragraph that is a picture with its caption, as Pandoc has figures. */
const image =
  /^\s{0,3}!\[[^]*\](?:\([^()\s]{0,500}(?:\s"[^"]{0,500}")?\)|\[[^\]]{0,100}\])(?:\{[^{}]{0,300}\})?\s*$/;

/** Where a table, a caption or a footnote begins in a block; `label` is "table 1" where a caption says so. */
interface Aside {
  readonly start: number;
  readonly label: string | undefined;
}

/**
 * Tells the citations of tables, captions and footnotes from those of the running text: the aside in which a citation
 * stands, or undefined. A caption that was pasted into a paragraph begins one of its lines with "Table 1"; then all that
 * follows it in the paragraph counts as the table.
 */
export function asides(
  prose: Prose,
): (citation: Pick<LinkedCitation, "block" | "start">) => Aside | undefined {
  const known = new Map<number, Aside | undefined>();
  const asideOf = (index: number): Aside | undefined => {
    const { kind, start, end } = prose.blocks[index]!;
    const found = caption.exec(prose.source.slice(start, end));
    if (found !== null) return { start: start + found.index, label: labelOf(found[1]!) };
    const isApart = kind === "tableCell" || kind === "footnote" || image.test(prose.source.slice(start, end));
    return isApart ? { start, label: undefined } : undefined;
  };
  return ({ block, start }) => {
    if (!known.has(block)) known.set(block, asideOf(block));
    const aside = known.get(block);
    return aside && start >= aside.start ? aside : undefined;
  };
}

const labelOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^fig(?:\.|ure)?/, "figure");

/** Citations in the order in which a reader meets them: those of a labelled table or figure at its first call-out. */
export function readingOrder({
  prose,
  citations,
}: Pick<Analysis, "prose" | "citations">): readonly LinkedCitation[] {
  const asideOf = asides(prose);
  const callOuts = new Map<string, number>();
  for (const match of prose.source.matchAll(
    /(?<=[(\s])(?:table|fig(?:ure|\.)?|box|scheme)s?\s{1,3}S?\d{1,3}/gi,
  )) {
    const label = labelOf(match[0].replace(/s(?=\s)/i, ""));
    if (!callOuts.has(label)) callOuts.set(label, match.index);
  }
  const met = (citation: LinkedCitation): number =>
    Math.min(callOuts.get(asideOf(citation)?.label ?? "") ?? Infinity, citation.start);
  return citations
    .map((citation) => ({ citation, at: met(citation) }))
    .sort((a, b) => a.at - b.at || a.citation.start - b.citation.start)
    .map(({ citation }) => citation);
}

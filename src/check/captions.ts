import type { CheckInput } from "./rule";

const caption =
  /(?:^|\n)[>\s*_#]{0,12}(?:(?:supplement(?:ary|al)|extended data)\s)?(?:table|fig(?:ure|\.)?|box|scheme)\s{1,3}S?\d{1,3}[a-z]?(?=[\s.:|*_])/gi;

/**
 * The targets that tables, captions and footnotes cite. A caption that was pasted into a paragraph begins one of its
 * lines with "Table 1"; then all that follows it in the paragraph counts as the table.
 */
export function captionNumbers({
  prose,
  citations,
}: Pick<CheckInput, "prose" | "citations">): ReadonlySet<string> {
  const begins = new Map<number, number>();
  const beginOf = (index: number): number => {
    const { kind, start, end } = prose.blocks[index]!;
    if (kind === "tableCell" || kind === "footnote") return start;
    caption.lastIndex = 0;
    const found = caption.exec(prose.source.slice(start, end));
    return found === null ? Infinity : start + found.index;
  };
  return new Set(
    citations.flatMap(({ block, start, targets }) => {
      if (!begins.has(block)) begins.set(block, beginOf(block));
      return start > begins.get(block)! ? targets : [];
    }),
  );
}

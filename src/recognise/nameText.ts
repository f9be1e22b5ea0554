import type { Block, Mark } from "../model/prose";

/**
 * The text of a block in which names are looked for, of the same length. What is no part of any name stands as left out: identifiers,
 * and numbers that are set as superscript, which are citations, as in `CD9^12^`.
 */
export function nameText({ text, marks }: Block): string {
  const isForeign = ({ kind, start, end }: Mark): boolean =>
    kind === "identifier" ||
    (kind === "superscript" && /^[\d\s,;\u2010-\u2015-]+$/.test(text.slice(start, end)));
  const foreign = marks.filter(isForeign);
  if (foreign.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of foreign) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    pieces.push(text.slice(from, begin), "\uFFFC".repeat(end - begin));
    from = end;
  }
  return pieces.join("") + text.slice(from);
}

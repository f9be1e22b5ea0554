import type { Block, Mark } from "../../model/prose";

/** Numbers, which are citations, as in `CD9^12^`, and mutations, as in `BRAF^V600E^` and `Braf^V600E/+^`. */
const superscriptsBehindNames = /^(?:[\d\s,;\u2010-\u2015-]+|\p{Lu}\d{1,4}\p{Lu}(?:\/[\p{L}+-]{1,12})?)$/u;

/**
 * The text of a block in which names are looked for, of the same length. What is no part of any name stands as left out: identifiers,
 * and what is set as superscript behind names.
 */
export function nameText({ text, marks }: Block): string {
  const isForeign = ({ kind, start, end }: Mark): boolean =>
    kind === "identifier" || (kind === "superscript" && superscriptsBehindNames.test(text.slice(start, end)));
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

import type { Block } from "../model/prose";

/**
 * The block's text, of the same length, in which numbers that are set as superscript stand as left out: these are citations,
 * and no part of the name before them, as in `CD9^12^`.
 */
export function withoutRaisedNumbers({ text, marks }: Block): string {
  const raised = marks.filter(
    ({ kind, start, end }) =>
      kind === "superscript" && /^[\d\s,;\u2010-\u2015-]+$/.test(text.slice(start, end)),
  );
  if (raised.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of raised) {
    if (start < from) continue;
    pieces.push(text.slice(from, start), "\uFFFC".repeat(end - start));
    from = end;
  }
  return pieces.join("") + text.slice(from);
}

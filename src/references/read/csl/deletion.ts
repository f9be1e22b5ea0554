import type { Span } from "../../../model/span";

/**
 * What goes when an item of a list is deleted: in block style its dash and line breaks, in brackets the comma behind it,
 * or before it where it is the last. Spans are offsets of `text`.
 */
export function deletionOf(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - 200), start);
  const dash = /(?:^|(?<=\n))[ \t]*-[ \t]+$/.exec(before);
  if (dash) {
    const behind = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end, end + 200))?.[0].length ?? 0;
    return { start: start - dash[0].length, end: end + behind };
  }
  const comma = /^\s*,\s*/.exec(text.slice(end, end + 200))?.[0].length;
  if (comma !== undefined) return { start, end: end + comma };
  return { start: start - (/,\s*$/.exec(before)?.[0].length ?? 0), end };
}

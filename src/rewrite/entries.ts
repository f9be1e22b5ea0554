import type { Prose } from "../model/prose";
import type { Reference } from "../model/reference";
import type { Edit, Span } from "../model/span";
import { sliceOf } from "./numeric";

/**
 * Gives an entry of the document's numbered list its new number; nothing to edit where the list counts by itself, as
 * Markdown's `1. 1. 1.` and HTML do. Undefined where the entry stands in another file.
 */
export function renumberEntry(
  { place, number: old }: Reference,
  number: number,
  prose: Prose,
): readonly Edit[] | undefined {
  if (place === undefined || place.file !== undefined) return undefined;
  const { key } = place;
  if (key === undefined || sliceOf(prose, key) !== String(old)) return [];
  return [{ start: key.start, end: key.end, text: String(number) }];
}

/** The lines on which an entry of the document stands, its bullet and the blank lines behind it included. */
export function linesOf({ place }: Reference, { source }: Prose): Span | undefined {
  if (place?.file !== undefined || place === undefined) return undefined;
  const start = source.lastIndexOf("\n", place.start - 1) + 1;
  const before = source.slice(start, place.start);
  const behind = /^[ \t]*(?:\r?\n|$)/.exec(source.slice(place.end, place.end + 200))?.[0];
  if (behind === undefined || !/^[\s>*+-]*(?:(?:\[?\d{1,4}[\].)]{0,2}|\[?[\].)]{1,2}|\[)\s*)?$/.test(before))
    return place;
  return { start, end: place.end + behind.length };
}

/** Takes an entry of the document away, with a blank line where it would leave two. */
export function deleteEntry(reference: Reference, prose: Prose): Edit | undefined {
  const { deletion } = reference.place ?? {};
  if (deletion) return { start: deletion.start, end: deletion.end, text: "" };
  const lines = linesOf(reference, prose);
  if (lines === undefined) return undefined;
  const { source } = prose;
  const parted = /\n[ \t]*\r?\n$/.test(source.slice(Math.max(0, lines.start - 100), lines.start));
  const blank = parted
    ? (/^(?:[ \t]*\r?\n)/.exec(source.slice(lines.end, lines.end + 100))?.[0].length ?? 0)
    : 0;
  return { start: lines.start, end: lines.end + blank, text: "" };
}

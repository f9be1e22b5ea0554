import type { Prose } from "../model/prose";
import type { Reference } from "../model/reference";
import type { Edit, Span } from "../model/span";
import { dashForAuthors } from "../references/read/authorYear/head";
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

/** Whether the entry behind one has a dash for its authors, which would mean others without it. */
export function leavesDash(reference: Reference, entries: readonly Reference[], prose: Prose): boolean {
  const isSame = (entry: Reference | undefined): boolean =>
    entry?.place?.file === undefined &&
    entry?.place !== undefined &&
    dashForAuthors.test(sliceOf(prose, entry.place));
  return isSame(entries[entries.indexOf(reference) + 1]) && !isSame(reference);
}

/**
 * Puts the entries of a list without numbers in another order and numbers them: each place in the list takes the entry that is to stand there,
 * with its number in the stead of a bullet. A dash for the authors of the entry before is written out. Undefined where they do not stand apart.
 */
export function withNumbers(
  entries: readonly Reference[],
  order: readonly Reference[],
  prose: Prose,
): readonly Edit[] | undefined {
  const slots = entries.flatMap(({ place }) => (place?.file === undefined && place ? [place] : []));
  if (slots.length !== entries.length || order.length !== entries.length) return undefined;
  const texts = new Map<Reference, string>();
  let authors = "";
  for (const entry of entries) {
    const { start, end, key } = entry.place!;
    const text = sliceOf(prose, { start, end });
    const head = key ? sliceOf(prose, key) : "";
    const isSame = dashForAuthors.test(text);
    if (!isSame) authors = head.replace(/[\s.,(]{0,4}[\p{L}\p{N}.]{1,12}$/u, "");
    const own = authors;
    texts.set(entry, isSame ? text.replace(dashForAuthors, () => own) : text);
  }
  return slots.map(({ start, end }, at) => {
    const line = prose.source.lastIndexOf("\n", start - 1) + 1;
    const isBullet = /^[ \t]{0,3}[-*+][ \t]{1,4}$/.test(prose.source.slice(line, start));
    return { start: isBullet ? line : start, end, text: `${at + 1}. ${texts.get(order[at]!)!}` };
  });
}

import type { Edit, Span } from "../model/span";
import { inOrder } from "../text/edits";

/** Leads spans of a text to where they are after edits, and back. Offsets are UTF-16 code units. */
interface Moved {
  /** Of a span whose ends lie inside no edit; what is inserted at its ends stays outside. */
  readonly to: (span: Span) => Span;
  /** An end that lies in what an edit has written becomes that of what was there before. */
  readonly back: (span: Span) => Span;
}

export function movedBy(edits: readonly Edit[]): Moved {
  let shift = 0;
  const steps = inOrder(edits).map(({ start, end, text }) => {
    const from = { start: start + shift, end: start + shift + text.length };
    shift += text.length - (end - start);
    return { start, end, now: from, shift };
  });
  /** By how much what follows all edits up to one is shifted; `isBefore` holds for the first of them and not for the rest. */
  const shiftOf = (isBefore: (step: (typeof steps)[number]) => boolean): number =>
    steps.findLast(isBefore)?.shift ?? 0;
  const toStart = (offset: number): number => offset + shiftOf(({ end }) => end <= offset);
  const toEnd = (offset: number): number => offset + shiftOf(({ start }) => start < offset);
  const back = (offset: number, end: "start" | "end"): number => {
    const inside = steps.find(({ now }) =>
      end === "start" ? now.start <= offset && offset < now.end : now.start < offset && offset <= now.end,
    );
    return inside ? inside[end] : offset - shiftOf(({ now }) => now.end <= offset);
  };
  return {
    to: ({ start, end }) => ({ start: toStart(start), end: toEnd(end) }),
    back: ({ start, end }) => ({ start: back(start, "start"), end: back(end, "end") }),
  };
}

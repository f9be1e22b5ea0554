import type { Block, Mark, MarkKind } from "../../model/prose";
import { firstIndex } from "../../text/search";

/** Marks by where they begin; with each the furthest end of all up to it, for they may lie in each other. */
function inOrder(marks: readonly Mark[]): {
  readonly marks: readonly Mark[];
  readonly furthest: readonly number[];
} {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let most = 0;
  return { marks: sorted, furthest: sorted.map(({ end }) => (most = Math.max(most, end))) };
}

/**
 * Says of ranges of a block's text whether a mark of one of some kinds holds the whole of them. The marks are sorted once, so that a block of
 * thousands of candidates and marks takes no time by their product.
 */
export function withinMarks(block: Block, kinds: readonly MarkKind[]): (from: number, to: number) => boolean {
  const { marks, furthest } = inOrder(block.marks.filter(({ kind }) => kinds.includes(kind)));
  if (marks.length === 0) return () => false;
  return (from, to) => {
    const count = firstIndex(marks.length, (index) => marks[index]!.start > from);
    return count > 0 && furthest[count - 1]! >= to;
  };
}

/** Finds the marks that share characters with a range, in the order of the text. */
export function marksTouching(all: readonly Mark[]): (from: number, to: number) => readonly Mark[] {
  const { marks, furthest } = inOrder(all);
  return (from, to) => {
    const found: Mark[] = [];
    const first = firstIndex(marks.length, (index) => furthest[index]! > from);
    for (let at = first; at < marks.length && marks[at]!.start < to; at++)
      if (marks[at]!.end > from) found.push(marks[at]!);
    return found;
  };
}

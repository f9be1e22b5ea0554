/**
 * By halving, the first index from 0 up to a length at which something holds; the length where it holds at none. What holds at one index must
 * hold at all behind it.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the last of ascending numbers that is at most `value`; 0 where even the first is more. */
export const lastAtMost = (ascending: readonly number[], value: number): number =>
  Math.max(0, firstIndex(ascending.length, (index) => ascending[index]! > value) - 1);

/** The first of ascending numbers that is more than `value`. */
export const firstAbove = (ascending: readonly number[], value: number): number | undefined =>
  ascending[firstIndex(ascending.length, (index) => ascending[index]! > value)];

/** The index of the first of some stretches, in the order of the text, that begins at an offset or behind it; their count where none does. */
export const firstFrom = (inOrder: readonly { readonly from: number }[], offset: number): number =>
  firstIndex(inOrder.length, (index) => inOrder[index]!.from >= offset);

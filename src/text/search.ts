/** The index of the last of ascending numbers that is at most `value`; 0 where even the first is more. */
export function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ascending[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first of ascending numbers that is more than `value`. */
export function firstAbove(ascending: readonly number[], value: number): number | undefined {
  const at = lastAtMost(ascending, value);
  return ascending[at]! > value ? ascending[at] : ascending[at + 1];
}

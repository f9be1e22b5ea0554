/**
 * How many slips of the hand lie between two words: letters that are missing, too many, another one, or two neighbours that changed
 * places (optimal string alignment). Takes time by the product of the lengths, so that callers bound them.
 */
export function slipsBetween(one: string, other: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      now.push(
        Math.min(
          last[at]! + 1,
          now[at - 1]! + 1,
          last[at - 1]! + (isSame ? 0 : 1),
          isSwapped ? before[at - 2]! + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = now;
  }
  return last[other.length]!;
}

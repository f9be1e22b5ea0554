import { firstIndex } from "./search";

/**
 * The places of the fewest items without which the rest is in order: all that are not in a longest row that ascends, by `compare`. Items that
 * are equal are in order.
 */
export function straysOf<T>(items: readonly T[], compare: (a: T, b: T) => number): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  items.forEach((item, at) => {
    const length = firstIndex(tails.length, (index) => compare(items[tails[index]!]!, item) > 0);
    previous[at] = tails[length - 1];
    tails[length] = at;
  });
  const strays = new Set(items.keys());
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) strays.delete(at);
  return strays;
}

/** Adds a value to those of a key. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

/** The items of each key; keys and items stay in the order in which they came. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** Mentions or citations by the index of their block, each in the order in which they were. */
export const byBlock = <T extends { readonly block: number }>(
  all: readonly T[],
): ReadonlyMap<number, readonly T[]> => groupBy(all, ({ block }) => block);

/** The value that stands most often in a row, of several the first; undefined of none. */
export function commonest<T>(values: readonly T[]): T | undefined {
  const counts = [...groupBy(values, (value) => value).values()].sort((a, b) => b.length - a.length);
  return counts[0]?.[0];
}

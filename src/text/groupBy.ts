/** Mentions or citations by the index of their block, each in the order in which they were. */
export function byBlock<T extends { readonly block: number }>(
  all: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const blocks = new Map<number, T[]>();
  for (const one of all) {
    const found = blocks.get(one.block);
    if (found === undefined) blocks.set(one.block, [one]);
    else found.push(one);
  }
  return blocks;
}

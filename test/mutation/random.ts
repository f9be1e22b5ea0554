export { pick, randomFrom } from "../bench/random";

/** The list in another order. */
export function shuffled<T>(random: () => number, list: readonly T[]): readonly T[] {
  return list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

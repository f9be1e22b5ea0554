const months = new Map(
  "jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((name, at) => [name, at + 1]),
);

/** The number of a month by the first three letters of its English name, in any case; undefined where it is none. */
export const monthNumber = (name: string): number | undefined => months.get(name.slice(0, 3).toLowerCase());

/** A pair of brackets: where each of them stands in a text. */
export interface Brackets {
  readonly open: number;
  readonly close: number;
}

/** All pairs of round and of square brackets, in the order in which they open; they lie in each other or apart. */
export function bracketsOf(text: string): readonly Brackets[] {
  const round: number[] = [];
  const square: number[] = [];
  const pairs: Brackets[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]]/g)) {
    const [own, other] = sign === "(" || sign === ")" ? [round, square] : [square, round];
    if (sign === "(" || sign === "[") own.push(index);
    else {
      const open = own.pop();
      if (open === undefined) continue;
      while (other.length > 0 && other.at(-1)! > open) other.pop();
      pairs.push({ open, close: index });
    }
  }
  return pairs.sort((a, b) => a.open - b.open);
}

/** Gives the innermost pair around an offset, of offsets that ascend from one call to the next. */
export function innermostOf(pairs: readonly Brackets[]): (at: number) => Brackets | undefined {
  const around: Brackets[] = [];
  let next = 0;
  return (at) => {
    for (; next < pairs.length && pairs[next]!.open < at; next++) {
      while (around.length > 0 && around.at(-1)!.close < pairs[next]!.open) around.pop();
      around.push(pairs[next]!);
    }
    while (around.length > 0 && around.at(-1)!.close < at) around.pop();
    return around.at(-1);
  };
}

/** A pair of brackets: where each of them stands in a text. */
export interface Brackets {
  readonly open: number;
  readonly close: number;
}

/** All pairs of round and of square brackets, in the order in which they open; they lie in each other or apart. */
export function bracketsOf(text: string): readonly Brackets[] {
  const open: number[] = [];
  const pairs: Brackets[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]]/g)) {
    if (sign === "(" || sign === "[") open.push(index);
    else {
      const own = sign === ")" ? "(" : "[";
      const at = open.findLastIndex((start) => text[start] === own);
      if (at < 0) continue;
      pairs.push({ open: open[at]!, close: index });
      open.length = at;
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

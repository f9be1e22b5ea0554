const body = /[^\s<>"`{}|\\^\uFFFC]{1,4000}/y;

/** Where a URL that begins at `at` ends: without the punctuation of the sentence, and with balanced brackets. */
export function urlEnd(text: string, at: number): number {
  body.lastIndex = at;
  let end = at + (body.exec(text)?.[0].length ?? 0);
  for (let index = at, round = 0, square = 0; index < end; index++) {
    const character = text[index];
    if (character === "(") round++;
    if (character === "[") square++;
    if (character === ")") round--;
    if (character === "]") square--;
    if (round < 0 || square < 0) end = index;
  }
  while (end > at && /[.,;:!?'"*_”’]/.test(text[end - 1]!)) end--;
  return end;
}

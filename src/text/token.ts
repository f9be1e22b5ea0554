import type { Span } from "../model/span";

/** What parts the members of a citation, the cells of a table, and words. */
const parts = /[\s[\](){};,|"“”]/;
/** So far from an offset a token is followed, in UTF-16 code units: the longest keys are shorter. */
const reach = 200;

/** What is written without a break around an offset: a word, a number or a key with its `@`. Empty where nothing is. */
export function tokenAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && offset - start < reach && !parts.test(text[start - 1]!)) start--;
  let end = offset;
  while (end < text.length && end - offset < reach && !parts.test(text[end]!)) end++;
  return { start, end };
}

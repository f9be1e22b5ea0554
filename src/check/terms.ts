import type { CaveatPattern } from "../model/reference";

/** Text as terms are compared with it: lower case, no accents, every dash and stretch of white space one space. */
export function plainWords(text: string): string {
  const words = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[-‐‑‒–—−/\s]+/g, " ");
  return ` ${words} `;
}

/** Whether a term, of one word or more, stands in such a text; `*` at the end of a word is any ending. */
function hasTerm(words: string, term: string): boolean {
  const pattern = plainWords(term)
    .trim()
    .replace(/[\\^$.|?+()[\]{}]/g, "\\$&")
    .replace(/\*/g, "[\\p{L}\\p{N}]{0,30}");
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "u").test(words);
}

/** Whether a sentence repeats the statement of a pattern. `cites`: the numbers that the sentence cites. */
export function repeats(sentence: string, pattern: CaveatPattern, cites: ReadonlySet<number>): boolean {
  const words = plainWords(sentence);
  const has = (term: string): boolean => hasTerm(words, term);
  return (
    pattern.all.every((terms) => terms.some(has)) &&
    pattern.unless?.some(has) !== true &&
    pattern.unlessCites?.some((number) => cites.has(number)) !== true
  );
}

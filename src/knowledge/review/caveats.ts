import type { CaveatPattern } from "../../model/reference";

/**
 * Whether a sentence repeats the statement of a caveat. `sentence` is running text with its citations left out, so that
 * no reference number is taken for a quantity; `cited` are the numbers of the review that the sentence cites.
 */
export function repeatsCaveat(
  says: CaveatPattern,
  sentence: string,
  cited: Iterable<number | undefined>,
): boolean {
  const words = wordsOf(sentence);
  const has = (term: string) => contains(words, term.split(" "));
  if (!says.all.every((alternatives) => alternatives.some(has))) return false;
  if (says.unless?.some(has) === true) return false;
  const numbers = new Set(cited);
  return says.unlessCites?.some((number) => numbers.has(number)) !== true;
}

/** Lower-case words without accents; a number keeps its decimals and its per cent sign, and loses its thousands comma. */
function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/(?<=\d) ?(?:%|per cent|percent)/g, "%");
  return folded.match(/\d+\.\d+%?|[\p{L}\p{N}]+%?/gu) ?? [];
}

function contains(words: readonly string[], term: readonly string[]): boolean {
  return words.some((_, at) => term.every((wanted, i) => matches(words[at + i], wanted)));
}

function matches(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

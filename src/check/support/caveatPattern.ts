import type { CaveatPattern } from "../../model/reference";
import { withoutAccents } from "../../text/fold";

/**
 * Whether a sentence repeats the statement of a pattern. `sentence`: running text without its citations, whose numbers
 * are no quantities; `cites`: the numbers that it cites.
 */
export function repeats(sentence: string, pattern: CaveatPattern, cites: ReadonlySet<number>): boolean {
  const words = wordsOf(sentence);
  const has = (term: string): boolean => contains(words, term.split(" "));
  return (
    pattern.all.every((terms) => terms.some(has)) &&
    pattern.unless?.some(has) !== true &&
    pattern.unlessCites?.some((number) => cites.has(number)) !== true
  );
}

/** Lower-case words without accents; a number keeps decimals and per cent sign and loses its thousands comma. */
function wordsOf(text: string): readonly string[] {
  const folded = withoutAccents(text)
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/(?<=\d)\s?(?:%|per cent|percent)/g, "%");
  return folded.match(/\d+\.\d+%?|[\p{L}\p{N}]+%?/gu) ?? [];
}

function contains(words: readonly string[], term: readonly string[]): boolean {
  return words.some((_, at) => term.every((wanted, i) => matches(words[at + i], wanted)));
}

function matches(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

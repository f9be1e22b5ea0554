import type { Span } from "../../model/span";
import { wordsPattern } from "../../text/wordLists";
import nouns from "../lists/eastAsianNouns.json";

/** What a block by itself shows to be something else than a gene. Spans count in its text. */
export interface OtherThings {
  /** Family names with initials that stand beside others. */
  readonly authors: readonly Span[];
  /** What is numbered by capitals and a number: CP1. */
  readonly labels: readonly (readonly [stem: string, number: number])[];
  /** Short forms behind a noun of something else, as Chinese and Japanese texts define them: "客观缓解率（ORR）". */
  readonly shorts: readonly string[];
}

// Each looks first for what is rarest in a text, and then for what stands before it.
/** The initials behind a family name, as lists of authors have them: "Buermans HP", "Emr SD". */
const initials = /\s(?=\p{Lu}{1,2}(?!\p{L}))(?<=(\p{Lu}[\p{L}'’-]{1,24})\s)\p{Lu}{1,2}/gu;
/** What stands between two authors, and behind the last of those that are named. */
const between = /^(?:[,，;]\s?|,?\s(?:and|&)\s)$/u;
const andOthers = /^,?\s?et\sal/u;
const label = /\d(?<=(?<![\p{L}\p{N}-])(\p{Lu}{1,4})(\d{1,2}))(?![\p{L}\p{N}-])/gu;
const definition = new RegExp(
  `[（(](?<=${wordsPattern(nouns)}\\s?[（(])([A-Za-z][A-Za-z\\d-]{1,9})[)）]`,
  "gu",
);

export const otherThingsIn = (text: string): OtherThings => ({
  authors: authorsIn(text),
  labels: [...text.matchAll(label)].map(([, stem, number]) => [stem!, Number(number)]),
  shorts: [...text.matchAll(definition)].map(([, short]) => short!),
});

function authorsIn(text: string): readonly Span[] {
  const all: Span[] = [];
  for (const { index, 0: own, 1: family } of text.matchAll(initials)) {
    const start = index - family!.length;
    // In "Emr SD AB" the initials of one are not the name of another.
    if (start >= (all.at(-1)?.end ?? 0)) all.push({ start, end: index + own.length });
  }
  const isBeside = (at: number): boolean =>
    at >= 0 && at + 1 < all.length && between.test(text.slice(all[at]!.end, all[at + 1]!.start));
  return all.filter(
    ({ end }, at) => isBeside(at - 1) || isBeside(at) || andOthers.test(text.slice(end, end + 8)),
  );
}

import type { Block } from "../../model/prose";
import type { Candidate } from "./candidate";
import { before, isAfterEtAl, markAround } from "./candidate";
import { isYear, readNumbers } from "./numbers";

const parenthesised = /\(([\d\s,;\-\u2010-\u2015−]{1,120})\)/g;
const numbered =
  /(?:\b(?:eqs?|eqns?|equations?|figs?|figures?|tables?|step|version|volume|vol|day|week|grade|stage|aim|hypothesis|objective|compound|sample|n)\b\.?[\s=:]{0,3}|(?:^|[\s(])[\d.,]{1,12}\s?|[=<>±]\s?|\([a-z]{1,3}\))$/i;

/** `(1) first, (2) second`: numbers that open what follows instead of closing what stands before. */
function opens(text: string, from: number, to: number): boolean {
  const ahead = before(text, from).trimEnd();
  const isOpening = ahead === "" || /[:;,.(]$|\b(?:and|or|are|were|by|either|both)$/.test(ahead);
  return isOpening && /^\s+\p{L}/u.test(text.slice(to, to + 6));
}

/** Numbers in round brackets; a document has to cite so throughout for them to count. */
export function parenthesisCandidates(block: Block): readonly Candidate[] {
  const { text } = block;
  const found: Candidate[] = [];
  for (const match of text.matchAll(parenthesised)) {
    const from = match.index;
    const to = from + match[0].length;
    const items = readNumbers(text, from + 1, to - 1);
    if (!items || isYear(items) || markAround(block, ["wikilink"], from, to)) continue;
    const isNamed = isAfterEtAl(text, from);
    const isOther = numbered.test(before(text, from)) || opens(text, from, to);
    if ((isOther && !isNamed) || /^[\p{L}\d]/u.test(text.slice(to, to + 2))) continue;
    found.push({ style: "parenthesis", from, to, items, isNamed });
  }
  return found;
}

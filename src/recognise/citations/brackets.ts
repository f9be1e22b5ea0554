import type { Block } from "../../model/prose";
import type { Candidate } from "./candidate";
import { before, isAfterEtAl, markAround } from "./candidate";
import { isYear, readNumbers } from "./numbers";

const bracketed = /\[([\d\s,;\-\u2010-\u2015−and&]{1,200})\]/g;

/** What stands before a bracket that is no citation: intervals, numbered things of the document. */
const numbered =
  /(?:\b(?:eqs?|eqns?|equations?|figs?|figures?|tables?|steps?|CI|IQR|intervals?|ranges?|ranging|percentiles?)\b\.?[\s:,=]{0,3}|[∈=]\s?)$/i;
/** A mass number in front of its element, or the size of a molecule: `[18]F`, `[60]fullerene`. */
const isotope = /^(?:[A-Z][a-z]?(?![a-z])|(?:fullerene|annulene|crown|catenane|rotaxane|ane))/;
/** `x[12]`: an index of something with a short name; a word of a sentence is longer. */
const indexed = /(?:^|[^\p{L}\p{N}'’)\]])(?:\p{L}{1,2}|[\p{L}\p{N}_]*_[\p{L}\p{N}_]*)$/u;
const statistics = /\d\.\d+\s?$/;

/** Numbers in square brackets. */
export function bracketCandidates(block: Block): readonly Candidate[] {
  const { text } = block;
  const found: Candidate[] = [];
  for (const match of text.matchAll(bracketed)) {
    const from = match.index;
    const to = from + match[0].length;
    const items = readNumbers(text, from + 1, to - 1);
    if (!items || isYear(items) || markAround(block, ["link", "wikilink"], from, to)) continue;
    const ahead = before(text, from);
    if (numbered.test(ahead) || indexed.test(ahead) || isotope.test(text.slice(to, to + 12))) continue;
    if (statistics.test(ahead) && /[-–]/.test(match[1]!)) continue;
    found.push({ style: "bracket", from, to, items, isNamed: isAfterEtAl(text, from) });
  }
  return found;
}

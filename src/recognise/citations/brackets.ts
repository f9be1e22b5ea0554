import type { Block } from "../../model/prose";
import type { Candidate, CandidateItem } from "./candidate";
import { before, isAfterEtAl, markAround } from "./candidate";
import { isYear, rangeItem, readNumbers } from "./numbers";

const bracketed = /\[([\d\s,;\-\u2010-\u2015−and&]{1,200})\]/g;

/** What stands before a bracket that is no citation: intervals, numbered things of the document. */
const numbered =
  /(?:\b(?:eqs?|eqns?|equations?|figs?|figures?|tables?|steps?|CI|IQR|intervals?|ranges?|ranging|percentiles?|vectors?|values?\s(?:of|in|from))\b\.?[\s:,=]{0,3}|[∈=]\s?)$/i;
/** `6 [1; 11]`, a median with its quartiles; a year may well be cited. */
const quartiles = /(?:^|[\s(=])(?!(?:1[89]|20)\d\d\s)\d{1,6}\s$/;
/** A mass number in front of its element, or the size of a molecule: `[18]F`, `[60]fullerene`. */
const isotope = /^(?:[A-Z][a-z]?(?![a-z])|(?:fullerene|annulene|crown|catenane|rotaxane|ane))/;
/** `x[12]`: an index of something with a short name, which the short words of a sentence are not. */
const indexed =
  /(?:^|[^\p{L}\p{N}'’)\]])(?!(?:am|an|as|at|be|by|do|go|he|if|in|is|it|me|no|of|on|or|so|to|up|us|we)$)(?:\p{L}|\p{Ll}{2}|[\p{L}\p{N}]*_[\p{L}\p{N}_]*)$/u;
const statistics = /\d\.\d+\s?$/;

/** `[3]–[5]`, the range of the IEEE. */
const spread = /^\[(\d{1,3})\]\s?[\u2010-\u2015−-]{1,2}\s?\[(\d{1,3})\]/d;

function spreadItem(range: RegExpExecArray, at: number): readonly CandidateItem[] | undefined {
  const [from] = range.indices![1]!;
  const [, to] = range.indices![2]!;
  const item = rangeItem(at + from, at + to, Number(range[1]), Number(range[2]));
  return item && [item];
}

/** Numbers in square brackets. */
export function bracketCandidates(block: Block): readonly Candidate[] {
  const { text } = block;
  const found: Candidate[] = [];
  for (const match of text.matchAll(bracketed)) {
    const from = match.index;
    if (from < (found.at(-1)?.to ?? 0)) continue;
    const own = from + match[0].length;
    const range = spread.exec(text.slice(from, own + 12));
    const to = range ? from + range[0].length : own;
    const items = range ? spreadItem(range, from) : readNumbers(text, from + 1, to - 1);
    if (!items || isYear(items) || markAround(block, ["wikilink"], from, to)) continue;
    const ahead = before(text, from);
    const isRaised = markAround(block, ["superscript"], from, to) !== undefined;
    if (numbered.test(ahead) || (indexed.test(ahead) && !isRaised) || isotope.test(text.slice(to, to + 12)))
      continue;
    if (statistics.test(ahead) && /[-–]/.test(match[1]!)) continue;
    if (quartiles.test(ahead) && /^[^,]*;[^,;]*$/.test(match[1]!)) continue;
    found.push({ style: "bracket", from, to, items, isNamed: isAfterEtAl(text, from) });
  }
  return found;
}

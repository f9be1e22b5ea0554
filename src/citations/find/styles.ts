import { companyOfStyle, gluedStyle, listLikeness } from "../weights";
import type { Candidate } from "./candidate";
import { numbersOf } from "./candidate";
import type { GluedCandidate } from "./glued";

/**
 * Whether numbers look like those of a reference list: they leave few gaps between the smallest and the largest. The
 * largest tenth is left aside, so that one wrong number does not spoil it.
 */
function isDense(candidates: readonly Candidate[]): boolean {
  const numbers = [...new Set(candidates.flatMap(numbersOf))].sort((a, b) => a - b);
  const kept = numbers.slice(0, Math.max(2, Math.ceil(numbers.length * listLikeness.densityKeeps)));
  const [first, last] = [kept[0], kept.at(-1)];
  return (
    first !== undefined && last !== undefined && kept.length / (last - first + 1) >= listLikeness.density
  );
}

/**
 * Whether numbers mostly rise from one first appearance to the next, as references numbered by appearance do. Each is
 * compared with the one before it and not with the highest so far, so that one wrong number does not spoil the rest.
 */
function isRising(candidates: readonly Candidate[]): boolean {
  const firsts = [...new Set(candidates.flatMap((one) => [...numbersOf(one)].sort((a, b) => a - b)))];
  const rising = firsts.filter((number, at) => number > (firsts[at - 1] ?? 0));
  return rising.length >= firsts.length * listLikeness.rising;
}

/** Whether five numbers or more are nearly all those of a list with so many entries: one in alphabetical order, say. */
function isWithin(candidates: readonly Candidate[], entries: number): boolean {
  const numbers = [...new Set(candidates.flatMap(numbersOf))];
  return (
    numbers.length >= listLikeness.fewestWithin &&
    numbers.filter((number) => number <= entries).length >= numbers.length * listLikeness.within
  );
}

export interface Style {
  readonly superscript: "all" | "telling" | undefined;
  readonly parenthesis: boolean;
  /** Numbers run on from words, or from the punctuation behind them. */
  readonly glued: "words" | "punctuation" | undefined;
}

/** More than one number, or one of two digits at least: hardly an exponent. */
export function isTelling(candidate: Candidate): boolean {
  const numbers = numbersOf(candidate);
  return numbers.length > 1 || numbers.some((number) => number >= companyOfStyle.tellingNumber);
}

/**
 * Whether numbers at the ends of words are citations: three different ones at least, behind as many words, which go on
 * from one another and do not leave the list; what counts one thing (`Data.150`, `Data.151`) or is one name over and over
 * (`bowtie2`) is none. There is next to nothing of another kind: `others`.
 */
function areThroughout(items: readonly GluedCandidate[], others: number, entries: number): boolean {
  const numbers = [...new Set(items.flatMap(numbersOf))];
  const words = new Set(items.map(({ word, from }) => word.toLowerCase() || String(from)));
  if (
    numbers.length < gluedStyle.fewest ||
    words.size < gluedStyle.fewest ||
    items.length < others * gluedStyle.prevalence ||
    !isDense(items)
  )
    return false;
  const within = entries === 0 ? 0 : numbers.filter((number) => number <= entries).length;
  return entries === 0 ? isRising(items) : within >= numbers.length * gluedStyle.within;
}

/**
 * In which of the styles that need company a document cites. Superscripts: two at least, of different numbers; where there
 * are more citations of another kind, those that cannot be exponents. Glued numbers: throughout. Numbers in round
 * brackets: three at least, more than there are citations of any other kind, dense, and rising, or within the numbers of
 * the document's own list, which has so many `entries`.
 */
export function styleOf(
  sure: readonly Candidate[],
  superscripts: readonly Candidate[],
  parentheses: readonly Candidate[],
  glued: readonly GluedCandidate[],
  entries: number,
): Style {
  const firm = sure.filter((item) => !item.bare && item.doubt === undefined).length;
  const isVaried = new Set(superscripts.flatMap(numbersOf)).size >= companyOfStyle.superscripts;
  const isLed = superscripts.length >= companyOfStyle.superscripts && isVaried && superscripts.length > firm;
  const isMixed = superscripts.filter(isTelling).length >= companyOfStyle.superscripts;
  const superscript = isLed ? "all" : isMixed ? "telling" : undefined;
  const others = firm + (superscript ? superscripts.length : 0);
  const words = glued.filter((item) => item.after === "plain" || item.after === "et-al");
  const stops = glued.filter((item) => item.after === "punctuation" || item.after === "et-al");
  const run =
    words.length >= stops.length
      ? (areThroughout(words, others, entries) && ("words" as const)) || undefined
      : (areThroughout(stops, others, entries) && ("punctuation" as const)) || undefined;
  const rivals = others + (run === "words" ? words.length : 0) + (run === "punctuation" ? stops.length : 0);
  const round = parentheses.filter((item) => item.doubt === undefined);
  const parenthesis =
    round.length >= companyOfStyle.parentheses &&
    round.length > rivals &&
    isDense(round) &&
    (isRising(round) || isWithin(round, entries));
  return { superscript, parenthesis, glued: run };
}

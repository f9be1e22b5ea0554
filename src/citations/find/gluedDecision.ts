import { isKnownNumbered } from "../../knowledge/numberedNames";
import { gluedNumber, sequenceRank } from "../weights";
import type { Candidate } from "./candidate";
import { numbersOf } from "./candidate";
import { isCompound } from "./compounds";
import type { GluedCandidate } from "./glued";
import { readNumbers } from "./numbers";
import { createSequence, type Sequence } from "./sequence";

/** What the decision about a glued number needs to know of the rest of the world. */
export interface Words {
  /** Whether an entity has exactly this name. */
  readonly isName: (text: string) => boolean;
  /** Whether the word stands in the document by itself. */
  readonly stands: (word: string) => boolean;
}

/** Whether a word with its digits is a name, hyphenated or not, in the capitals of a symbol or as written. */
function isNumberedName(word: string, digits: string, { isName }: Words): boolean {
  if (isKnownNumbered(word, digits)) return true;
  return [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()].some(
    (form) => isName(form + digits) || isName(`${form}-${digits}`) || isName(`${form} ${digits}`),
  );
}

/**
 * Whether a name may end before a number that fits as well as `score`. A name is known, stands elsewhere by itself, or is no
 * symbol at all (`1980s`). What already ends in a digit has to stand elsewhere, or the number has to be the next; so
 * has a single digit, which symbols end in themselves, but for plurals (`EVs1`).
 */
function mayEnd(name: string, split: Candidate, score: number, { isName, stands }: Words): boolean {
  if (!/^\p{L}{2}|^\d{2,4}s$/u.test(name) || isCompound(name)) return false;
  if (/\d$/.test(name)) return stands(name) || (isName(name) && score === sequenceRank.next);
  const isSymbolic =
    split.items.length === 1 &&
    numbersOf(split)[0]! < gluedNumber.leastOfSymbols &&
    score < sequenceRank.next;
  if (isSymbolic && !(/\p{Lu}s$/u.test(name) && stands(name))) return false;
  const isWord = /^\d{2,4}s$|^\p{Lu}?\p{Ll}{5,}$/u.test(name);
  if (isWord || stands(name)) return true;
  // Two letters are a symbol of something: `Th` of `Th17`.
  return name.length > 2 && (isName(name) || isName(name.toUpperCase()));
}

/** The candidate without the first digits, which belong to the word. */
function shorten(candidate: GluedCandidate, text: string, by: number): Candidate | undefined {
  const from = candidate.from + by;
  const items = text[from] === "0" ? undefined : readNumbers(text, from, candidate.to);
  if (!items || items.some((item) => item.targets.some((target) => Number(target) > gluedNumber.largest)))
    return undefined;
  return { style: "glued", from, to: candidate.to, items };
}

/**
 * Where the name before a number ends: `TSGA1063` is TSGA10 and 63 because TSGA10 is a name, `MAPK36` is MAPK and 36 because
 * 36 comes next. A reading counts only where the name is known or stands elsewhere by itself, and the number goes on
 * from those before. `CD63`, a name as a whole, is none.
 */
function splitName(
  candidate: GluedCandidate,
  text: string,
  words: Words,
  sequence: Sequence,
): Candidate | undefined {
  const { word, digits } = candidate;
  if (isNumberedName(word, digits, words)) return undefined;
  let best: { readonly split: Candidate; readonly score: number } | undefined;
  for (let by = 0; by < digits.length; by++) {
    const name = word + digits.slice(0, by);
    const split = shorten(candidate, text, by);
    if (!split) continue;
    const score = sequence.rank(Math.min(...numbersOf(split)));
    if (score > sequenceRank.none && mayEnd(name, split, score, words) && score >= (best?.score ?? 0))
      best = { split, score };
  }
  return best?.split;
}

/** Decides, in the order of the document, which glued numbers are citations. `textOf` gives a candidate's block. */
export function decideGlued(
  candidates: readonly GluedCandidate[],
  textOf: (candidate: GluedCandidate) => string,
  words: Words,
): ReadonlyMap<GluedCandidate, Candidate> {
  const times = new Map<string, number>();
  for (const { word, digits } of candidates) times.set(word + digits, (times.get(word + digits) ?? 0) + 1);
  const decided = new Map<GluedCandidate, Candidate>();
  const sequence = createSequence();
  for (const candidate of candidates) {
    const { word, digits, after } = candidate;
    let citation: Candidate | undefined = candidate;
    const isHabit = (least: number): boolean =>
      (times.get(word + digits) ?? 0) >= least && !words.stands(word);
    if (after === "name") {
      citation = isHabit(gluedNumber.habitOfSymbol)
        ? undefined
        : splitName(candidate, textOf(candidate), words, sequence);
    } else if (after === "plain" && word !== "") {
      const number = Math.min(...numbersOf(candidate));
      const rank = sequence.rank(number);
      // A low number again, behind a word that stands nowhere else, is the end of a name.
      const isName =
        isHabit(gluedNumber.habitOfWord) ||
        (rank === sequenceRank.known && number <= gluedNumber.highestOfNames);
      const isWord =
        words.stands(word) || rank === sequenceRank.next || (word.length >= gluedNumber.longWord && !isName);
      if (!isWord || isNumberedName(word, digits, words)) citation = undefined;
    }
    if (!citation) continue;
    decided.set(candidate, citation);
    sequence.add(citation);
  }
  return decided;
}

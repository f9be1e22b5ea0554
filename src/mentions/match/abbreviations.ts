import type { Abbreviation } from "../../model/abbreviation";
import { lastClause } from "../../text/sentences";
import { wordsIn, wordsPattern } from "../../text/wordLists";
import remarks from "../lists/remarks.json";
import smallWords from "../lists/unlettered.json";
import { abbreviationForm } from "../weights";

/** Characters that are looked at on either side of a bracket. */
const window = 240;
const brackets = /[([]([^()[\]]{2,240})[)\]]/g;
const words = /[^\s]+/g;
const remark = new RegExp(`^${wordsPattern(remarks)}\\b`);
const unlettered: ReadonlySet<string> = new Set(wordsIn(smallWords));

/** The words that a long form of a short one has at most. */
const mostWords = ({ length }: string): number =>
  Math.min(length + abbreviationForm.extraWords, length * abbreviationForm.wordsPerCharacter);

/**
 * The abbreviations that a text defines in brackets, in order, by the algorithm of Schwartz and Hearst (2003): the characters
 * of the short form must be found in the long form from right to left, the first at the start of a word. Greek letters count as
 * the Latin ones that they are spelled with. Both orders are read: "heat shock protein 70 (HSP70)" and "HSP70 (heat shock protein 70)".
 */
export function findAbbreviations(text: string): readonly Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const match of text.matchAll(brackets)) {
    const inside = { text: match[1]!, from: match.index + 1 };
    const one = shortInside(text, match.index, inside) ?? longInside(text, match.index, inside);
    if (one !== undefined) found.push(one);
  }
  return found;
}

/**
 * Whether a short name can be the abbreviation of one in words: its letters stand in it as in a definition, from the first word on, and
 * both have the same numbers.
 */
export function abbreviates(short: string, words: string): boolean {
  if (!/\s/.test(words) || matchBackwards(short, words) !== 0) return false;
  return numbersIn(short) === numbersIn(words);
}

/** The numbers in a text, whatever their order. */
const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).sort().join(" ");

interface Piece {
  readonly text: string;
  readonly from: number;
}

/** "heat shock protein 70 (HSP70, also …)". */
function shortInside(text: string, bracket: number, inside: Piece): Abbreviation | undefined {
  const short = /^[^,;:]*/.exec(inside.text)![0].trimEnd();
  if (!isShortForm(short)) return undefined;
  const start = Math.max(0, bracket - window);
  const before = text.slice(start, bracket).trimEnd();
  const most = mostWords(short);
  const clause = lastClause(before);
  const tokens = [...clause.matchAll(words)];
  const offset = before.length - clause.length;
  const first = tokens.at(-most) ?? tokens[0];
  if (first === undefined) return undefined;
  return pair(
    { text: short, from: inside.from },
    { text: before.slice(offset + first.index), from: start + offset + first.index },
  );
}

/** "HSP70 (heat shock protein 70)". */
function longInside(text: string, bracket: number, inside: Piece): Abbreviation | undefined {
  if (!/\s/.test(inside.text)) return undefined;
  const before = text.slice(Math.max(0, bracket - 20), bracket);
  const short = /(?:^|[\s(/,])([^\s(/,]{2,12})\s?$/.exec(before)?.[1];
  if (short === undefined || !isShortForm(short)) return undefined;
  const long = /^[^,;:]*/.exec(inside.text)![0];
  if ((long.match(words)?.length ?? 0) > mostWords(short)) return undefined;
  const found = pair(
    { text: short, from: before.lastIndexOf(short) + bracket - before.length },
    { text: long, from: inside.from },
  );
  // The whole bracket must be the long form, or it is a remark that happens to hold the letters.
  return found?.longFrom === inside.from && initialsIn(long, short) ? found : undefined;
}

/** Whether the words of the long form begin, in order, with letters of the short one; one of four or more may be left out. */
function initialsIn(long: string, short: string): boolean {
  const letters = fold(short);
  const initials = fold(long)
    .split(/[\s-]+/)
    .filter((word) => word !== "" && !unlettered.has(word));
  let at = 0;
  let missing = 0;
  for (const word of initials) {
    const next = letters.indexOf(word.charAt(0), at);
    if (next < 0) missing++;
    else at = next + 1;
  }
  return missing === 0 || (missing === 1 && initials.length > abbreviationForm.fewestComplete);
}

/** Few characters, at most two words, with a capital, digit or Greek letter. */
function isShortForm(text: string): boolean {
  return (
    text.length >= abbreviationForm.shortest &&
    text.length <= abbreviationForm.longest &&
    /^[\p{L}\p{N}]/u.test(text) &&
    /[\p{Lu}\u0370-\u03ff]/u.test(text) &&
    !/\s\S+\s/.test(text) &&
    !remark.test(text)
  );
}

function pair(short: Piece, candidate: Piece): Abbreviation | undefined {
  const start = matchBackwards(short.text, candidate.text);
  if (start === undefined) return undefined;
  const long = candidate.text.slice(start);
  const sameWord = long.split(/[\s-]+/).includes(short.text);
  if (long.length <= short.text.length || sameWord || !isBalanced(long)) return undefined;
  const longFrom = candidate.from + start;
  return {
    short: short.text,
    long: long.trimEnd(),
    shortFrom: short.from,
    shortTo: short.from + short.text.length,
    longFrom,
    longTo: longFrom + long.trimEnd().length,
  };
}

/** Where the long form begins in the candidate; undefined where a character of the short form is not in it. */
function matchBackwards(short: string, candidate: string): number | undefined {
  const letters = fold(short);
  const text = fold(candidate);
  let at = text.length - 1;
  // The plural of the short form need not be in the long one: "extracellular vesicles (EVs)" has it, "an EV (…)" not.
  const end = letters.length > 2 && /[A-Z0-9]s$/.test(short) ? letters.length - 1 : letters.length;
  for (let i = end - 1; i >= 0; i--) {
    const letter = letters[i]!;
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    while (at >= 0 && (text[at] !== letter || (i === 0 && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!))))
      at--;
    if (at < 0) return undefined;
    at--;
  }
  const first = at + 1;
  // The long form begins with the word of the first letter, and a hyphenated word is one.
  return candidate.lastIndexOf(" ", first) + 1;
}

const greek: Readonly<Record<string, string>> = {
  α: "a",
  β: "b",
  γ: "g",
  δ: "d",
  ε: "e",
  κ: "k",
  λ: "l",
  µ: "m",
  μ: "m",
  ω: "o",
  ζ: "z",
  θ: "t",
  σ: "s",
  τ: "t",
};

/** Lower case, Greek letters by the Latin letter that their name begins with; the length does not change. */
function fold(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase();
  return text
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[\u0370-\u03ff\u00b5]/g, (letter) => greek[letter] ?? letter);
}

function isBalanced(text: string): boolean {
  return !/[()[\]]/.test(text);
}

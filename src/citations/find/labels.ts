import { foldedWords, wordsIn, wordsPattern } from "../../text/wordLists";
import parts from "../lists/numberedParts.json";
import { before } from "./candidate";

/** What numbers at a place mean: surely something else than a citation, or perhaps. */
export type Other = "sure" | "perhaps" | undefined;

/** Behind these any part has a number: "Additional file [1]", "extended data figure [2]". */
const additional = new RegExp(
  `\\b(?:${wordsPattern(parts.supplements)}\\.?\\s${wordsPattern(parts.supplementParts)}|${wordsPattern(parts.supplementaries)}\\.?\\s${wordsPattern(parts.supplementKinds)})\\.?\\s?[:,]?\\s?$`,
  "i",
);
const additionalElsewhere = new RegExp(`${wordsPattern(parts.supplementsElsewhere)}\\s?[:,]?\\s?$`, "iu");
const label = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(${wordsPattern(parts.anyCase)}|${wordsPattern(parts.places)}|${wordsPattern(parts.capitalised)})\\.?[\\s:]{0,2}$`,
  "iu",
);
const anyCase = foldedWords(parts.anyCase);
const places: ReadonlySet<string> = new Set(wordsIn(parts.places));
const capitalised: ReadonlySet<string> = new Set(wordsIn(parts.capitalised));
const isPlural = /[^i]s$/;
/** What a label stands behind where it is one: a preposition, a conjunction, punctuation, or nothing. */
const lead = new RegExp(`(?:^|[([,;:.!?–—|]\\s?|\\b${wordsPattern(parts.beforeParts)}\\.?\\s)$`, "i");
/** Chinese, Japanese and Korean words for figure, table, equation, step and supplement, which end other words, too ("发表[1]"). */
const cjkLabel = new RegExp(
  `(?:^|[如见由据在及和与見は(（,，。、;；:：\\s])${wordsPattern(parts.cjk)}\\s?$`,
  "u",
);
/** `Section 3 (2)`, `§ 4 (1)`: a paragraph of a law or of bylaws. */
const paragraphOf = new RegExp(
  `(?:§{1,2}|\\b${wordsPattern(parts.laws)}\\b\\.?)\\s?\\d{1,4}[a-z]?(?:\\s?\\(\\w{1,3}\\)){0,3}\\s?$`,
  "i",
);

/** A number that the next one goes with: "Additional files [1] and [3]". */
const first = /\s?[[(]\d{1,3}[\])]\s?(?:and|or|to|&|[和与及與–-])\s?$/;

/** Whether a number at an offset belongs to the word before it: a numbered part of the document, or a paragraph of a law. */
export function labelBefore(text: string, at: number): Other {
  const ahead = before(text, at, 64).replace(first, "");
  if ([additional, additionalElsewhere, cjkLabel, paragraphOf].some((one) => one.test(ahead))) return "sure";
  const word = label.exec(ahead)?.[1];
  if (word === undefined) return undefined;
  const start = ahead.lastIndexOf(word);
  const isLed = lead.test(ahead.slice(0, start));
  if (anyCase.has(word.toLowerCase())) {
    const isShort = /^(?:figs?|eqn?s?)$/.test(word);
    return isLed || isShort || /^\p{Lu}/u.test(word) ? "sure" : "perhaps";
  }
  if (places.has(word)) return /\b(?:see|in|cf)\.?\s$/i.test(ahead.slice(0, start)) ? "sure" : undefined;
  if (!capitalised.has(word)) return undefined;
  return isLed && !isPlural.test(word) ? "sure" : "perhaps";
}

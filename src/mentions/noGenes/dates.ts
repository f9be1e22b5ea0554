import { wordsPattern } from "../../text/wordLists";
import months from "../lists/months.json";

const month = wordsPattern(months.months);
const day = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
/** "Sept 5", "Dec. 1", "March 3": a month and a day with a space between them, which no symbol has. */
const date = new RegExp(`^${month}(?:\\.\\s?|\\s)${day}$`, "u");
/** Of these months a gene is written so, too ("Oct 4" for OCT4): only the words around it tell. */
const alsoGene = new RegExp(`^${wordsPattern(months.alsoGenes)}\\s[34]$`, "u");
/** What stands before a day and before no gene: a preposition of time, or another date. */
const before = new RegExp(
  `(?:\\b${wordsPattern(months.before)}\\s|\\b${month}\\.?\\s${day}(?:,\\s\\d{4})?,?\\s(?:(?:and|or|to)\\s)?)$`,
  "u",
);
/** A year, a weekday or another date behind it, or the colon of an entry. */
const behind = new RegExp(
  `^(?:,?\\s(?:19|20)\\d\\d\\b|:|\\s?[\\u2013-]\\s?${day}\\b|\\s(?:and|to)\\s${month}\\.?\\s${day}\\b)`,
  "u",
);

/** Whether a month and a day stand here, which are written like septins, Oct4 and MARCH genes. */
export function isDate(text: string, from: number, to: number): boolean {
  const name = text.slice(from, to);
  if (!date.test(name)) return false;
  if (!alsoGene.test(name)) return true;
  return (
    text.trim() === name ||
    before.test(text.slice(Math.max(0, from - 48), from)) ||
    behind.test(text.slice(to, to + 24))
  );
}

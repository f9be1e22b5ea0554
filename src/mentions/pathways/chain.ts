import { eastAsian } from "../../text/scripts";
import { wordsPattern } from "../../text/wordLists";
import modifiers from "../lists/modifiers.json";

/** What may not stand before the hyphen of a chain: it says how, not which. */
const modifier = new RegExp(
  `(?:^|[-/])(?:\\p{Ll}*${wordsPattern(modifiers.endings)}|${wordsPattern(modifiers.prefixes)})$`,
  "u",
);
const longestChain = 40;
/** White space, brackets, punctuation, and what is no letter of the name's script. */
const wordEnd = new RegExp(`[\\s()[\\],;:"\\ufffc\\uff00-\\uffef${eastAsian}]`, "u");

/** Where a chain of names begins of which the last is a pathway's: "TSC1/2-mTOR signaling", "P13-kinase-Akt signaling". */
export function chainStart(text: string, from: number): number {
  const joint = text.charAt(from - 1);
  if (!/[-/\u2010-\u2013]/.test(joint)) return from;
  const before = text.slice(Math.max(0, from - longestChain), from - 1);
  const word = before.split(wordEnd).at(-1)!;
  if (word === "" || word.length === longestChain - 1 || modifier.test(word)) return from;
  return /[\p{Lu}\d]/u.test(word) ? from - 1 - word.length : from;
}

import { wordsPattern } from "../../text/wordLists";
import contests from "../lists/contestNouns.json";
import functionWords from "../lists/functionWords.json";
import type { IsOtherThing, NamedDocument } from "./document";

// What the letters of a name and the words beside it tell.

const letters = /^(\p{Lu})[-\u2010-\u2013](\p{Lu})$/u;
const behindFigure = /(?:[^\s,;(]|\b(?:Fig|Figs|Figure|Figures|Panel|Panels)\.?(?:\s[^\s]{1,12})?\s)$/u;

/** Whether two letters are the first and last panel of a figure: "Figure 2 B-G", "panels A-C". */
export function isPanel(text: string, from: number, to: number): boolean {
  const [, first, last] = letters.exec(text.slice(from, to)) ?? [];
  return first !== undefined && first < last! && behindFigure.test(text.slice(Math.max(0, from - 24), from));
}

const mirna = /^-(?:mi[Rr]|let|mir)-/;

/** Whether letters are the prefix of a miRNA's name: "Hsa-miR-10a". */
export const isMirnaPrefix = (text: string, _from: number, to: number): boolean =>
  mirna.test(text.slice(to, to + 5));

const capitalised = /^\p{Lu}\p{Ll}{1,3}$/u;
const fullStop = /^\.\s?\p{Ll}/u;

/** Whether a full stop within a sentence ends a name, as it ends a word that is cut short: "Rel. expression". */
export const isAbbreviatedWord = (text: string, from: number, to: number): boolean =>
  capitalised.test(text.slice(from, to)) && fullStop.test(text.slice(to, to + 3));

const contest = new RegExp(`^[\\s-]${wordsPattern(contests)}(?!\\p{L})`, "u");
const word = /^\p{Lu}{4,}$/u;

/** Whether a name that could be spoken is that of a trial or a contest: "the PILOT trial", "the DREAM challenge". */
export const isOfContest = (text: string, from: number, to: number): boolean =>
  word.test(text.slice(from, to)) && contest.test(text.slice(to, to + 24));

const capitals = /^\p{Lu}{3,}$/u;
const shortWord = new RegExp(`(?<!\\p{L})${wordsPattern(functionWords)}(?!\\p{L})`, "gu");
const lineReach = 40;

/** Tells words in capitals in a line of words in capitals, where these tell nothing: "WITHOUT WARRANTY OF ANY KIND". */
export function createCapitals({ prose: { blocks }, certain }: NamedDocument): IsOtherThing {
  return ({ block, from, to }) => {
    const { text } = blocks[block]!;
    const name = text.slice(from, to);
    if (!capitals.test(name) || certain.has(name)) return false;
    const line = text.slice(Math.max(0, from - lineReach), to + lineReach);
    return !/\p{Ll}/u.test(line) && [...line.matchAll(shortWord)].length > 1;
  };
}

import { eastAsian } from "../../text/scripts";
import { wordsPattern } from "../../text/wordLists";
import nouns from "../lists/eastAsianHeads.json";

const kind = wordsPattern(nouns.kind);
const signal = wordsPattern(nouns.signal);
const signaling = wordsPattern(nouns.signaling);
const transduction = wordsPattern(nouns.transduction);
const tail = wordsPattern(nouns.tail);
const channel = wordsPattern(nouns.channel);
const others = wordsPattern(nouns.others);

const head = `(?:${signaling}\\s?${tail}?|${signal}\\s?(?:${transduction}\\s?(?:${tail}|${channel})?|${tail}|${channel})|${tail})`;
const following = new RegExp(`\\s?(?:${kind}\\s?){0,2}(?!${others})${head}`, "y");
const ending = new RegExp(`${head}$`);
const letter = new RegExp(`[${eastAsian}]`, "u");

/**
 * Where the head noun ends that follows a name in Chinese, Japanese or Korean: of "NF-κB通路", "TGF-β信号通路", "Wntシグナル経路" and "PI3K/AKT 신호전달 경로".
 * Undefined where none does. `to`: the end of the name.
 */
export function eastAsianHeadEnd(text: string, to: number): number | undefined {
  const next = text.charAt(to) === " " ? to + 1 : to;
  if (text.charCodeAt(next) < 0x1100 || !letter.test(text.charAt(next))) return undefined;
  following.lastIndex = to;
  return following.test(text) ? following.lastIndex : undefined;
}

export const endsInEastAsianHead = (text: string): boolean => ending.test(text);

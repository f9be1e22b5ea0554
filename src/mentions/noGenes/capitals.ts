import type { Mention } from "../../model/mention";
import type { Prose } from "../../model/prose";
import { wordsPattern } from "../../text/wordLists";
import type { BlockNames } from "../blockNames";
import functionWords from "../lists/functionWords.json";
import { certainNames } from "./certainNames";

const capitals = /^\p{Lu}{3,}$/u;
const shortWord = new RegExp(`(?<!\\p{L})${wordsPattern(functionWords)}(?!\\p{L})`, "gu");
const lineReach = 40;

/** Tells words in capitals in a line of words in capitals, where these tell nothing: "WITHOUT WARRANTY OF ANY KIND". */
export function createCapitals(
  { blocks }: Prose,
  names: readonly BlockNames[],
): (mention: Mention) => boolean {
  const certain = certainNames(names);
  return ({ block, from, to }) => {
    const { text } = blocks[block]!;
    const name = text.slice(from, to);
    if (!capitals.test(name) || certain.has(name)) return false;
    const line = text.slice(Math.max(0, from - lineReach), to + lineReach);
    return !/\p{Ll}/u.test(line) && [...line.matchAll(shortWord)].length > 1;
  };
}

import type { Mention } from "../../model/mention";
import type { Prose } from "../../model/prose";
import { wordsPattern } from "../../text/wordLists";
import type { BlockNames } from "../blockNames";
import nouns from "../lists/eastAsianNouns.json";
import { certainNames } from "./certainNames";

const definition = new RegExp(`${wordsPattern(nouns)}\\s?[（(]([A-Za-z][A-Za-z\\d-]{1,9})[)）]`, "gu");

/**
 * Tells the short forms that a Chinese or Japanese text puts in parentheses behind a noun of something else, "客观缓解率（ORR）"; a name that
 * never means another word is a marker there, "肿瘤干细胞（CD44）".
 */
export function createEastAsianDefinitions(
  { blocks }: Prose,
  names: readonly BlockNames[],
): (mention: Mention) => boolean {
  const defined = new Set(
    blocks.flatMap(({ text }) => [...text.matchAll(definition)].map(([, short]) => short)),
  );
  for (const name of certainNames(names)) defined.delete(name);
  return ({ block, from, to }) => defined.has(blocks[block]!.text.slice(from, to));
}

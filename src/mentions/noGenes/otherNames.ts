import { keeping } from "../../text/caches";
import { addTo } from "../../text/groupBy";
import { namesIn, wordsIn, wordsPattern } from "../../text/wordLists";
import lists from "../lists/otherNames.json";
import type { IsOtherThing, NamedDocument } from "./document";

const always: ReadonlySet<string> = new Set(wordsIn(lists.always));
/** The topics of each name, as words; what is numbered, HPV16, is of a topic, too. */
const topics = new Map<string, RegExp[]>();
for (const [topic, names] of namesIn(lists.ofTopics)) {
  const word = new RegExp(
    `(?<!\\p{L})${wordsPattern([{ why: "", since: "", words: [topic] }])}(?!\\p{L})`,
    "u",
  );
  for (const name of names) addTo(topics, name, word);
}

/**
 * Tells names that mean something else: some wherever they stand, others in a document that names their topic ("Tat" where HIV is named,
 * "PC1" beside a PCA).
 */
export function createOtherNames({ prose: { blocks } }: NamedDocument): IsOtherThing {
  const isNamed = keeping(topics.size, (topic: RegExp) => blocks.some(({ text }) => topic.test(text)));
  return ({ block, from, to }) => {
    const name = blocks[block]!.text.slice(from, to);
    return always.has(name) || topics.get(name)?.some(isNamed) === true;
  };
}

/**
 * Tells the short forms that a Chinese or Japanese text puts in parentheses behind a noun of something else, "客观缓解率（ORR）"; a name that
 * never means another word is a marker there, "肿瘤干细胞（CD44）".
 */
export function createEastAsianDefinitions({
  prose: { blocks },
  names,
  certain,
}: NamedDocument): IsOtherThing {
  const defined = new Set(names.flatMap(({ others }) => others.shorts));
  for (const name of certain) defined.delete(name);
  return ({ block, from, to }) => defined.has(blocks[block]!.text.slice(from, to));
}

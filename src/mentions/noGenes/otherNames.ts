import type { Mention } from "../../model/mention";
import type { Prose } from "../../model/prose";
import { keeping } from "../../text/caches";
import { addTo } from "../../text/groupBy";
import { namesIn, wordsIn, wordsPattern } from "../../text/wordLists";
import lists from "../lists/otherNames.json";

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
export function createOtherNames({ blocks }: Prose): (mention: Mention) => boolean {
  const isNamed = keeping(topics.size, (topic: RegExp) => blocks.some(({ text }) => topic.test(text)));
  return ({ block, from, to }) => {
    const name = blocks[block]!.text.slice(from, to);
    return always.has(name) || topics.get(name)?.some(isNamed) === true;
  };
}

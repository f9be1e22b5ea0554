import type { Mention } from "../../model/mention";
import type { Prose } from "../../model/prose";
import { namesIn, wordsIn, wordsPattern } from "../../text/wordLists";
import lists from "../lists/otherNames.json";

const always: ReadonlySet<string> = new Set(wordsIn(lists.always));
const topics = [...namesIn(lists.ofTopics)].map(([topic, names]) => ({
  /** The topic as a word; what is numbered, HPV16, is of it, too. */
  isNamed: new RegExp(`(?<!\\p{L})${wordsPattern([{ why: "", since: "", words: [topic] }])}(?!\\p{L})`, "u"),
  names: new Set(names),
}));

/**
 * Tells names that mean something else: some wherever they stand, others in a document that names their topic ("Tat" where HIV is named,
 * "PC1" beside a PCA).
 */
export function createOtherNames({ blocks }: Prose): (mention: Mention) => boolean {
  const named = new Map<(typeof topics)[number], boolean>();
  const isNamed = (topic: (typeof topics)[number]): boolean => {
    let known = named.get(topic);
    if (known === undefined) named.set(topic, (known = blocks.some(({ text }) => topic.isNamed.test(text))));
    return known;
  };
  return ({ block, from, to }) => {
    const name = blocks[block]!.text.slice(from, to);
    return always.has(name) || topics.some((topic) => topic.names.has(name) && isNamed(topic));
  };
}

import { wordsIn } from "../../text/wordLists";
import common from "../lists/wordsOfNames.json";
import { shortestWord } from "../weights";
import { type Normaliser } from "./normalise";
import type { NameSource } from "./source";
import { Shape } from "./tokens";

/** The hashes of the telling words in the names of an entity, each once. */
export type WordsOfEntity = (source: NameSource, entity: number) => readonly number[];

/** Remembers what was asked for, so that no card is read twice for its words. */
export function createWordsOfEntity(normaliser: Normaliser): WordsOfEntity {
  const ignored = new Set(wordsIn(common).map((word) => normaliser.tokensOf(word).h1[0]!));
  const known = new Map<NameSource, Map<number, readonly number[]>>();
  return (source, entity) => {
    let own = known.get(source);
    if (!own) known.set(source, (own = new Map<number, readonly number[]>()));
    let words = own.get(entity);
    if (!words) {
      const { description = "", synonyms, previous } = source.card(entity);
      words = tellingWords([description, ...synonyms, ...previous].join(" , "), normaliser, ignored);
      own.set(entity, words);
    }
    return words;
  };
}

function tellingWords(text: string, normaliser: Normaliser, ignored: ReadonlySet<number>): readonly number[] {
  const { count, h1, length, shape } = normaliser.tokensOf(text);
  const found = new Set<number>();
  for (let token = 0; token < count; token++) {
    const isWord = length[token]! >= shortestWord && (shape[token]! & Shape.Lower) !== 0;
    if (isWord && !ignored.has(h1[token]!)) found.add(h1[token]!);
  }
  return [...found];
}

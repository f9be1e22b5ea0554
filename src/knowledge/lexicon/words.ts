import { wordsIn, type WordList } from "../../text/wordLists";
import lists from "../lists/wordsOfNames.json";
import { shortestWord } from "../weights";
import { type Normaliser } from "./normalise";
import type { NameSource } from "./source";
import { Shape } from "./tokens";

/**
 * The names of an entity but the first, and the hashes of the words in them that tell something of it, each once, by how often they stand in any
 * text.
 */
export interface TellingWords {
  readonly names: readonly string[];
  readonly rare: readonly number[];
  readonly frequent: readonly number[];
}

export type WordsOfEntity = (source: NameSource, entity: number) => TellingWords;

/** Remembers what was asked for, so that no card is read twice for its words. */
export function createWordsOfEntity(normaliser: Normaliser): WordsOfEntity {
  const hashesOf = (list: WordList): ReadonlySet<number> =>
    new Set(wordsIn(list).map((word) => normaliser.tokensOf(word).h1[0]!));
  const common = hashesOf(lists.common);
  const frequent = hashesOf(lists.frequent);
  const known = new Map<NameSource, Map<number, TellingWords>>();
  return (source, entity) => {
    let own = known.get(source);
    if (!own) known.set(source, (own = new Map<number, TellingWords>()));
    let words = own.get(entity);
    if (!words) {
      const { description = "", synonyms, previous } = source.card(entity);
      const names = [description, ...synonyms, ...previous];
      const all = wordsOf(names.join(" , "), normaliser);
      const telling = all.filter((word) => !common.has(word));
      words = {
        names,
        rare: telling.filter((word) => !frequent.has(word)),
        frequent: telling.filter((word) => frequent.has(word)),
      };
      own.set(entity, words);
    }
    return words;
  };
}

function wordsOf(text: string, normaliser: Normaliser): readonly number[] {
  const { count, h1, length, shape } = normaliser.tokensOf(text);
  const found = new Set<number>();
  for (let token = 0; token < count; token++)
    if (length[token]! >= shortestWord && (shape[token]! & Shape.Lower) !== 0) found.add(h1[token]!);
  return [...found];
}

import type { NameMatch } from "../knowledge/lexicon/match";
import type { Tokens } from "../knowledge/lexicon/tokens";
import type { NameSource } from "../knowledge/lexicon/source";
import { shortestWord, type WordsOfEntity } from "../knowledge/lexicon/words";

/** How far the words of a document bear on what a name in it means. */
export interface Bearing {
  /** How many words of an entity's names stand in the document and not in the match, one of a block with these tokens. */
  wordsOf(match: NameMatch, tokens: Tokens, source: NameSource, entity: number): number;
}

/**
 * Reads the words of a document, which its tokens already hold as hashes, and those of the names of entities, when they are
 * asked for.
 */
export function createBearing(blocks: readonly Tokens[], wordsOfEntity: WordsOfEntity): Bearing {
  let words: Set<number> | undefined;
  const documentWords = (): Set<number> => {
    if (words) return words;
    words = new Set<number>();
    for (const { count, length, h1 } of blocks)
      for (let token = 0; token < count; token++) if (length[token]! >= shortestWord) words.add(h1[token]!);
    return words;
  };
  return {
    wordsOf(match, { h1 }, source, entity) {
      const own = new Set(h1.subarray(match.first, match.last + 1));
      let count = 0;
      for (const word of wordsOfEntity(source, entity))
        if (!own.has(word) && documentWords().has(word)) count++;
      return count;
    },
  };
}

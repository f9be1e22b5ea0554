import type { NameMatch } from "../../knowledge/lexicon/match";
import type { NameSource } from "../../knowledge/lexicon/source";
import type { Tokens } from "../../knowledge/lexicon/tokens";
import type { WordsOfEntity } from "../../knowledge/lexicon/words";
import { shortestWord } from "../../knowledge/weights";

/** How far the words of a document bear on what a name in it means. */
export interface ContextOverlap {
  /** How many words of an entity's names stand in the document and not in the match, one of a block with these tokens. */
  wordsOf(match: NameMatch, tokens: Tokens, source: NameSource, entity: number): number;
}

/** A power of two. */
const recentWords = 4096;

/**
 * Reads the words of a document, which its tokens already hold as hashes, and those of the names of entities, when they are
 * asked for.
 */
export function createContextOverlap(
  blocks: readonly Tokens[],
  wordsOfEntity: WordsOfEntity,
): ContextOverlap {
  let words: Set<number> | undefined;
  const documentWords = (): Set<number> => {
    if (words) return words;
    words = new Set<number>();
    // Most words were just met, which a small table tells at a fraction of the cost of the set.
    const met = new Int32Array(recentWords);
    for (const { count, length, h1 } of blocks)
      for (let token = 0; token < count; token++) {
        const word = h1[token]!;
        if (length[token]! < shortestWord || met[word & (recentWords - 1)] === word) continue;
        met[word & (recentWords - 1)] = word;
        words.add(word);
      }
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

import type { NameMatch } from "../../knowledge/lexicon/match";
import type { NameSource } from "../../knowledge/lexicon/source";
import type { Tokens } from "../../knowledge/lexicon/tokens";
import type { WordsOfEntity } from "../../knowledge/lexicon/words";
import { shortestWord } from "../../knowledge/weights";
import { toldByWord, wordFrequency } from "../weights";

/** How far the words of a document bear on what a name in it means. */
export interface ContextOverlap {
  /** What the words of an entity's names say for it that stand in the document and not in the match, one of a block with these tokens; in logits. */
  evidenceOf(match: NameMatch, tokens: Tokens, source: NameSource, entity: number): number;
  /** The words of an entity's names that tell. */
  readonly wordsOf: WordsOfEntity;
}

/** A power of two. */
const recentWords = 4096;

/**
 * Reads the words of a document, which its tokens already hold as hashes, and those of the names of entities, when they are
 * asked for. The rarer a word is in any text of this length, the more it tells.
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
  const size = blocks.reduce((sum, { count }) => sum + count, 0);
  const rare = toldBy(wordFrequency.rare, size);
  const frequent = toldBy(wordFrequency.frequent, size);
  return {
    wordsOf: wordsOfEntity,
    evidenceOf(match, { h1 }, source, entity) {
      const own = new Set(h1.subarray(match.first, match.last + 1));
      const count = (all: readonly number[]): number =>
        all.filter((word) => !own.has(word) && documentWords().has(word)).length;
      const telling = wordsOfEntity(source, entity);
      return rare * count(telling.rare) + frequent * count(telling.frequent);
    },
  };
}

/** What a word tells that stands in this share of abstracts, if it stands in a text of so many tokens; in logits. */
function toldBy(frequency: number, tokens: number): number {
  const { meant, share, most } = toldByWord;
  const abstracts = Math.max(1, tokens / wordFrequency.tokensOfAbstract);
  const expected = 1 - (1 - frequency) ** abstracts;
  return Math.min(most, Math.max(0, share * Math.log(meant / expected)));
}

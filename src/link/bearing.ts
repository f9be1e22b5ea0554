import type { NameMatch } from "../knowledge/lexicon/match";
import { type Normaliser, Shape, type Tokens } from "../knowledge/lexicon/normalise";
import type { NameSource } from "../knowledge/lexicon/source";

/** How far the words of a document bear on what a name in it means. */
export interface Bearing {
  /** How many words of an entity's names stand in the document and not in the match, one of a block with these tokens. */
  wordsOf(match: NameMatch, tokens: Tokens, source: NameSource, entity: number): number;
}

/** Shorter words say little. */
const shortest = 4;

/** Words that stand in the names of hundreds of genes, and in any paper. */
const common =
  "protein proteins family containing domain domains member like coding nuclear receptor receptors subunit subunits type factor " +
  "factors homolog associated binding complex with subfamily gene genes alpha beta gamma delta host kinase related cell polypeptide " +
  "interacting sequence motif class specific human molecule molecules antigen group chain dependent regulatory " +
  "regulator cancer growth activated induced inhibitor region superfamily expressed from that acid tumor large high";

/**
 * Reads the words of a document, which its tokens already hold as hashes, and those of the names of entities, when they are
 * asked for. `wordsOfEntity` remembers the latter from one document to the next.
 */
export function createBearing(blocks: readonly Tokens[], wordsOfEntity: WordsOfEntity): Bearing {
  let words: Set<number> | undefined;
  const documentWords = (): Set<number> => {
    if (words) return words;
    words = new Set<number>();
    for (const { count, length, h1 } of blocks)
      for (let token = 0; token < count; token++) if (length[token]! >= shortest) words.add(h1[token]!);
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

/** The hashes of the telling words in the names of an entity, each once. */
export type WordsOfEntity = (source: NameSource, entity: number) => readonly number[];

export function createWordsOfEntity(normaliser: Normaliser): WordsOfEntity {
  const ignored = new Set(common.split(" ").map((word) => normaliser.tokensOf(word).h1[0]!));
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
    const isWord = length[token]! >= shortest && (shape[token]! & Shape.Lower) !== 0;
    if (isWord && !ignored.has(h1[token]!)) found.add(h1[token]!);
  }
  return [...found];
}

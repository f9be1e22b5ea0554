import { keyOf } from "../../knowledge/lexicon/keys";
import type { Normaliser } from "../../knowledge/lexicon/normalise";
import type { Tokens } from "../../knowledge/lexicon/tokens";
import { isInList, type ReferenceSection } from "../../markdown/referenceSection";
import type { Block } from "../../model/prose";
import { hintsOfPeople, organisms } from "../../text/organisms";
import { wordsIn } from "../../text/wordLists";

export const mouse = 10090;
export const rat = 10116;

/** A word that speaks of an organism; offsets count in the text of its block. Taxon 0: a hint of people. */
export interface OrganismWord {
  readonly taxon: number;
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** The same in a block by itself. */
export type BlockWord = Omit<OrganismWord, "block">;

/** Reads all words of a block that speak of organisms, in order. */
export type OrganismReader = (tokens: Tokens) => readonly BlockWord[];

export function createOrganismReader(normaliser: Normaliser): OrganismReader {
  const known = new Map<number, { readonly h2: number; readonly taxon: number }>();
  for (const { taxon, words = [] } of [...organisms, { taxon: 0, words: hintsOfPeople }])
    for (const word of wordsIn(words)) {
      const { h1, h2 } = keyOf(normaliser, word)!;
      known.set(h1, { h2, taxon });
    }
  // One bit of a table tells most tokens apart from these words, at a fraction of the cost of the map.
  const possible = new Uint8Array(4096);
  for (const h1 of known.keys()) possible[h1 & 4095] = 1;
  return ({ count, h1, h2, start, end }) => {
    const found: BlockWord[] = [];
    for (let t = 0; t < count; t++) {
      if (possible[h1[t]! & 4095] === 0) continue;
      const word = known.get(h1[t]!);
      if (word !== undefined && word.h2 === h2[t])
        found.push({ taxon: word.taxon, from: start[t]!, to: end[t]! });
    }
    return found;
  };
}

/** The words of a document, without those of the reference list, whose titles speak of other studies. */
export function ownWords(
  words: readonly (readonly BlockWord[])[],
  blocks: readonly Block[],
  references: ReferenceSection | undefined,
): readonly OrganismWord[] {
  return words.flatMap((own, block) => {
    const { start } = blocks[block]!;
    if (own.length === 0 || isInList(start, references)) return [];
    return own.map(({ taxon, from, to }) => ({ taxon, block, from, to }));
  });
}

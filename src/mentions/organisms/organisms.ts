import { keyOf } from "../../knowledge/lexicon/keys";
import type { Normaliser } from "../../knowledge/lexicon/normalise";
import type { Tokens } from "../../knowledge/lexicon/tokens";
import type { Block } from "../../model/prose";
import { human } from "../../model/species";
import { isInList, type ReferenceSection } from "../../markdown/referenceSection";

export const mouse = 10090;
export const rat = 10116;

/** Words that speak of an organism, by NCBI taxon; those of people with their commonest cell lines, and xenografts, which are of human cells. Those of `hints` are said of people, but not of them alone. */
const words: readonly (readonly [number, string])[] = [
  [
    human,
    "human humans patient patients men women woman volunteers proband probands pedigree pedigrees kindred kindreds",
  ],
  [
    human,
    "child children boys girls infant infants participants caucasian caucasians chinese japanese european europeans jurkat huvecs xenograft xenografts mda mcf hek hct huh thp caco panc skov",
  ],
  [mouse, "mouse mice murine balb mefs transgenic knockout littermates"],
  [rat, "rat rats wistar sprague"],
  [7955, "zebrafish danio"],
  [9031, "chicken chickens chick chicks"],
  [7227, "drosophila flies"],
  [6239, "elegans"],
  [4932, "yeast yeasts saccharomyces cerevisiae"],
  [4896, "pombe"],
  [8355, "xenopus"],
  [9913, "bovine cattle cow cows"],
  [9823, "porcine pig pigs swine"],
  [9986, "rabbit rabbits"],
  [9615, "dog dogs canine"],
  [10029, "hamster hamsters"],
  [9940, "sheep ovine"],
  [9544, "monkey monkeys macaque macaques"],
  [3702, "arabidopsis"],
  [562, "escherichia"],
];
const hints =
  "subjects individuals cohort cohorts adults people persons population clinical carcinoma carcinomas donors";

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
  for (const [taxon, list] of [...words, [0, hints] as const])
    for (const word of list.split(" ")) {
      const key = keyOf(normaliser, word)!;
      known.set(key.h1, { h2: key.h2, taxon });
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

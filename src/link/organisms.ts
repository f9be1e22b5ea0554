import { keyOf } from "../knowledge/lexicon/keys";
import type { NameScan } from "../knowledge/lexicon/match";
import type { Normaliser } from "../knowledge/lexicon/normalise";
import type { Prose } from "../model/prose";
import type { Span } from "../model/span";

export const human = 9606;
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

/** All words of a document that speak of organisms, in the order of the text. */
export function organismWords(
  { tokens, firstTokens }: NameScan,
  normaliser: Normaliser,
): readonly OrganismWord[] {
  const known = new Map<number, { readonly h2: number; readonly taxon: number }>();
  for (const [taxon, list] of [...words, [0, hints] as const])
    for (const word of list.split(" ")) {
      const key = keyOf(normaliser, word)!;
      known.set(key.h1, { h2: key.h2, taxon });
    }
  // One bit of a table tells most tokens apart from these words, at a fraction of the cost of the map.
  const possible = new Uint8Array(4096);
  for (const h1 of known.keys()) possible[h1 & 4095] = 1;
  const found: OrganismWord[] = [];
  for (let block = 0; block + 1 < firstTokens.length; block++)
    for (let t = firstTokens[block]!; t < firstTokens[block + 1]!; t++) {
      const h1 = tokens.h1[t]!;
      if (possible[h1 & 4095] === 0) continue;
      const word = known.get(h1);
      if (word !== undefined && word.h2 === tokens.h2[t])
        found.push({ taxon: word.taxon, block, from: tokens.start[t]!, to: tokens.end[t]! });
    }
  return found;
}

/** Without the words of the reference list, whose titles speak of other studies. */
export function ownWords(
  words: readonly OrganismWord[],
  { blocks }: Prose,
  references: Span | undefined,
): readonly OrganismWord[] {
  if (references === undefined) return words;
  return words.filter(({ block }) => {
    const { start } = blocks[block]!;
    return start < references.start || start >= references.end;
  });
}

import list from "./organisms.json";
import type { WordList } from "./wordLists";

/** An organism that papers of the field speak of. */
export interface Organism {
  /** Its taxon in NCBI Taxonomy. */
  readonly taxon: number;
  /** As cards call it; where they have no such name, they give the scientific one. */
  readonly name?: string;
  readonly scientific: string;
  /** Whether the lexicon has its miRNAs: in full ("here"), or miRBase alone ("elsewhere"). Of one that has none, or none that is meant, nothing is said. */
  readonly mirnas?: "here" | "elsewhere";
  /** Words that say of a name beside them whose it is. */
  readonly words?: WordList;
  /** Strains: who has them studies this organism. */
  readonly strains?: WordList;
  /** Lines of cells, which studies of other organisms have too. */
  readonly lines?: WordList;
  /** Words that say no more than that a document may be about it. */
  readonly further?: WordList;
}

/** All of them, in the order in which a reader wants them. */
export const organisms = list.organisms as readonly Organism[];

/** The organism that somebody names: by its everyday or scientific name, in any case, or by its taxon. */
export function organismNamed(written: string): Organism | undefined {
  const name = written.trim().toLowerCase();
  return organisms.find((one) => [String(one.taxon), one.name, one.scientific.toLowerCase()].includes(name));
}

/** Words that are said of people, though not of them alone. */
export const hintsOfPeople: WordList = list.hints;

/** Words by which animals are hosts of cells that are not theirs. */
export const wordsOfHosts: WordList = list.hosts;

/** Words right before or behind an organism that make a reagent of it: "anti-mouse", "rabbit polyclonal". */
export const wordsOfReagents: { readonly before: WordList; readonly after: WordList } = list.reagents;

/** Words by which a document shows that its miRNAs may be of an organism whose miRNAs are not here. */
export const wordsOfOthers: WordList = [
  ...organisms
    .filter(({ mirnas }) => mirnas === "elsewhere")
    .flatMap(({ words = [], further = [] }) => [...words, ...further]),
  ...list.others,
];

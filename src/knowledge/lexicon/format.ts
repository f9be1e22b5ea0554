import type { FileFormat } from "../sections";

/** The file of the lexicon; its own numbers are the bits of a bucket and the number of entities. */
export const lexiconFormat = {
  what: "lexicon",
  /** "ExoL". */
  magic: 0x4c6f7845,
  version: 3,
  numbers: 2,
  sections: [
    "counts",
    "low",
    "high",
    "names",
    "prefixes",
    "kinds",
    "popularity",
    "core",
    "members",
    "index",
    "cards",
  ],
} as const satisfies FileFormat<string>;
export type SectionName = (typeof lexiconFormat.sections)[number];

/** One step of an entity's popularity, in logits. */
export const popularityStep = 1 / 16;

/** Cards lie in blocks of so many, each deflated by itself, so that one card costs one small inflate. */
export const cardsPerBlock = 1024;

/**
 * Every number that was set by hand and decides what is found by a name that somebody types, what a miRNA's name can mean, and what says a
 * claim again. Scores lie between 0 and 1.
 */
import { NameClass } from "./lexicon/name";

/** What a name of each class takes from the score of an exact hit: the less official, the more. */
export const classCost: Readonly<Record<NameClass, number>> = {
  [NameClass.Symbol]: 0,
  [NameClass.MirnaName]: 0,
  [NameClass.PathwayName]: 0.02,
  [NameClass.Name]: 0.02,
  [NameClass.CdNumber]: 0.02,
  [NameClass.ConfirmedAlias]: 0.04,
  [NameClass.FamplexText]: 0.04,
  [NameClass.PreviousSymbol]: 0.05,
  [NameClass.AliasSymbol]: 0.06,
  [NameClass.AliasName]: 0.06,
  [NameClass.PathwaySynonym]: 0.06,
  [NameClass.PreviousName]: 0.08,
  [NameClass.GroupName]: 0.08,
  [NameClass.MirnaFormer]: 0.08,
  [NameClass.Variant]: 0.1,
  [NameClass.Stem]: 0.1,
  [NameClass.NcbiAlias]: 0.12,
  [NameClass.PathwayShort]: 0.14,
};

/** What else it takes from the score of an exact hit. */
export const exactCost = {
  /** The query is not in the very letters of the name. */
  respelled: 0.01,
  /** It is read in American spelling, without a head noun or without a doubled prefix. */
  rephrased: 0.01,
  /** The symbol is not the usual one of those that a spreadsheet turns into the date. */
  otherDate: 0.1,
  /** A family, where a member has the name too. */
  family: 0.05,
  /** An entity of mouse or rat. */
  otherSpecies: 0.1,
  /** An entry that miRBase has removed. */
  retired: 0.15,
  /** Each logit by which a gene is known less than a well-known one: of two genes that share an alias the better known comes first. */
  obscurity: 0.005,
} as const;

/** So many logits has a gene that everybody knows. */
export const wellKnown = 8;

/** The score of a name that begins with the query: less than of any exact hit, and the more, the more of the name is typed. */
export const prefixHit = { least: 0.6, whole: 0.2 } as const;

/** Names that are near the query. */
export const nearHit = {
  /** The share of the query's pairs of characters that a name must have to be compared. */
  leastShared: 0.5,
  /** How far from the query fuse.js may find one. */
  threshold: 0.4,
  /** What the best of them scores: less than a name that begins with the query. */
  best: 0.6,
} as const;

/** How well a standard entry fits what is typed, among the names that are found by it. */
export const offeredEntry = {
  /** Each word is one of its name or prefix: as well as an approved symbol. */
  named: 1,
  /** They are beginnings of these: as well as a name of which half is typed. */
  begins: 0.7,
  /** They begin words of its description: less than a name that begins so. */
  described: 0.6,
} as const;

/** How well what a miRNA's name can mean fits it. */
export const mirnaScore = {
  /** The mature sequence of an arm; the family where the text speaks of one. */
  meant: 1,
  /** The stem-loops of a name without an arm. */
  stemLoop: 0.9,
  /** Stem-loops beside what is meant: of an arm, of the members of a family or a cluster. */
  beside: 0.6,
  /** The matures of a name without an arm. */
  mature: 0.5,
  /** The share that is left where the entry had the name before, or is dead. */
  former: 0.9,
} as const;

/** Accessions of miRBase above are younger than release 14 (2009): lettered members that came so late have left the name to one stem-loop. */
export const lateAccession = 10_000;

/** The folded characters of the shortest word that tells of an entity; shorter ones say little. */
export const shortestWord = 4;

/** When a sentence says a claim again. */
export const claimLikeness = {
  /** Letters of the shortest word that tells statements apart. */
  shortestWord: 5,
  /** Words are one by so many letters: "sequencing" and "sequenced". */
  stem: 6,
  /** Beyond the entity that it is about, a claim shares as much with a sentence that says it again. */
  fewestShared: 2,
  /** An entity that both name counts as so many words. */
  entity: 2,
} as const;

/**
 * Every number that was set by hand and decides what is taken for a name, and for the name of what. Scores of genes are logits; all others
 * lie between 0 and 1 unless it is said. Lengths and distances are UTF-16 code units.
 */
import { NameClass } from "../knowledge/lexicon/name";

/** What is added to the model's score of a gene's name for what the model cannot have learned. */
export const geneEvidence = {
  /** For a name on the allowlist, in a document that speaks of vesicles: the model has hardly seen these names. */
  allowlisted: 6,
  /** Against one on the stoplist that the document does not define as a gene: it means something else nearly everywhere. */
  stoplisted: -4.5,
  /** Against one that the document defines, though by a long form that no table knows as a gene's. */
  definedOtherwise: -2,
  /** For one that it defines by a gene's name, or by words that name a protein: "PC3" may be a cell line, but not there. */
  definedAsGene: 2,
  /** For one that is written with a Greek letter: what has a name of the lexicon with it is nothing else, and abstracts spell it out. */
  greekLetter: 2,
  /** For a name that is one in half of its places or more, with a capital or a digit, in the others. */
  acceptedElsewhere: 2,
  /** Against one of a few capitals whose long form in the document is itself refused, or names a disease. */
  longFormRefused: -3,
  /** Against one whose long form has no word of any gene of the name: whatever it is, it is none of them. */
  definedAsAnother: -12,
  /** For a name that further members of a coordination borrow and are names too: "MMP-2/9". */
  coordinated: 3,
  /** What a whole name that never means another word scores at least: it is a gene, but a likelier name that overlaps it wins. */
  certain: 1,
  /** So much the name itself must say for it, by the model, to count so where it is only spelled like no word. */
  clear: 1,
} as const;

/** An approved symbol of fewer characters may be anything: CA1 is a field of the hippocampus, F12 a medium. */
export const shortestCertain = 4;

/** A name with a capital and a digit is a cell line where this share of its places, or more, speaks of its cells. */
export const cellsOfLine = 0.5;

/** How far a coordination of genes is read. */
export const coordination = {
  /** Members in one list: longer ones are tables. */
  most: 30,
  /** The ends of a range stand at most so far apart: "CD63–81" is none. */
  longestRange: 12,
  /** A list of numbers behind a name of so many letters is none of grades, stages or days: "NOTCH1–4", not "G1–3". */
  leastLetters: 3,
} as const;

/** A long form is a gene's where a name covers this share of its characters, or more; the rest may be a species or a state. */
export const longFormCover = 0.6;
/** A name may begin so many characters before the shortest long form that it ends with: a word or two. */
export const longFormReach = 40;

/** A long form is a pathway's where the pathway's name covers this share of its characters, or more: "DNA damage response" of "cellular DNA damage response (DDR)". */
export const pathwayCover = 0.6;

/** How likely a name of each class is meant where it is written, context aside: the surer its source, the likelier. */
export const surfacePrior: Readonly<Record<NameClass, number>> = {
  [NameClass.Symbol]: 0.95,
  [NameClass.PreviousSymbol]: 0.8,
  [NameClass.AliasSymbol]: 0.8,
  [NameClass.Name]: 0.9,
  [NameClass.AliasName]: 0.85,
  [NameClass.PreviousName]: 0.8,
  [NameClass.FamplexText]: 0.85,
  [NameClass.GroupName]: 0.75,
  [NameClass.NcbiAlias]: 0.6,
  [NameClass.Variant]: 0.75,
  [NameClass.PathwayName]: 0.9,
  [NameClass.PathwaySynonym]: 0.85,
  [NameClass.PathwayShort]: 0.8,
  [NameClass.MirnaName]: 0.9,
  [NameClass.MirnaFormer]: 0.8,
  [NameClass.CdNumber]: 0.95,
  [NameClass.ConfirmedAlias]: 0.85,
  [NameClass.Stem]: 0.6,
};

/** What the way in which a name is written takes from its prior. */
export const surfacePenalty = {
  /** It differs from the name in case, hyphens or spaces. */
  respelled: 0.1,
  /** It is the name of an RNA, which are called like genes and like words. */
  rna: 0.2,
  /** It has fewer than `shortestName` characters. */
  short: 0.45,
  /** A symbol that is also an English word does not stand in capitals. */
  word: 0.5,
  /** A symbol of `abbreviationSize` characters has no digit, as abbreviations of anything have none. */
  abbreviation: 0.15,
  /** A symbol stands in small letters, without a digit or a Greek letter. */
  lowerCase: 0.4,
} as const;

/** Names of fewer folded characters are written in capitals, or are none. */
export const shortestName = 3;
/** So many letters have most abbreviations that are no symbols. */
export const abbreviationSize = 3;
/** A symbol in small letters and without a digit is one only if it is longer. */
export const shortSymbol = 3;

/** An alias of an RNA is one only if it is longer. */
export const shortAlias = 3;

/** Codes of a document's own that look like names: so many others there are at least, and what they say against a name (a logit). */
export const codeForm = { fewest: 5, value: -3 } as const;

/** How likely a name that neither the model nor a grammar judges must be, by the way it is written. */
export const leastPrior = 0.5;

/** A meaning of a gene's name that is less likely is none that a reader should be asked about. */
export const leastScore = 0.05;

/**
 * What the class of a name says for the entity that it means, in logits, beside an alias of HGNC. These and the next were set after a
 * conditional logit on the NCBI Gene ids of annotated abstracts (CONTRIBUTING, Measured).
 */
export const classEvidence: Readonly<Record<NameClass, number>> = {
  [NameClass.Symbol]: 2.2,
  [NameClass.PreviousSymbol]: 0.8,
  [NameClass.AliasSymbol]: 0,
  [NameClass.Name]: 1,
  [NameClass.AliasName]: 1,
  [NameClass.PreviousName]: 1,
  [NameClass.FamplexText]: 1.2,
  [NameClass.GroupName]: 0.5,
  [NameClass.NcbiAlias]: -1.3,
  [NameClass.Variant]: -1,
  [NameClass.PathwayName]: 1,
  [NameClass.PathwaySynonym]: 1,
  [NameClass.PathwayShort]: 0,
  [NameClass.MirnaName]: 1,
  [NameClass.MirnaFormer]: 0,
  [NameClass.CdNumber]: 3,
  [NameClass.ConfirmedAlias]: 1.2,
  [NameClass.Stem]: -1,
};

/** What else says, in logits, which entity a name means. */
export const groundingEvidence = {
  /** The text has the very characters of the name. */
  asWritten: 0.5,
  /** The text has the very symbol that HGNC approves for the gene: nothing else weighs as much but the document's own definition. */
  approvedSymbol: 6,
  /** The document also calls the entity by a name that nothing else has. */
  namedElsewhere: 2,
  /** Papers mean it by this name, says a table: more than class and fame, less than a definition. */
  everyday: 4,
  /** It calls a gene by its own symbol, which is then hardly meant by that of another: "CES1 and CES2" are two. */
  namedBySymbol: -2,
  /** All that the rest of the document says for a meaning says no more than this, or a passing word would outweigh a far better known meaning. */
  mostOfDocument: 2.4,
  /** The name abbreviates a name of the entity in words: "PD-1" programmed cell death 1. */
  abbreviates: 1,
  /** The document defines the name by a name of the entity: nothing else weighs as much. */
  definedAs: 12,
  /** Each of two words of such a definition that stands in the names of the entity. */
  definedByWord: 3,
} as const;

/** Of the words of a definition that stand in the names of an entity, so many count: long names would win by their length. */
export const definingWords = 2;

/** What a word of an entity's names tells that stands in the document; set after a conditional logit, as `classEvidence`. */
export const toldByWord = {
  /** The share of documents on an entity that have a given word of its names: one that stands in as many others tells nothing. */
  meant: 0.1,
  /** Each logit by which the word is rarer elsewhere, since words of a name come together. */
  share: 0.5,
  /** A word alone says no more than this, however rare. */
  most: 1.5,
} as const;

/** The share of abstracts that have a word: as measured for those of `wordsOfNames.json`, and what was not met there is rarer. */
export const wordFrequency = {
  rare: 0.001,
  frequent: 0.02,
  /** The tokens of an abstract: a longer text has more words by chance. */
  tokensOfAbstract: 250,
} as const;

/** What a document says of the organism of its genes, as logits for people against all others: a logistic regression on abstracts with NCBI Gene ids, rounded. */
export const organismEvidence = {
  /** The species that the user prefers; most that is written is of people. */
  preferred: 1,
  /** People are spoken of at all. */
  people: 1,
  /** Each time more, by the logarithm of how often. */
  peopleOften: 0.8,
  /** The title speaks of people. */
  peopleInTitle: 2,
  /** Words that are said of people, though not of them alone, by the logarithm of how often. */
  hints: 0.6,
  /** So many of them count: a long text on mice may speak of carcinomas on every page. */
  mostHints: 4,
  /** Rats are spoken of at all, who have symbols of their own more seldom than mice. */
  rat: -2.2,
  /** Lines of human cells are spoken of, by the logarithm of how often: studies of other animals have them too. */
  humanLines: 0.8,
  /** Another organism is spoken of at all. */
  other: -1,
  /** A strain of it is, or an allele as breeders write it: the animals of the study. */
  strain: -1,
  /** What lines of its cells count, beside its names. */
  otherLines: 0.2,
  /** What prefixes of its miRNAs count: one alone may be a control. */
  otherPrefixes: 0.3,
  /** What names of animals count that are hosts of cells that are not theirs. */
  hosts: 0.1,
  /** The share of the section in which a name stands; the rest is the document's. */
  section: 0.5,
  /** What of several others all but the commonest count: who lists many organisms studies none of them. */
  furtherOthers: 0.3,
  /** Each time more, by the logarithm of how often. */
  otherOften: -1.1,
  /** The title speaks of mice. */
  mouseInTitle: -2,
  /** The title speaks of another organism. */
  otherInTitle: -0.5,
  /** All symbols are written as those of mouse and rat; of fewer their share. With the next it does not decide alone: Rab27a is written of people, too. */
  symbolsOfRodents: -0.7,
  /** The name itself is written as HGNC writes symbols, or as MGI and RGD do: for or against. */
  symbolCase: 0.2,
  /** People are named right before the name, "human CAV1". */
  rightBehindPeople: 3,
  /** Another organism is. */
  rightBehindOther: -2.3,
  /** People are spoken of near the name. */
  peopleNear: 1,
  /** Another organism is. */
  otherNear: -0.4,
} as const;

/** The share of its score that a human gene keeps beside the gene of mouse or rat: it is named there, and no second meaning to ask about. */
export const humanGeneBeside = 0.2;

/** How far the words of an organism reach. */
export const organismReach = {
  /** Characters before and after a name in which a word speaks of it rather than of the document: about a sentence. */
  near: 120,
  /** Characters between a word and the name that stands right behind it: a space, or a hyphen and a space. */
  adjacent: 2,
  /** Characters of the first block that are its title, where it is no heading. */
  title: 160,
} as const;

/** Digits at the end of a word may be its own and those of a citation: a citation has one to three, the name one or more. */
export const gluedDigits = { fewest: 2, most: 4 } as const;

/** How well a candidate of a pathway's name fits, by its name. */
export const pathwayScore = {
  /** A name that says which pathway it is. */
  name: 0.9,
  /** A short name, which needs a head noun. */
  short: 0.7,
  /** The share that is left where the name is that of a member of a run of molecules alone. */
  ofMember: 0.5,
} as const;

/** Where the name of a pathway is one. */
export const pathwayForm = {
  /** Names of more folded characters are words, which need not be written in capitals as "EMT" is. */
  longestAbbreviation: 5,
  /** Digits that touch a longer name in small letters are a citation: "innate immunity9". */
  longestSymbol: 7,
  /** Characters between two molecules of one run: a hyphen, a slash, a closed bracket. */
  widestJoint: 8,
} as const;

/** What must be known of a miRNA's name. */
export const mirnaEvidence = {
  /** A name without a species is that of mouse or rat, which people do not have, only where it scores so: in force today. */
  leastScoreOfRodents: 0.9,
  /** A copy number from here on is the last member of a cluster: "miR-17-92". */
  leastClusterMember: 20,
} as const;

/** Which abbreviations a text defines: the bounds of Schwartz and Hearst (2003), and ours. */
export const abbreviationForm = {
  /** Characters of a short form, at least and at most. */
  shortest: 2,
  longest: 12,
  /** A long form has at most so many words more than the short form has characters, or ... */
  extraWords: 5,
  /** ... so many times as many. */
  wordsPerCharacter: 2,
  /** Of more words of a long form, one may lend no letter. */
  fewestComplete: 3,
} as const;

/** So many numbers from one upwards make a series of labels: fewer are as often the members of a family. */
export const fewestInSeries = 4;

/** So much of an abstract is read: journals let none be half as long, and what is longer is a full text that was pasted there. */
export const longestAbstract = 10_000;

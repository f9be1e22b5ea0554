/** Every number that was set by hand and decides what of the tables comes into the lexicon, how well known it is, and how the model learns. */

/**
 * How well known a gene is, in logits: what speaks for it where a name has several meanings. Set after a conditional logit on the NCBI
 * Gene ids of annotated abstracts (CONTRIBUTING, Measured).
 */
export const popularity = {
  /** Each power of ten by which its NCBI id is lower than 10⁹: NCBI numbered genes as they came, and papers are on those found early. */
  foundEarly: 0.35,
  /** The logarithm of the number of pathways in which it stands. */
  pathways: 0.25,
  /** The logarithm of the spellings that curators saw in papers. */
  spellings: 0.6,
  /** It has a page in OMIM. */
  omim: 0.5,
  /** It is a member of a family or complex of FamPlex. */
  famplexMember: 0.5,
  /** It codes for a protein: papers write of these. */
  protein: 1,
  /** A family or complex of FamPlex is known as its best member is, or so well: a paper that says "AKT" means all three genes. */
  leastFamily: 5,
  /** A group of genes of HGNC, whose name is seldom written. */
  geneGroup: 3,
} as const;

/** The decimal power from which `foundEarly` counts down: NCBI ids are lower. */
export const latestGene = 9;

/** Which names are good enough. */
export const nameRules = {
  /** A variant that follows from the names of more entities than this names none of them: "facilitated glucose transporter". */
  mostOfVariant: 2,
  /** Names of fewer characters are told apart by their capitals alone: "Rb", "ras". */
  caseTells: 4,
  /** Variants and stems in words are longer than this: shorter ones are abbreviations or words. */
  shortVariant: 5,
  /** A stem names genes themselves, and no family, where so many have it at most. */
  fewGenes: 3,
  /** It names a family where this share of its genes and the family's members together are both. */
  leastShared: 0.5,
} as const;

/** Which synonyms of genes of mouse and rat are kept: they name a gene whose symbol is not that of the human one. */
export const speciesRules = {
  /** Characters of the longest; longer ones are names in words, which the lexicon has of the human gene. */
  longestSynonym: 40,
  /** Of each gene so many, in the order of the authority. */
  mostSynonyms: 12,
} as const;

/** Which names of genes stand for a pathway: "TNF/NF-κB" of one that is named after both. */
export const pathwayRules = {
  /** Pathways that are named after more entities are not called by them. */
  mostEntities: 4,
  /** Of each entity of several so many names, the shortest, ... */
  namesOfEach: 4,
  /** ... of fewer characters than this. */
  shortName: 12,
  /** A name in the name of a pathway has so many words at most. */
  mostWords: 7,
  /** What is left of a pathway's name is a name only from so many characters on. */
  shortestCore: 3,
} as const;

/** How the model of gene names learns; the F1 by folds of documents decided (CONTRIBUTING, Measured). */
export const training = {
  /** The logit that is added to a name's before it is compared with none: a little recall for a little precision. */
  threshold: -0.5,
  /** The document's part is learned on scores of models of half the documents, which overstates it: measured on unseen documents. */
  documentShare: 0.5,
  /** Passes over all samples; more learn the samples by heart. */
  epochs: 3,
  /** The first step of AdaGrad. */
  rate: 0.2,
  /** The strength of the pull of every weight towards zero. */
  decay: 1e-5,
  /** The words are learned in so many orders, and the mean counts: what one order says of a single name is partly chance. */
  orders: [1, 2, 3, 4, 5, 6],
  /** Our own sentences are few beside the abstracts, and are read so many times in each pass. */
  timesOwn: 3,
  /** An error of less teaches nothing. */
  leastError: 0.01,
} as const;

/** Which texts are one for the folds: some abstracts stand in two corpora, whole or a sentence of them. */
export const nearText = {
  /** Words of a run that chance does not write twice. */
  run: 8,
  /** The share of the shorter text's runs that the other has, too. */
  shared: 0.5,
  /** A run of more texts than this is looked up in the first ones alone: it is a phrase. */
  textsOfPhrase: 20,
} as const;

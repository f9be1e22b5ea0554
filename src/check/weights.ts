/** Every number that was set by hand and decides whether something is reported. Shares lie between 0 and 1. */

/** Two meanings of a symbol. */
export const secondMeaning = {
  /** The second is as likely as this share of the first, so that nobody can tell. */
  ambiguous: 0.5,
  /** The second leaves open which gene is meant, so that nothing is said of the first. */
  doubtful: 0.25,
} as const;

/** When numbers are in a bad order. */
export const badOrder = {
  /** A list in the order of the alphabet is no list in a bad order: beyond this share of strays nothing is said. */
  strayShare: 0.25,
  /** So many are spoken of whatever their share, where there is a list that the numbers belong to. */
  fewStrays: 3,
  /** Without a list, a text that cites less than this share of its numbers is part of another. */
  whole: 0.95,
  /** A list without numbers, in which more than this share stand elsewhere than by the alphabet, has another order. */
  strayEntries: 0.15,
  /** Of fewer entries nobody can tell by which order they stand. */
  fewestEntries: 3,
  /** Fewer authors may stand in the order of the alphabet by chance. */
  fewestAuthors: 5,
} as const;

/** From this many groups on that are not collapsed, and not one that is, a document has its own way with them. */
export const uncollapsedHabit = 3;

/** When a claim of the review is cited to another work than the review does. */
export const unsupported = {
  /** An entity of which the review speaks with more references than this is one of its subjects, and decides nothing. */
  mostReferences: 8,
  /** Of a claim so much, to be sure even where the work that is cited is one for definitions and methods. */
  nearlyAll: 0.75,
} as const;

/** What is said of references that the list lacks. */
export const unknownEntries = {
  /** So many numbers are said each where it is cited; of more, the list was not seen whole. */
  fewNumbers: 3,
  /** So many works that are cited by author and year are said each; of more, and of more than this share, the list was not seen whole. */
  fewWorks: 6,
  manyWorks: 0.25,
  /** A name is a slip of another one where that is so near, with its year, as fuse.js counts. */
  nearName: 0.3,
  /** A bare `@word` that does not look like a key is one only where an entry's key is so near, as fuse.js counts. */
  nearBareKey: 0.15,
} as const;

/** When an entry of a list lacks what others have. */
export const wholeEntries = {
  /** Of fewer entries nobody can tell what a list keeps, nor what its style prints. */
  fewest: 5,
  /** A part that fewer entries of a type have than this share is one that the list does not keep: it was made without. */
  keptInFields: 0.5,
  /** Of printed entries the reader misses some; one is missed only where this share of the others shows that it is read. */
  keptInPrint: 0.85,
  /** So many words in small letters are those of a title, and of no group of authors. */
  wordsOfTitle: 3,
} as const;

/** When capitals behind a word in small letters are another word, in UTF-16 code units. */
export const fusedNames = {
  /** Behind `and`, `with` and the like. */
  shortest: 3,
  /** Behind `in`, `of` and the like, with which names begin, too; shorter ones need a digit. */
  shortestAfterShort: 4,
} as const;

/** Titles in doubled braces. */
export const bracedTitles = {
  /** Fewer words are a name, which no style may change. */
  fewestWords: 3,
  /** A list of which more than this share has them was exported so, and it is said once. */
  habit: 0.5,
} as const;

/** How far behind a name its year may stand, in UTF-16 code units, for an entry to be cited in words. */
export const yearBehindName = 60;

/** How names of a sentence are looked for in the works that it cites; in UTF-16 code units. */
export const evidence = {
  /** What a coordination leaves of a name does not stand alone where it is shorter: the `b` of miR-23a/b, the `B4` of ITGA6/B4. */
  shortestName: 3,
  /** Shorter words are mostly those that every sentence has, and say nothing of which one is meant. */
  shortestWord: 4,
} as const;

/** When another entry of the list is said to fit a sentence better. */
export const better = {
  /** One name alone stands in many titles. */
  fewestNames: 2,
  /** Where more entries would fit, the names are what the document is about. */
  mostEntries: 3,
} as const;

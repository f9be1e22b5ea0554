/**
 * Every number that was set by hand and decides what is taken for a citation, and whether a document follows the review. Shares lie between
 * 0 and 1, windows and lengths are UTF-16 code units.
 */

/** When numbers look like those of a reference list, so that what could be citations are some. */
export const listLikeness = {
  /** Of the numbers from the smallest to the largest, this share is cited: one may leave out more than it cites, not most. */
  density: 0.4,
  /** This share of the smallest numbers counts for the density, so that one wrong number does not spoil it. */
  densityKeeps: 0.9,
  /** This share of numbers is higher than the one that first appeared before it. */
  rising: 0.7,
  /** In a list of which the length is known, this share of the numbers stands in it ... */
  within: 0.9,
  /** ... of so many different numbers at least. */
  fewestWithin: 5,
} as const;

/** When superscripts and numbers in round brackets are citations: each means other things as well, so that one alone is none. */
export const companyOfStyle = {
  /** Citations in square brackets, by which it is sure that a document cites by number. */
  brackets: 2,
  /** Superscripts, and different numbers of them. */
  superscripts: 2,
  /** Numbers in round brackets. */
  parentheses: 3,
  /** A number from here on is hardly an exponent. */
  tellingNumber: 10,
  /** Exponents and indices are mostly no larger. */
  largestExponent: 4,
} as const;

/** When numbers at the ends of words are citations. */
export const gluedStyle = {
  /** Different numbers, and different words before them. */
  fewest: 3,
  /** There are so many of them at least to each citation of another kind. */
  prevalence: 3,
  /** This share of the numbers stands in a list of known length. */
  within: 0.8,
} as const;

/** Which glued number is one, in a document that cites so. */
export const gluedNumber = {
  /** Names that are counted end in a number up to this one, mostly. */
  highestOfNames: 3,
  /** A name stands so often with one number that the number is its own: one that could be a symbol, and a plain word. */
  habitOfSymbol: 3,
  habitOfWord: 2,
  /** A word of so many letters is one even where it stands nowhere else. */
  longWord: 6,
  /** No reference list of a document that cites so is longer. */
  largest: 999,
  /** A number of fewer digits may end a symbol. */
  leastOfSymbols: 10,
} as const;

/** How well a number goes on from those before, by which doubtful ones are judged. */
export const sequenceRank = {
  /** The next one. */
  next: 3,
  /** Cited before. */
  known: 2,
  /** Above the highest so far, by `closeAbove` at most. */
  close: 1,
  none: 0,
} as const;

/** How far a number may be above the highest so far. */
export const sequenceReach = {
  /** To be close: groups leave out a few numbers. */
  close: 3,
  /** To be the highest itself: one beyond is a slip or no citation. */
  highest: 20,
} as const;

/** How many numbers count the parts of a sentence, `(1) …, (2) …`: where the first stands as enumerations begin, and elsewhere. */
export const enumerationLength = { afterOpening: 2, elsewhere: 3 } as const;

/** What the names of a title page are, whose numbers are those of affiliations. */
export const byline = {
  /** So many blocks of a document may be its title page. */
  titlePage: 8,
  /** This share of the words are capitalised: names have small particles. */
  names: 0.8,
  /** Longer blocks are running text. */
  longest: 1500,
} as const;

/** Where the verb and the citation of authors are looked for. */
export const attributionReach = {
  /** Between the authors and the citation at the end of their sentence: longer sentences speak of more. */
  sentence: 600,
  /** In which the verb follows the authors. */
  verbBehindAuthors: 40,
  /** In which the verb follows the number of two authors. */
  verbBehindNumber: 24,
} as const;

/** So many blocks in a row that open with `[12]` are entries of a list. */
export const fewestEntries = 3;

/** A number from here on is a year: no reference list is so long. */
export const firstYear = 1000;

/** A range over more numbers is no citation. */
export const longestRange = 200;

/** When a document follows the review. */
export const reviewAgreement = {
  /** By chance one number is seldom right twice. */
  fewestAgreeing: 2,
  /** A group of more works has one by anybody and on anything. */
  mostTargets: 5,
} as const;

/** When names with a year cite a list by author and year. */
export const authorYear = {
  /** Of a list of which no work is cited, so many others may be: of more, the list was not seen whole. */
  fewUnknown: 3,
  /** A single name that the list lacks cites where an entry is so near by name and year, as fuse.js counts. */
  nearName: 0.25,
} as const;

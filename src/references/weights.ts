/** Every number that was set by hand and decides what is a list, which entries are one work, and which is meant. Shares and distances lie between 0 and 1. */

/** So many UTF-16 code units of a text tell its format: an entry with its abstract, behind what a program wrote above. */
export const headLength = 5_000;

/** When two entries are one work. */
export const sameWork = {
  /** Letters and digits of the shortest title that tells a work: shorter ones are headings that many works have, "Editorial". */
  shortestTitle: 20,
  /** The share of the words of both titles that may differ, by the same author in the same year: one in ten, of twice as many words. */
  oddWords: 0.1,
  /** The share of words that titles of the same author and year have in common (Sørensen–Dice), where a list is matched with the review. */
  titleOverlap: 0.5,
} as const;

/** Entries near a key that the list lacks, by fuse.js. */
export const nearKey = {
  /** How far from the key one may be: about a third of its letters differ. */
  threshold: 0.34,
  /** How far from its place, in characters, a letter may stand. */
  distance: 60,
} as const;

/** Which of them a slip of the hand could make, where it is more than a single one. */
export const keySlip = {
  /** So many letters may be wrong: three are another name. */
  letters: 2,
  /** One for so many letters: Hoen is not Chen, Wang not Zhang, and Walters not Salter. */
  lettersForEach: 4,
  /** A key that is the beginning of another one has so many letters: fewer begin many names. */
  shortestBeginning: 3,
  /** Of a key so many characters are compared. */
  longestKey: 64,
} as const;

/** Entries for somebody who types, by fuse.js. */
export const typedSearch = {
  /** What a match in each part counts: people type keys, then names. */
  key: 3,
  short: 3,
  authors: 2,
  title: 1,
  /** How far from what was typed an entry may be. */
  threshold: 0.3,
} as const;

/** An entry proposed for what the review cites a number for. */
export const claimMatch = {
  /** Letters of the shortest word that tells, unless it has a digit. */
  shortestWord: 4,
  /** The best entry must be better than the next by this factor, on both sides. */
  margin: 1.3,
  /** So many words must be shared. */
  fewestShared: 2,
  /** For each known work that stands under another number, so many must stand under their own for printed numbers to count. */
  agreement: 4,
} as const;

/** The pattern by which the keys of a list are made. */
export const ownPattern = {
  /** So many of the last entries are looked at: a library has grown for years, and its newest keys are made as those to come. */
  sample: 200,
  /** More than this share of them must have it. */
  least: 0.5,
} as const;

/** This share of the names before a year may be none that we can read: a title has few capitals, and a misprint is a single one. */
export const mostUnread = 0.25;

/** So many names in a row begin an entry where a line breaks behind them: two may stand in a title. */
export const fewestPeople = 3;

/** What is read of a `file` field. */
export const fileField = {
  /** So many UTF-16 code units: those of a hundred attachments with long names. */
  longest: 20_000,
  /** So many files: nobody looks through more in a picker, and each is looked for. */
  most: 50,
} as const;

/** So much of a printed entry is read, in UTF-16 code units: hundreds of authors fit, and what is longer is no entry. */
export const longestEntry = 5_000;

/** So much of a note is read for a notice of retraction, in UTF-16 code units: programs and people put it first, and some notes are books. */
export const longestNote = 5_000;

/** So much of the words of a notice is quoted, in UTF-16 code units: who retracted it, where and when. */
export const longestNotice = 80;

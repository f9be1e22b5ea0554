/** Every number that was set by hand and decides what of a document is a list of references. Lengths are UTF-16 code units. */

/** A heading longer than this says more than that a list follows. */
export const longestHeading = 120;

/** So many numbers in a row may be missing from a list. */
export const widestGap = 10;

/** So much of an entry stands before the number of the next one, where a line ran on. */
export const shortestEntry = 30;

/** Entries of a list without a name: numbers in brackets at the start of a line are seldom anything else; steps and headings are numbered in other ways. */
export const fewestUnnamed = { bracketed: 2, other: 3 } as const;

/** So many numbers of a list without a name the text must cite, where they are not in brackets. */
export const fewestCited = 2;

/** More than this share of a list with numbers belongs to its entries. */
export const numberedShare = 0.5;

/** A number from here on is a year or a page, where all are: no list is so long. */
export const firstYear = 1000;

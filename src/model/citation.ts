import type { Anchor } from "./prose";
import type { Span } from "./span";

export type CitationStyle = "key" | "bracket" | "parenthesis" | "superscript" | "glued" | "author";

/** A work as a text cites it by author and year. */
export interface CitedWork {
  /** The names as they are written; of a group its name, of a work without authors its title. */
  readonly names: string;
  /** Family names as written; empty where the names are none of persons. */
  readonly families: readonly string[];
  /** What stands before the first of them, where works by others of that name are cited too: "J.", "Joan C."; else empty. */
  readonly given: string;
  readonly etAl: boolean;
  /** As it is compared: `2019`, `nd`, `in press`. */
  readonly year: string;
  /** The letter behind the year, by which works of one author and year are told apart; empty where there is none. */
  readonly letter: string;
}

/** One member of a citation: a key, a number, a range of numbers, or authors and year, at the place where it is written. */
export interface CitationItem extends Span {
  /** Expanded: a range gives all its numbers. Keys stand without `@` and braces. */
  readonly targets: readonly string[];
  /** `10-8`: the first number of the range is the larger. */
  readonly reversed?: boolean;
  /** Where more is written than Pandoc reads as the key: all of it, and where it ends. It reads `@HFH+:WEKA:09` as `HFH`. */
  readonly written?: { readonly key: string; readonly end: number };
  /** `-@key`. */
  readonly suppressAuthor?: boolean;
  /** Text of the locator, as in `[@a, p. 3]` and `[4, p. 3]`. */
  readonly locator?: string;
  /** Of a citation by author and year: the work, and where its year stands with its letter. */
  readonly work?: CitedWork & { readonly when: Span };
  /** Of a number that is a link, as in `[[2]](#ref-2)`: the place in the document to which it leads, if it leads to one. */
  readonly link?: { readonly to?: Anchor };
}

/** Authors named in the running text to whom the citation belongs, as in "Hazawa et al. [49]". */
export interface NamedAuthors extends Span {
  /** Family names as written: ["De Araujo Farias"], ["Luo", "Zhou"]. */
  readonly families: readonly string[];
  readonly etAl: boolean;
  /** A year that stands with the names: "Luo et al. (2018)"; of a range or a list of years, the first and the last. */
  readonly year?: { readonly value: number; readonly last?: number } & Span;
}

/** One citation group with its delimiters; of a glued one, the digits, commas and dashes alone. */
export interface Citation extends Span {
  readonly text: string;
  readonly style: CitationStyle;
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly items: readonly CitationItem[];
  /** All targets of all items, in order. */
  readonly targets: readonly string[];
  readonly authors?: NamedAuthors;
  /** A bare `@word` outside brackets. */
  readonly bare?: boolean;
}

/** Whether it cites entries of a list; authors who are named without number and key do so where the document has a list for that alone. */
export const isPointer = ({ items }: Pick<Citation, "items">): boolean => items.length > 0;

/** Whether it cites by number, in whatever notation. */
export const isNumeric = ({ style }: Pick<Citation, "style">): boolean =>
  style !== "key" && style !== "author";

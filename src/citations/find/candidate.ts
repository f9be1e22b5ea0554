import type { CitationItem, CitationStyle, CitedWork } from "../../model/citation";
import type { Span } from "../../model/span";

/** A member of a candidate: its place, and the end of what is written, in the text of the block; the source range of its link counts from the block's start. */
export type CandidateItem = Omit<CitationItem, "start" | "end" | "work"> & {
  readonly from: number;
  readonly to: number;
  readonly work?: CitedWork & { readonly when: { readonly from: number; readonly to: number } };
};

/** What could be a citation, judged by its block alone; the document decides. Offsets count in the block's text. */
export interface Candidate {
  readonly style: CitationStyle;
  readonly from: number;
  readonly to: number;
  readonly items: readonly CandidateItem[];
  /** Where its delimiters are markup: the source range with them, counted from the block's start. */
  readonly outer?: Span;
  readonly bare?: boolean;
  /** It stands right behind "et al.", so it is one whatever the rest of the document does. */
  readonly isNamed?: boolean;
  /**
   * `meaning`: it stands where numbers often mean something else; `index`: so it does behind a word without a space; `form`:
   * it is written as no group usually is. One only where the document cites so.
   */
  readonly doubt?: "meaning" | "index" | "form";
  /** It stands behind a bare value, of which it may be a share or a deviation; `cell`: with nothing else in a cell of a table. */
  readonly behindValue?: "text" | "cell";
  /** No space parts it from the word before. */
  readonly isTight?: boolean;
  /** All of it is one link to a place in the document, so it is one only where that is the list of references. */
  readonly isLink?: boolean;
}

/** The numbers that a candidate cites, in order. */
export function numbersOf(candidate: Candidate): readonly number[] {
  return candidate.items.flatMap((item) => item.targets.map(Number));
}

/** The text behind an offset, back to a bound. */
export function before(text: string, at: number, length = 24): string {
  return text.slice(Math.max(0, at - length), at);
}

/**
 * Whether what follows is the number of authors: "et al." stands before it, with or without a year. CommonMark leaves the
 * closing sign of `*et al.*³` in the text, for a digit follows it.
 */
export function isAfterEtAl(text: string, at: number): boolean {
  return /(?<![\p{L}\p{N}])et\s+al\.?[*_]?,?\s?(?:\(?(?:19|20)\d\d[a-z]?\)?,?\s?)?$/u.test(before(text, at));
}

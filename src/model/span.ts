/** A range of UTF-16 code units, counted from the start of the source text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A change of the source text: the characters of the span become `text`. */
export interface Edit extends Span {
  readonly text: string;
}

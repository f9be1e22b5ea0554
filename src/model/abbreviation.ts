/** A short form that the document defines by a long form, "heat shock protein 70 (HSP70)". Offsets count in the text of the block. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  readonly shortFrom: number;
  readonly shortTo: number;
  readonly longFrom: number;
  readonly longTo: number;
}

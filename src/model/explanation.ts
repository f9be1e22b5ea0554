import type { Curie } from "./entity";
import type { Mention } from "./mention";
import type { Span } from "./span";

/** One thing that speaks for a name, or against it, in logits. */
export interface Reason {
  readonly what: string;
  readonly value: number;
}

/** What some reasons say together, in logits. */
export const sumOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { value }) => sum + value, 0);

/** One meaning of a name, with what speaks for it. */
export interface ExplainedMeaning {
  readonly id: Curie;
  readonly name: string;
  /** Between 0 and 1; undefined where it is not among the candidates. */
  readonly score: number | undefined;
  readonly reasons: readonly Reason[];
}

/** Why a stretch of the source is a mention, or is none. */
export interface Explanation extends Span {
  readonly text: string;
  readonly mention: Mention | undefined;
  /** Of what is no mention, why. */
  readonly refused: string | undefined;
  /** What speaks for its being the name of a gene, in logits: above 0 it is one. Empty where no gene has such a name. */
  readonly gene: readonly Reason[];
  /** Best first. */
  readonly meanings: readonly ExplainedMeaning[];
}

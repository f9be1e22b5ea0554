import type { Edit, Span } from "../model/span";

/** A change of the whole document, to be shown and applied as one edit. */
export interface Rewrite {
  /** In the order of the text, without overlap. */
  readonly edits: readonly Edit[];
  /** One sentence on what changes. */
  readonly summary: string;
  /** The new text has a list of its own, which is in force from then on, whatever was asked for before. */
  readonly bringsList?: boolean;
}

/** Why a document cannot be rewritten, in a sentence for its author, and where what is in the way stands. */
export interface Refusal {
  readonly refused: string;
  /** In the order of the text; empty where it is about the document as a whole. */
  readonly places: readonly Span[];
}

export const refuse = (refused: string, places: readonly Span[] = []): Refusal => ({
  refused,
  places: places.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
});

import type { Edit } from "../model/span";

/** A change of the whole document, to be shown and applied as one edit. */
export interface Rewrite {
  /** In the order of the text, without overlap. */
  readonly edits: readonly Edit[];
  /** One sentence on what changes. */
  readonly summary: string;
}

/** Why a document cannot be rewritten, in a sentence for its author. */
export interface Refusal {
  readonly refused: string;
}

export const refuse = (refused: string): Refusal => ({ refused });

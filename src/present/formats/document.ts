import type { CitationStyle } from "../../model/citation";
import type { Curie, EntityKind } from "../../model/entity";
import type { BlockKind } from "../../model/prose";
import type { Span } from "../../model/span";

/** A mention as the export formats need it. Offsets are UTF-16 code units; each format converts to its own. */
export interface AnnotatedMention extends Span {
  readonly text: string;
  readonly kind: EntityKind;
  readonly id: Curie;
  readonly name: string;
}

export interface AnnotatedCitation extends Span {
  readonly text: string;
  readonly style: CitationStyle;
  readonly targets: readonly string[];
}

/** A document with what was found in it: what every export format is made of. */
export interface AnnotatedDocument {
  readonly path: string;
  /** The whole source, markup included: every offset counts in it. */
  readonly source: string;
  readonly blocks: readonly (Span & { readonly kind: BlockKind; readonly section: readonly string[] })[];
  readonly mentions: readonly AnnotatedMention[];
  readonly citations: readonly AnnotatedCitation[];
}

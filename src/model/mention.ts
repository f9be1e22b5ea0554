import type { Curie, EntityKind } from "./entity";
import type { MirnaName } from "./mirna";
import type { Span } from "./span";
import type { SpeciesSign } from "./species";

/** Why we believe that a mention means an entity; shown in the hover and kept for evaluation. */
export type Evidence =
  | "name" // the text is a name of the entity
  | "grammar" // miRBase's naming rules
  | "defined" // the document defines the abbreviation
  | "context" // the model, from the words around it
  | "choice"; // the user's choice, kept in the workspace

export interface Candidate {
  readonly id: Curie;
  /** Between 0 and 1, the best first. */
  readonly score: number;
}

/**
 * A name of an entity where it stands in the text. `start` and `end` are source offsets, `text` the raw slice of the
 * source; `block` is the index of its block, `from` and `to` its place in the text of that block.
 */
export interface Mention extends Span {
  readonly kind: EntityKind;
  readonly text: string;
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** Best first; empty only where the grammar reads a miRNA that miRBase does not have. */
  readonly candidates: readonly Candidate[];
  readonly evidence: Evidence;
  /** NCBI taxon of the organism that the document speaks of here; 9606 unless it says otherwise. */
  readonly taxon: number;
  /** What tells so; undefined where nothing does. */
  readonly sign?: SpeciesSign;
  /** One of those between the ends of a range, which are not written: the `text` of them all is the range's sign. */
  readonly between?: true;
  /** Of a miRNA, its name taken apart. */
  readonly mirna?: MirnaName;
}

import type { LinkedCitation } from "./analysis";
import type { Curie } from "./entity";
import type { Mention } from "./mention";
import type { Reference } from "./reference";
import type { Span } from "./span";

/** A sentence of what is read of a work, and the names in it: their spans count in its text. */
export interface WorkSentence {
  readonly part: "title" | "abstract";
  readonly text: string;
  readonly names: readonly (Span & { readonly mention: Mention })[];
}

/** Reads the title and the abstract of a work, each work once, and only when it is asked for. */
export type ReadWork = (reference: Reference) => readonly WorkSentence[];

/** A sentence of a work, and where it has names of the sentence that cites it: their spans count in its text. */
export interface Quote extends Pick<WorkSentence, "part" | "text"> {
  readonly names: readonly Span[];
}

/** A name of a sentence, as it is called where it stands alone: of `miR-221/222` the second is `hsa-mir-222`. */
export interface CitingName {
  readonly name: string;
  /** Undefined of a miRNA that miRBase does not have. */
  readonly id: Curie | undefined;
}

/** Which names of a sentence a work names that it cites. */
export interface WorkEvidence {
  readonly reference: Reference;
  /** What of it was read; of a work without a title nothing is known. */
  readonly read: "abstract" | "title" | "nothing";
  /** In the order of the sentence, each with the sentence of the work that has it, and with it the most of the others. */
  readonly supported: readonly (CitingName & { readonly quote: Quote })[];
  readonly unsupported: readonly CitingName[];
}

/** A citation and its sentence, beside what the works say that it cites: for a reader to judge, and no judgement. */
export interface CitationEvidence {
  readonly citation: LinkedCitation;
  /** Running text, the citations in it included. */
  readonly sentence: string;
  /** In the order of the citation; what the list lacks is left out. */
  readonly works: readonly WorkEvidence[];
}

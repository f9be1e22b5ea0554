import type { Citation } from "./citation";
import type { Finding } from "./finding";
import type { Mention } from "./mention";
import type { PartText } from "./part";
import type { Prose } from "./prose";
import type { Reference, ReferenceList } from "./reference";

/** A citation with what its targets mean in the list in force: undefined where the list has no such entry. */
export interface LinkedCitation extends Citation {
  readonly resolved: ReadonlyMap<string, Reference>;
  /** Whether the list in force can tell if it has what is cited. */
  readonly checked: boolean;
}

/** What is printed with a document and shares its list. */
export interface Part extends PartText {
  readonly citations: readonly LinkedCitation[];
}

/** How many citations of a document the list in force was asked for, and how many it could not be asked for. */
export interface Coverage {
  readonly checked: number;
  readonly unchecked: number;
}

/** Citations that say whether a document cites the review's list, in the order of the text. */
export interface ReviewEvidence {
  readonly agreeing: readonly Citation[];
  readonly contrary: readonly Citation[];
}

/** The review's list where nobody chose one, and what the document's citations say of it. */
export interface ImplicitList extends ReviewEvidence {
  readonly list: ReferenceList;
  /** Else it is offered: it is shown as such, and reports nothing. */
  readonly inForce: boolean;
}

export interface Analysis {
  readonly prose: Prose;
  readonly mentions: readonly Mention[];
  readonly citations: readonly LinkedCitation[];
  readonly references: ReferenceList;
  /** What is printed with the document and shares its list, in the order of print. */
  readonly parts: readonly Part[];
  readonly coverage: Coverage;
  /** Undefined where a list was chosen, or the document cannot mean the review's. */
  readonly implicit?: ImplicitList;
  readonly findings: readonly Finding[];
}

import type { NameMatch, SurfaceForm } from "../knowledge/lexicon/match";
import type { Curie } from "../model/entity";
import type { Reason } from "../model/explanation";
import type { Mention } from "../model/mention";

/** Is told what is weighed while names are linked, for whoever asks why one counts, or does not. */
export interface Trace {
  /** What speaks for a match's being the name of a gene; they add up, and above 0 it is one. */
  readonly gene: (match: NameMatch, ...reasons: readonly Reason[]) => void;
  /** What speaks for one meaning of a spelling, against its others. */
  readonly meaning: (surfaceForm: SurfaceForm, id: Curie, reasons: readonly Reason[]) => void;
  /** What is left after a stage; `stage` says what it leaves out. */
  readonly left: (stage: string, mentions: readonly Mention[]) => void;
}

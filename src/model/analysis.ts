import type { Citation } from "./citation";
import type { Finding } from "./finding";
import type { Mention } from "./mention";
import type { Prose } from "./prose";
import type { Reference, ReferenceList } from "./reference";

/** A citation with what its targets mean in the list in force: undefined where the list has no such entry. */
export interface LinkedCitation extends Citation {
  readonly resolved: ReadonlyMap<string, Reference>;
}

export interface Analysis {
  readonly prose: Prose;
  readonly mentions: readonly Mention[];
  readonly citations: readonly LinkedCitation[];
  readonly references: ReferenceList;
  readonly findings: readonly Finding[];
}

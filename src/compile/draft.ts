import type { NameClass } from "../knowledge/lexicon/name";
import type { Entity } from "../model/entity";

/** A name for the matcher. */
export interface DraftName {
  readonly text: string;
  readonly nameClass: NameClass;
}

/** An entity on its way into the lexicon: its card, and the names by which prose and look-up find it. */
export interface Draft {
  readonly entity: Entity;
  readonly names: readonly DraftName[];
}

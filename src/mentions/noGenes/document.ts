import type { Mention } from "../../model/mention";
import type { Prose } from "../../model/prose";
import type { BlockNames } from "../blockNames";

/** What is asked of a whole document to tell what is no gene in it. */
export interface NamedDocument {
  readonly prose: Prose;
  /** What each block says by itself. */
  readonly names: readonly BlockNames[];
  /** The names in it that never mean another word than a gene. */
  readonly certain: ReadonlySet<string>;
}

/** Whether a mention is something that only looks like the name of a gene. */
export type IsOtherThing = (mention: Mention) => boolean;

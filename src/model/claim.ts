import type { Curie } from "./entity";

/** One statement of the review, in our own words. */
export interface Claim {
  readonly id: string;
  readonly section: string;
  readonly statement: string;
  /** Null where the statement is about extracellular vesicles, irradiation or exosomes as such. */
  readonly subject: Curie | null;
  readonly relation: string;
  readonly object: Curie | null;
  /** The cells that release the vesicles, and those that take them up. */
  readonly donor: Curie | null;
  readonly recipient: Curie | null;
  readonly disease: Curie | null;
  readonly irradiation: string | null;
  readonly direction: "up" | "down" | "none";
  /** Further entities that the statement names. */
  readonly entities?: readonly Curie[];
  readonly references: readonly number[];
  /** Ids of caveats on the references. */
  readonly caveats: readonly string[];
}

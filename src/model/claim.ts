import type { Curie } from "./entity";

/** One statement of the review, in our own words. */
export interface Claim {
  readonly id: string;
  readonly section: string;
  /** Where it stands in a table or figure of that section rather than in its text: "Table 1". */
  readonly part?: string;
  readonly statement: string;
  /** What acts, or is carried; null where it is exosomes, extracellular vesicles or radiation as such. */
  readonly subject: Curie | null;
  /** What the subject does to the object, as words between the two. */
  readonly relation: string;
  readonly object: Curie | null;
  /** The cells that release the vesicles, and those that take them up. */
  readonly donor: Curie | null;
  readonly recipient: Curie | null;
  readonly disease: Curie | null;
  /** Whether and how radiation comes in: "donor cells irradiated", "carbon ions"; null where it does not. */
  readonly irradiation: string | null;
  /** The effect on the object. */
  readonly direction: "up" | "down" | "none";
  /** Further entities that the statement names: the other members of a list, and those that take part. */
  readonly entities?: readonly Curie[];
  readonly references: readonly number[];
  /** Ids of caveats on the references. */
  readonly caveats: readonly string[];
}

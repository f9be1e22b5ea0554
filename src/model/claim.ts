import type { Curie } from "./entity";

/** One statement of the review, in our own words. */
export interface Claim {
  readonly id: string;
  readonly section: string;
  readonly statement: string;
  readonly subject: Curie;
  readonly relation: string;
  readonly object: Curie | null;
  /** The cells that release the vesicles, and those that take them up. */
  readonly donor: Curie | null;
  readonly recipient: Curie | null;
  readonly disease: Curie | null;
  readonly irradiation: string | null;
  readonly direction: "up" | "down" | "none";
  readonly references: readonly number[];
  /** Ids of caveats on the references. */
  readonly caveats: readonly string[];
}

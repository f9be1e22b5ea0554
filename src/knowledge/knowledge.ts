import type { Claim } from "../model/claim";
import type { Curie, Entity, EntityKind } from "../model/entity";
import type { Reference } from "../model/reference";

export interface Hit {
  readonly entity: Entity;
  /** Between 0 and 1, the best first. */
  readonly score: number;
}

/** What the review says: its entities, claims and references, decoded and indexed once. */
export interface Review {
  readonly entities: ReadonlyMap<Curie, Entity>;
  readonly claims: readonly Claim[];
  readonly references: readonly Reference[];
  /** Claims that name the entity in any role: subject, object, donor, recipient, disease or beside them. */
  claimsAbout(id: Curie): readonly Claim[];
  claimsCiting(reference: number): readonly Claim[];
}

/** All that is known of names: the review's entities and, once it is loaded, the lexicon. */
export interface Knowledge {
  readonly review: Review;
  /** The entity of an id, from the lexicon and the review together; undefined where neither knows it. */
  entity(id: Curie): Entity | undefined;
  /** For pickers and `lookup`: exact names first, then near ones (fuse.js). Never for prose. */
  lookup(
    query: string,
    options?: { readonly kind?: EntityKind | undefined; readonly limit?: number },
  ): readonly Hit[];
}

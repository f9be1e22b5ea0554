import type { Claim } from "../../model/claim";
import type { Curie } from "../../model/entity";
import type { Review } from "../knowledge";

/** All entities that a claim names, each once: subject, object, donor, recipient, disease and those beside them. */
export function claimEntities(claim: Claim): readonly Curie[] {
  const { subject, object, donor, recipient, disease, entities = [] } = claim;
  const named = [subject, object, donor, recipient, disease, ...entities];
  return [...new Set(named.filter((id) => id !== null))];
}

/** The review's claims that name all the given entities; none if none is given. */
export function claimsNaming(review: Review, ids: readonly Curie[]): readonly Claim[] {
  const [first, ...others] = ids;
  if (first === undefined) return [];
  return review.claimsAbout(first).filter((claim) => {
    const named = claimEntities(claim);
    return others.every((id) => named.includes(id));
  });
}

/** The numbers of the references that the review cites in claims that name all the given entities. */
export function referencesFor(review: Review, ids: readonly Curie[]): ReadonlySet<number> {
  return new Set(claimsNaming(review, ids).flatMap((claim) => claim.references));
}

import type { Review } from "../src/knowledge/knowledge";

/** A review that says nothing, for tests of names alone. */
export const emptyReview: Review = {
  entities: new Map(),
  claims: [],
  references: [],
  claimsAbout: () => [],
  claimsCiting: () => [],
};

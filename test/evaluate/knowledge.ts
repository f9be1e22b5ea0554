import type { Knowledge } from "../../src/knowledge/knowledge";

/** What the engine knows: the review and the lexicon, as they are bundled. */
export function loadKnowledge(): Promise<Knowledge> {
  return Promise.resolve({
    review: {
      entities: new Map(),
      claims: [],
      references: [],
      claimsAbout: () => [],
      claimsCiting: () => [],
    },
    entity: () => undefined,
    lookup: () => [],
  });
}

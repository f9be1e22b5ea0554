import type { Knowledge } from "../knowledge";
import { claimEntities } from "./cites";
import type { Curie } from "../../model/entity";
import { derivation } from "../../text/caches";

/** What the review cites each of its references for, by the entities of its claims. */
export interface CitedFor {
  /** The numbers that the review cites where it speaks of an entity. */
  numbersOf(id: Curie): ReadonlySet<number>;
  /** An entity with those that are nearly the same: stem-loop and matures, family and members. */
  akin(id: Curie): readonly Curie[];
}

/** One pass over the claims. */
export const citedFor = derivation((knowledge: Knowledge): CitedFor => {
  const numbers = new Map<Curie, Set<number>>();
  for (const claim of knowledge.review.claims) {
    for (const id of claimEntities(claim)) {
      const known = numbers.get(id) ?? new Set();
      numbers.set(id, known);
      for (const number of claim.references) known.add(number);
    }
  }
  const none: ReadonlySet<number> = new Set();
  const kin = new Map<Curie, readonly Curie[]>();
  return {
    numbersOf: (id) => numbers.get(id) ?? none,
    akin: (id) => {
      const found = kin.get(id) ?? kinOf(knowledge, id);
      kin.set(id, found);
      return found;
    },
  };
});

function kinOf(knowledge: Knowledge, id: Curie): readonly Curie[] {
  const { related = [], families = [], members = [] } = knowledge.entity(id) ?? {};
  return [id, ...related, ...families, ...members];
}

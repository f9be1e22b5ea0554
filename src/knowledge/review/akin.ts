import type { Curie } from "../../model/entity";
import { derivation } from "../../text/caches";
import type { Knowledge } from "../knowledge";

/** Gives an entity with those that are nearly the same, for a claim may name any of them: stem-loop and matures, family and members. */
export const akin = derivation((knowledge: Knowledge): ((id: Curie) => readonly Curie[]) => {
  const known = new Map<Curie, readonly Curie[]>();
  return (id) => {
    const found = known.get(id) ?? akinTo(id, knowledge);
    known.set(id, found);
    return found;
  };
});

function akinTo(id: Curie, knowledge: Knowledge): readonly Curie[] {
  const { related = [], families = [], members = [] } = knowledge.entity(id) ?? {};
  return [id, ...related, ...families, ...members];
}

import type { Curie, Entity } from "../../model/entity";
import type { Normaliser } from "../lexicon/normalise";
import type { NameSource } from "../lexicon/source";
import { exactHits } from "./exact";
import type { Hit, LookupOptions, Ranked } from "./hit";
import { nearHits } from "./near";
import { prefixHits } from "./prefix";

/**
 * Entities by what a person types: those of exactly that name, then those whose names begin with it, then, where none has
 * the name, near ones. Names are folded as in prose; British and American spelling are one.
 */
export function lookUp(
  query: string,
  { kind, limit = 20 }: LookupOptions,
  sources: readonly NameSource[],
  normaliser: Normaliser,
  entityAt: (source: NameSource, entity: number) => Entity,
): readonly Hit[] {
  const typed = query.trim();
  if (typed === "") return [];
  const wanted = ({ source, entity }: Ranked): boolean =>
    kind === undefined || source.kindOf(entity) === kind;
  const exact = exactHits(typed, sources, normaliser).filter(wanted);
  const others = exact.length > 0 ? prefixHits(typed, sources) : nearHits(typed, sources);
  const best = new Map<Curie, Ranked>();
  for (const one of [...exact, ...others.filter(wanted)]) {
    const id = one.source.idOf(one.entity);
    if (one.score > (best.get(id)?.score ?? 0)) best.set(id, one);
  }
  return [...best]
    .sort(([a, { score: scoreA }], [b, { score: scoreB }]) => scoreB - scoreA || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([, { source, entity, score }]) => ({ entity: entityAt(source, entity), score }));
}

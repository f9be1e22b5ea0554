import type { NameMatch, SourceScan } from "../knowledge/lexicon/match";
import { entityOf } from "../knowledge/lexicon/name";
import type { Candidate } from "../model/mention";
import type { Curie, EntityKind } from "../model/entity";
import { priorOf } from "./prior";

export interface Ranked extends Candidate {
  readonly kind: EntityKind;
}

/** The candidates of a match, best first. */
export type Ranking = (match: NameMatch, scan: SourceScan, kind: EntityKind) => readonly Ranked[];

/** How much it counts that the document also calls an entity by a name that nothing else has. */
const namedElsewhere = 0.3;

/** Ranks by how the names are written and by what else the document calls the same entities. */
export function createRanking(
  found: readonly { readonly match: NameMatch; readonly scan: SourceScan }[],
): Ranking {
  const sole = new Set<Curie>();
  for (const { match, scan } of found) {
    const entities = new Set(match.names.map(entityOf));
    if (entities.size === 1) for (const entity of entities) sole.add(scan.source.idOf(entity));
  }
  return (match, { source }, kind) => {
    const genes = kind === "protein" || kind === "rna";
    const ranked = new Map<Curie, Ranked>();
    for (const name of match.names) {
      const entity = entityOf(name);
      const own = source.kindOf(entity);
      if (genes ? own !== "protein" && own !== "rna" : own !== kind) continue;
      const id = source.idOf(entity);
      const score = Math.min(1, priorOf(match, name, own) * 0.7 + (sole.has(id) ? namedElsewhere : 0));
      const known = ranked.get(id);
      if (!known || known.score < score) ranked.set(id, { id, kind: own, score });
    }
    return [...ranked.values()].sort((a, b) => b.score - a.score);
  };
}

import type { NameMatch } from "../knowledge/lexicon/match";
import { entityOf } from "../knowledge/lexicon/name";
import type { NameSource } from "../knowledge/lexicon/source";
import type { Curie, EntityKind } from "../model/entity";
import type { Candidate } from "../model/mention";
import { priorOf } from "./prior";

/** The candidates of a match, best first, and the kind of the best. */
export interface Ranked {
  readonly kind: EntityKind;
  readonly candidates: readonly Candidate[];
}

/** `key`: the kind and the characters of the match. */
export type Ranking = (match: NameMatch, source: NameSource, kind: EntityKind, key: string) => Ranked;

/** How much it counts that the document also calls an entity by a name that nothing else has. */
const namedElsewhere = 0.3;

/** Ranks by how the names are written and by what else the document calls the same entities. */
export function createRanking(
  found: readonly { readonly match: NameMatch; readonly source: NameSource }[],
): Ranking {
  const sole = new Set<Curie>();
  for (const { match, source } of found) {
    const entity = entityOf(match.names[0]!);
    if (match.names.every((name) => entityOf(name) === entity)) sole.add(source.idOf(entity));
  }
  // The same characters have the same names, so that they are ranked once a document.
  const known = new Map<NameSource, Map<string, Ranked>>();
  return (match, source, kind, key) => {
    let own = known.get(source);
    if (!own) known.set(source, (own = new Map<string, Ranked>()));
    let ranked = own.get(key);
    if (!ranked) own.set(key, (ranked = rank(match, source, kind, sole)));
    return ranked;
  };
}

function rank(match: NameMatch, source: NameSource, kind: EntityKind, sole: ReadonlySet<Curie>): Ranked {
  const ranked = new Map<Curie, Candidate & { readonly kind: EntityKind }>();
  for (const name of match.names) {
    const entity = entityOf(name);
    const own = source.kindOf(entity);
    if (kind === "protein" || kind === "rna" ? own !== "protein" && own !== "rna" : own !== kind) continue;
    const id = source.idOf(entity);
    const score = Math.min(1, priorOf(match, name, own) * 0.7 + (sole.has(id) ? namedElsewhere : 0));
    const before = ranked.get(id);
    if (!before || before.score < score) ranked.set(id, { id, kind: own, score });
  }
  const candidates = [...ranked.values()].sort((a, b) => b.score - a.score);
  return { kind: candidates[0]!.kind, candidates: candidates.map(({ id, score }) => ({ id, score })) };
}

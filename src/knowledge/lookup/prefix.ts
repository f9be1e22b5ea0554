import type { NameSource } from "../lexicon/source";
import { prefixHit } from "../weights";
import { beginsWith, foldedBytes } from "./bytes";
import type { Ranked } from "./hit";

/** Entities whose symbol or first name begins with the query; the shorter the name, the better. */
export function prefixHits(query: string, sources: readonly NameSource[]): readonly Ranked[] {
  const wanted = foldedBytes(query);
  const hits: Ranked[] = [];
  for (const source of sources)
    source.eachFirstName((bytes, from, to, entity) => {
      if (beginsWith(wanted, bytes, from, to))
        hits.push({ source, entity, score: prefixScore(wanted.length, to - from) });
    });
  return hits;
}

/** See `prefixHit`: the more of the name is typed, the higher. */
export function prefixScore(typed: number, whole: number): number {
  return prefixHit.least + prefixHit.whole * (typed / whole);
}

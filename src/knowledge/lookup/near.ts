import Fuse from "fuse.js";
import { createSift } from "../../text/ngrams";
import type { NameSource, NameVisitor } from "../lexicon/source";
import { nearHit } from "../weights";
import { beginsWith, foldedBytes, smallLetter } from "./bytes";
import type { Ranked } from "./hit";
import { prefixScore } from "./prefix";

interface Named extends Ranked {
  readonly name: string;
}

/** As many names go through the slow comparison. */
const mostCandidates = 400;

/**
 * Entities with a name that begins with the query, and those with one that is near it by fuse.js. An index over all names
 * would take a second to build, so the names are sifted by their pairs of characters first.
 */
export function nearHits(query: string, sources: readonly NameSource[]): readonly Ranked[] {
  const wanted = foldedBytes(query);
  const sift = createSift(wanted, smallLetter);
  const decoder = new TextDecoder();
  const begins: Ranked[] = [];
  const near: Named[] = [];
  for (const source of sources) {
    const visit: NameVisitor = (bytes, from, to, entity) => {
      if (beginsWith(wanted, bytes, from, to))
        begins.push({ source, entity, score: prefixScore(wanted.length, to - from) });
      else {
        const score = sift(bytes, from, to);
        if (score >= nearHit.leastShared)
          near.push({ source, entity, name: decoder.decode(bytes.subarray(from, to)), score });
      }
    };
    source.eachFirstName(visit);
    source.eachOtherName(visit);
  }
  near.sort((a, b) => b.score - a.score);
  const fuse = new Fuse(near.slice(0, mostCandidates), {
    keys: ["name"],
    includeScore: true,
    threshold: nearHit.threshold,
    ignoreLocation: true,
  });
  const found = fuse.search(query, { limit: 50 }).map(({ item: { source, entity }, score = 1 }) => ({
    source,
    entity,
    score: nearHit.best * (1 - score),
  }));
  return [...begins, ...found];
}

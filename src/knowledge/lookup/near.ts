import Fuse from "fuse.js";
import type { NameSource, NameVisitor } from "../lexicon/source";
import { beginsWith, foldedBytes, smallLetter } from "./bytes";
import type { Ranked } from "./hit";
import { prefixScore } from "./prefix";

interface Named extends Ranked {
  readonly name: string;
}

/** As many names go through the slow comparison. */
const mostCandidates = 400;
/** The share of the query's pairs of characters that a name must have to be compared. */
const leastShared = 0.5;

/**
 * Entities with a name that begins with the query, and those with one that is near it by fuse.js. An index over all names
 * would take a second to build, so the names are sifted by their pairs of characters first.
 */
export function nearHits(query: string, sources: readonly NameSource[]): readonly Ranked[] {
  const wanted = foldedBytes(query);
  const sift = createSift(wanted);
  const decoder = new TextDecoder();
  const begins: Ranked[] = [];
  const near: Named[] = [];
  for (const source of sources) {
    const visit: NameVisitor = (bytes, from, to, entity) => {
      if (beginsWith(wanted, bytes, from, to))
        begins.push({ source, entity, score: prefixScore(wanted.length, to - from) });
      else {
        const score = sift(bytes, from, to);
        if (score >= leastShared)
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
    threshold: 0.4,
    ignoreLocation: true,
  });
  const found = fuse
    .search(query, { limit: 50 })
    .map(({ item: { source, entity }, score = 1 }) => ({ source, entity, score: 0.6 * (1 - score) }));
  return [...begins, ...found];
}

/**
 * Says how much of a query's pairs of neighbouring characters a name has, between 0 and 1; 0 also for names that are much
 * longer or shorter.
 */
function createSift(wanted: Uint8Array): (bytes: Uint8Array, from: number, to: number) => number {
  // The mark of a pair is the number of the name that had it last, so that each counts once a name.
  const marks = new Int32Array(1 << 12).fill(-1);
  let pairs = 0;
  for (let i = 1; i < wanted.length; i++) {
    const pair = pairOf(wanted[i - 1]!, wanted[i]!);
    if (marks[pair] === -1) pairs++;
    marks[pair] = 0;
  }
  const shortest = wanted.length * 0.6;
  const longest = wanted.length * 1.7 + 2;
  let round = 0;
  return (bytes, from, to) => {
    if (to - from < shortest || to - from > longest || pairs === 0) return 0;
    round++;
    let shared = 0;
    for (let at = from + 1; at < to; at++) {
      const pair = pairOf(smallLetter(bytes[at - 1]!), smallLetter(bytes[at]!));
      if (marks[pair] === -1 || marks[pair] === round) continue;
      marks[pair] = round;
      shared++;
    }
    return shared / pairs;
  };
}

function pairOf(a: number, b: number): number {
  return ((a & 63) << 6) | (b & 63);
}

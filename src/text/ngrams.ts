import { addTo } from "./groupBy";

/**
 * Runs of so many characters, by which many texts are sifted before a slow comparison (fuse.js) sees the few that share most of them with
 * what somebody typed. A short list is scanned (`ngramsOf`), one that is asked often has an index (`countShared`), and names that would take
 * too long to index or to decode are judged as bytes (`createSift`).
 */
export function ngramsOf(text: string, size: number): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(text.length - size + 1, 0) }, (_, at) => text.slice(at, at + size)),
  );
}

/** The items that share at least so many n-grams, the most first, at most so many; of those that share as many the earlier. */
export function mostShared<T>(
  items: readonly T[],
  counts: ArrayLike<number>,
  least: number,
  most: number,
): readonly T[] {
  const found: number[] = [];
  for (let at = 0; at < items.length; at++) if (counts[at]! >= least) found.push(at);
  return found
    .sort((a, b) => counts[b]! - counts[a]!)
    .slice(0, most)
    .map((at) => items[at]!);
}

/** An index of texts by their n-grams: says how many of those of a query, of the same size, each of the texts has. */
export function countShared(
  texts: readonly string[],
  size: number,
): (wanted: ReadonlySet<string>) => Uint32Array {
  const places = new Map<string, number[]>();
  for (const [at, text] of texts.entries())
    for (const ngram of ngramsOf(text, size)) addTo(places, ngram, at);
  return (wanted) => {
    const counts = new Uint32Array(texts.length);
    for (const ngram of wanted) for (const at of places.get(ngram) ?? []) counts[at]!++;
    return counts;
  };
}

/**
 * Says how much of a query's pairs of neighbouring bytes a name has, between 0 and 1; 0 also for names that are much longer or shorter. Both
 * are compared by `fold`, a byte for a byte.
 */
export function createSift(
  wanted: Uint8Array,
  fold: (byte: number) => number,
): (bytes: Uint8Array, from: number, to: number) => number {
  // The mark of a pair is the number of the name that had it last, so that each counts once a name.
  const marks = new Int32Array(1 << 12).fill(-1);
  let pairs = 0;
  for (let i = 1; i < wanted.length; i++) {
    const pair = pairOf(fold(wanted[i - 1]!), fold(wanted[i]!));
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
      const pair = pairOf(fold(bytes[at - 1]!), fold(bytes[at]!));
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

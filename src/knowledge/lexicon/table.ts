import { mix } from "../mix";
import { classOf } from "./name";
import type { Hash } from "./normalise";

/**
 * Names by key, usable as they lie in a file: an open hash table whose buckets are runs of postings. `low` and `high` hold
 * 24 bits of a posting's fingerprint; with the 18 or so of its bucket, chance equals a key of the text with a name
 * about once in ten million look-ups. `prefixes` is a Bloom filter of what longer names begin with.
 */
export interface NameTable {
  readonly bucketBits: number;
  /** Bucket b holds postings `starts[b]` to `starts[b + 1]`, sorted by fingerprint. */
  readonly starts: Uint32Array;
  readonly low: Uint16Array;
  readonly high: Uint8Array;
  /** Eight bits a bucket, one for each remainder of the fingerprints in it: most keys are told to be none by a look at these alone. */
  readonly present: Uint8Array;
  /** The postings: see `packName`. */
  readonly names: Uint32Array;
  readonly prefixes: Uint32Array;
}

/** The first posting of a key, or -1. Its further postings follow while `sameKey` holds. */
export function findKey(table: NameTable, h1: number, h2: number): number {
  const bucket = bucketOf(h1, table.bucketBits);
  const print = fingerprintOf(h1, h2);
  if (((table.present[bucket]! >>> (print & 7)) & 1) === 0) return -1;
  const low = print & 0xffff;
  const high = print >>> 16;
  const end = table.starts[bucket + 1]!;
  for (let at = table.starts[bucket]!; at < end; at++)
    if (table.low[at] === low && table.high[at] === high) return at;
  return -1;
}

/** Whether the posting after `at` belongs to the same key. `end` is the end of the bucket of `at`. */
export function keyEnd(table: NameTable, h1: number, at: number): number {
  const end = table.starts[bucketOf(h1, table.bucketBits) + 1]!;
  let next = at + 1;
  while (next < end && table.low[next] === table.low[at] && table.high[next] === table.high[at]) next++;
  return next;
}

/** Whether a longer name may begin with this key: false is sure, true is right in about 97 of 100 cases. */
export function mayContinue(table: NameTable, h1: number, h2: number): boolean {
  const { prefixes } = table;
  const mask = prefixes.length * 32 - 1;
  const a = mix(h1);
  const b = mix(h2 ^ 0x2545f491);
  const c = a + (b >>> 7);
  return (
    (prefixes[(a & mask) >>> 5]! & (1 << (a & 31))) !== 0 &&
    (prefixes[(b & mask) >>> 5]! & (1 << (b & 31))) !== 0 &&
    (prefixes[(c & mask) >>> 5]! & (1 << (c & 31))) !== 0
  );
}

/** The `present` of a table. */
export function presence(starts: Uint32Array, low: Uint16Array): Uint8Array {
  const present = new Uint8Array(starts.length - 1);
  let at = 0;
  for (let bucket = 0; bucket < present.length; bucket++) {
    const end = starts[bucket + 1]!;
    let bits = 0;
    for (; at < end; at++) bits |= 1 << (low[at]! & 7);
    present[bucket] = bits;
  }
  return present;
}

export interface TableEntry extends Hash {
  readonly packed: number;
}

/** Builds a table; the result depends on the entries alone, not on their order. `bucketBits`: 4 to 20. */
export function buildTable(
  entries: readonly TableEntry[],
  prefixes: readonly Hash[],
  bucketBits: number,
  prefixBits: number,
): NameTable {
  const keyed = entries
    .map(({ h1, h2, packed }) => ({
      bucket: bucketOf(h1, bucketBits),
      print: fingerprintOf(h1, h2),
      packed,
    }))
    .sort(
      (a, b) =>
        a.bucket - b.bucket ||
        a.print - b.print ||
        classOf(a.packed) - classOf(b.packed) ||
        (a.packed >>> 0) - (b.packed >>> 0),
    );
  const starts = new Uint32Array((1 << bucketBits) + 1);
  for (const { bucket } of keyed) starts[bucket + 1]!++;
  for (let b = 0; b < 1 << bucketBits; b++) starts[b + 1]! += starts[b]!;
  const bits = new Uint32Array((1 << prefixBits) >>> 5);
  const mask = bits.length * 32 - 1;
  for (const { h1, h2 } of prefixes) {
    const a = mix(h1);
    const b = mix(h2 ^ 0x2545f491);
    for (const bit of [a, b, a + (b >>> 7)]) bits[(bit & mask) >>> 5]! |= 1 << (bit & 31);
  }
  const low = Uint16Array.from(keyed, ({ print }) => print & 0xffff);
  return {
    bucketBits,
    starts,
    low,
    present: presence(starts, low),
    high: Uint8Array.from(keyed, ({ print }) => print >>> 16),
    names: Uint32Array.from(keyed, ({ packed }) => packed),
    prefixes: bits,
  };
}

function bucketOf(h1: number, bits: number): number {
  return mix(h1) >>> (32 - bits);
}

function fingerprintOf(h1: number, h2: number): number {
  return (mix(h2 + Math.imul(h1, 0x85ebca6b)) >>> 5) & 0xffffff;
}

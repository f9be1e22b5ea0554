import { findKey, mayContinue, type NameTable } from "../../knowledge/lexicon/table";

/** What a table says of a single token: `postingOf` and `mayBegin` read it. 0 where it says nothing. */
export type Look = number;

/** The first posting of the token as a whole name, or -1. */
export function postingOf(look: Look): number {
  return (look >> 1) - 1;
}

/** Whether a longer name may begin with the token. */
export function mayBegin(look: Look): boolean {
  return (look & 1) === 1;
}

/** A power of two; so many words are remembered, by two hashes and an answer, and fit in a processor's nearest caches. */
const words = 4096;

/**
 * Makes a look-up of single tokens by their hashes. Texts repeat their words, and a table is larger than what a processor has
 * near, so that the answers for the words met last are kept in a small table of their own.
 */
export function createTokenCache(table: NameTable): (h1: number, h2: number) => Look {
  const known1 = new Int32Array(words);
  const known2 = new Int32Array(words);
  const looks = new Int32Array(words);
  return (h1, h2) => {
    const slot = (h1 ^ (h1 >>> 15)) & (words - 1);
    if (known1[slot] === h1 && known2[slot] === h2) return looks[slot]!;
    const look = ((findKey(table, h1, h2) + 1) << 1) | (mayContinue(table, h1, h2) ? 1 : 0);
    known1[slot] = h1;
    known2[slot] = h2;
    looks[slot] = look;
    return look;
  };
}

import Fuse from "fuse.js";
import type { Reference } from "../../model/reference";
import { displayName, nameWords, yearOf } from "../personNames";

export interface Near {
  readonly reference: Reference;
  /** Between 0, the same, and 1. */
  readonly distance: number;
}

interface Entry {
  readonly reference: Reference;
  readonly key: string;
  /** What a key would be made of: first author, year and first long word of the title. */
  readonly parts: string;
}

const shortlist = 50;

/**
 * Entries that someone who wrote a key may have meant, the likeliest first, at most three: by fuse.js over key, author,
 * year and title, among the entries that share most pairs of letters with the key, so that 20,000 entries cost no more
 * than fifty. Built when first asked; answers are kept.
 */
export function nearKeys(references: readonly Reference[]): (key: string) => readonly Near[] {
  let pairs: ReadonlyMap<string, readonly Entry[]> | undefined;
  const answers = new Map<string, readonly Near[]>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      pairs ??= pairIndex(references);
      answers.set(key, (answer = search(key.slice(0, 32), pairs)));
    }
    return answer;
  };
}

function search(key: string, pairs: ReadonlyMap<string, readonly Entry[]>): readonly Near[] {
  const shared = new Map<Entry, number>();
  for (const pair of pairsOf(key)) {
    for (const entry of pairs.get(pair) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
  }
  const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, shortlist);
  const fuse = new Fuse(
    best.map(([entry]) => entry),
    { keys: ["key", "parts"], threshold: 0.34, distance: 60, includeScore: true },
  );
  return fuse
    .search(key, { limit: 3 })
    .map(({ item, score }) => ({ reference: item.reference, distance: score ?? 1 }));
}

const pairsOf = (text: string): ReadonlySet<string> => {
  const lower = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(lower.length - 1, 0) }, (_, at) => lower.slice(at, at + 2)));
};

function pairIndex(references: readonly Reference[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const reference of references) {
    if (reference.misnamed) continue;
    const entry = { reference, key: reference.key, parts: partsOf(reference) };
    for (const pair of pairsOf(`${entry.key} ${entry.parts}`)) {
      const entries = index.get(pair);
      if (entries === undefined) index.set(pair, [entry]);
      else entries.push(entry);
    }
  }
  return index;
}

function partsOf({ csl }: Reference): string {
  const author = csl.author?.[0];
  const word = /[\p{L}\p{N}]{4,40}/u.exec(csl.title ?? "")?.[0] ?? "";
  return [...nameWords(author ? displayName(author) : ""), yearOf(csl) ?? "", word.toLowerCase()].join("");
}

import Fuse from "fuse.js";
import type { Reference } from "../../model/reference";
import { derivation } from "../../text/caches";
import { nameWords } from "../../text/fold";
import { countShared, mostShared, ngramsOf } from "../../text/ngrams";
import { yearOf } from "../../text/year";
import { displayName } from "../personNames";
import { nearKey } from "../weights";
import { couldBeMeant, keyParts, type KeyParts } from "./keySlips";

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
  /** The letters and digits of the key, and the first author and the year. */
  readonly says: readonly KeyParts[];
}

const shortlist = 50;

/**
 * Entries that someone who wrote a key may have meant, the likeliest first, at most three: by fuse.js over key, author,
 * year and title, among the entries that share most pairs of letters with the key, so that 20,000 entries cost no more
 * than fifty, and of these the ones that a slip could make of key, author or year. Built when first asked; answers are kept.
 */
export const nearKeys = derivation((references: readonly Reference[]): ((key: string) => readonly Near[]) => {
  let search: ((key: string) => readonly Near[]) | undefined;
  const answers = new Map<string, readonly Near[]>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      search ??= searchIn(references);
      answers.set(key, (answer = search(key.slice(0, 32))));
    }
    return answer;
  };
});

function searchIn(references: readonly Reference[]): (key: string) => readonly Near[] {
  const entries = references
    .filter(({ misnamed }) => !misnamed)
    .map((reference): Entry => ({
      reference,
      key: reference.key,
      parts: partsOf(reference),
      says: [keyParts(reference.key), ...authorAndYear(reference)],
    }));
  const shared = countShared(
    entries.map(({ key, parts }) => `${key} ${parts}`.toLowerCase()),
    2,
  );
  return (key) => {
    const best = mostShared(entries, shared(ngramsOf(key.toLowerCase(), 2)), 1, shortlist);
    const written = keyParts(key);
    const likely = best.filter(({ says }) => says.some((one) => couldBeMeant(written, one)));
    const fuse = new Fuse(likely, {
      keys: ["key", "parts"],
      threshold: nearKey.threshold,
      distance: nearKey.distance,
      includeScore: true,
    });
    return fuse
      .search(key, { limit: 3 })
      .map(({ item, score }) => ({ reference: item.reference, distance: score ?? 1 }));
  };
}

function authorAndYear({ csl }: Reference): readonly KeyParts[] {
  const author = csl.author?.[0];
  return author ? [keyParts(`${displayName(author)}${yearOf(csl) ?? ""}`)] : [];
}

function partsOf({ csl }: Reference): string {
  const author = csl.author?.[0];
  const word = /[\p{L}\p{N}]{4,40}/u.exec(csl.title ?? "")?.[0] ?? "";
  return [...nameWords(author ? displayName(author) : ""), yearOf(csl) ?? "", word].join("");
}

import type { Reference } from "../../../model/reference";
import { nameWords } from "../../../text/fold";
import { claimMatch } from "../../weights";

export interface ClaimMatch {
  readonly number: number;
  readonly index: number;
  /** The words that the title and the claims share, the rarest first. */
  readonly shared: readonly string[];
}

/**
 * Proposes, for references of which only the claims are known, the entry whose title speaks of the same things: rare words
 * count more (inverse document frequency over the titles and the claims), and the two must be each other's best.
 */
export function matchClaims(
  unresolved: readonly Reference[],
  entries: readonly Reference[],
): readonly ClaimMatch[] {
  const titles = entries.map(({ csl }) => wordsOf(csl.title ?? ""));
  const claims = unresolved.map(({ statements = [] }) => wordsOf(statements.join(" ")));
  const weight = weights([...titles, ...claims]);
  const score = (claim: ReadonlySet<string>, title: ReadonlySet<string>): number =>
    [...title].reduce((sum, word) => sum + (claim.has(word) ? weight(word) : 0), 0);
  const table = claims.map((claim) => titles.map((title) => score(claim, title)));
  const matches: ClaimMatch[] = [];
  for (const [row, scores] of table.entries()) {
    const column = best(scores);
    if (column === undefined || best(table.map((other) => other[column]!)) !== row) continue;
    const shared = [...titles[column]!]
      .filter((word) => claims[row]!.has(word))
      .sort((a, b) => weight(b) - weight(a));
    if (shared.length < claimMatch.fewestShared) continue;
    matches.push({ number: unresolved[row]!.number!, index: column, shared });
  }
  return matches;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = nameWords(text).filter((word) => word.length >= claimMatch.shortestWord || /\d/.test(word));
  return new Set(
    words.map((word) => (word.length > claimMatch.shortestWord ? word.replace(/s$/, "") : word)),
  );
}

function weights(texts: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(texts.length / (counts.get(word) ?? 1));
}

/** The index of the highest score, if it stands out. */
function best(scores: readonly number[]): number | undefined {
  const [first, second] = scores.map((score, at) => ({ score, at })).sort((a, b) => b.score - a.score);
  if (first === undefined || first.score <= 0) return undefined;
  return second === undefined || first.score >= claimMatch.margin * second.score ? first.at : undefined;
}

import type { Entity } from "../../model/entity";
import { nameWords } from "../../text/fold";
import type { Knowledge } from "../knowledge";
import { offeredEntry } from "../weights";

/** An entry with places to fill in, as the snippets of an editor are: `body` is in their syntax. */
export interface StandardEntry {
  readonly label: string;
  readonly prefix: string;
  readonly body: string;
  readonly description: string;
}

export type Offer = { readonly entry: StandardEntry } | { readonly entity: Entity };

/** So many names are offered for what is typed. */
const mostNames = 20;

/**
 * Standard entries and names for what somebody types in a picker, the likeliest first: an entry of which every typed word is a
 * word comes before names that are spelled so (`nta`), one that merely begins so among the names that begin so. Where nothing
 * is typed, all standard entries.
 */
export function offerEntries(
  typed: string,
  entries: readonly StandardEntry[],
  knowledge: Pick<Knowledge, "lookup">,
): readonly Offer[] {
  const words = nameWords(typed);
  if (words.length === 0) return entries.map((entry) => ({ entry }));
  const found: readonly (readonly [score: number, offer: Offer])[] = [
    ...entries.map((entry) => [scoreOf(entry, words), { entry }] as const),
    ...knowledge.lookup(typed, { limit: mostNames }).map(({ entity, score }) => [score, { entity }] as const),
  ];
  return found
    .filter(([score]) => score > 0)
    .sort(([a], [b]) => b - a)
    .map(([, offer]) => offer);
}

/** How well the words that were typed, the last of which may be unfinished, name an entry: 0 where one of them is none of its words. */
function scoreOf({ label, prefix, description }: StandardEntry, typed: readonly string[]): number {
  const named = nameWords(`${label} ${prefix}`);
  const all = [...named, ...nameWords(description)];
  const begin = (words: readonly string[]): boolean =>
    typed.every((one) => words.some((word) => word.startsWith(one)));
  if (typed.every((one) => named.includes(one))) return offeredEntry.named;
  if (begin(named)) return offeredEntry.begins;
  return begin(all) ? offeredEntry.described : 0;
}

import type { Reference } from "../../../model/reference";
import type { Match } from "./match";

/** A match that tells something new of a number of the review. */
export interface OfferedMatch {
  readonly match: Match;
  /** There is evidence enough to propose it as right. */
  readonly isSure: boolean;
}

/**
 * The matches for numbers of the review of which the work is not known for certain. That a list has the very work which
 * we suppose under a number does not make it that number's, unless it is printed under it: such a match is not sure.
 */
export function offeredMatches(
  matches: readonly Match[],
  review: readonly Reference[],
): readonly OfferedMatch[] {
  const known = new Set(review.flatMap(({ number, status }) => (status === "verified" ? [number] : [])));
  return matches
    .filter(({ number }) => !known.has(number))
    .map((match) => ({
      match,
      isSure: match.confidence !== "possible" && (match.by !== "work" || match.entry.number === match.number),
    }));
}

import type { Reference } from "../../../model/reference";
import { claimMatch } from "../../weights";
import { matchClaims } from "./claims";
import { findWork, type Likeness } from "./works";

/** An entry proposed for a number of the review, for the user to confirm. */
export interface Match {
  readonly number: number;
  readonly entry: Reference;
  readonly by: "work" | "number" | "order" | "claim";
  /** `certain`: the work itself is known; `likely`: known works around it agree; `possible`: for the user to judge. */
  readonly confidence: "certain" | "likely" | "possible";
  readonly reason: string;
}

/** A reference of the review that is known, and the entry that is the same work. */
interface Anchor {
  readonly number: number;
  readonly index: number;
  readonly by: Likeness;
}

/**
 * Matches the entries of a list that a user has to the numbers of the review. Works that the bundled list knows are found
 * by themselves and tell whether the list is numbered or ordered as the review's; if so, the entries between them follow.
 * What is left is proposed by what the review cites a number for. One entry a number and one number an entry; what has no
 * evidence has no match.
 */
export function matchEntries(entries: readonly Reference[], review: readonly Reference[]): readonly Match[] {
  const find = findWork(entries);
  const anchors = review.flatMap((known): readonly Anchor[] => {
    const found = known.status === "unresolved" || known.number === undefined ? undefined : find(known);
    return found ? [{ number: known.number!, ...found }] : [];
  });
  const matches = new Map<number, Match>();
  const taken = new Set<number>();
  const add = (number: number, index: number, match: Omit<Match, "number" | "entry">): void => {
    if (matches.has(number) || taken.has(index)) return;
    matches.set(number, { number, entry: entries[index]!, ...match });
    taken.add(index);
  };
  for (const { number, index, by } of anchors) {
    const reason = `It is the work known as reference ${number}: the same ${by}.`;
    add(number, index, { by: "work", confidence: by === "author and year" ? "likely" : "certain", reason });
  }
  const open = new Map(
    review.flatMap((one) => (one.status === "unresolved" ? [[one.number!, one] as const] : [])),
  );
  byNumber(entries, anchors, open, add);
  byOrder(anchors, open, add);
  const left = [...open.values()].filter(({ number }) => !matches.has(number!));
  const free = entries.flatMap((entry, index) => (taken.has(index) ? [] : [{ entry, index }]));
  for (const { number, index, shared } of matchClaims(
    left,
    free.map(({ entry }) => entry),
  )) {
    const words = shared.slice(0, 4).map((word) => `“${word}”`);
    const reason = `Its title and what the review cites ${number} for share ${words.join(", ")}.`;
    add(number, free[index]!.index, { by: "claim", confidence: "possible", reason });
  }
  return [...matches.values()].sort((a, b) => a.number - b.number);
}

type Add = (number: number, index: number, match: Omit<Match, "number" | "entry">) => void;

/** Printed numbers count as the review's unless known works stand under other numbers. */
function byNumber(
  entries: readonly Reference[],
  anchors: readonly Anchor[],
  open: ReadonlyMap<number, Reference>,
  add: Add,
): void {
  const printed = anchors.filter(({ index }) => entries[index]!.number !== undefined);
  const agree = printed.filter(({ number, index }) => entries[index]!.number === number).length;
  const differ = printed.length - agree;
  if (agree < differ * claimMatch.agreement) return;
  for (const [index, entry] of entries.entries()) {
    const { number } = entry;
    if (number === undefined || !open.has(number)) continue;
    const reason =
      agree > 0
        ? `It is printed as number ${number}; ${agree} of ${printed.length} known works stand under their numbers.`
        : `It is printed as number ${number}; no known work of the list confirms that the numbers are the review’s.`;
    add(number, index, { by: "number", confidence: agree > 0 ? "likely" : "possible", reason });
  }
}

/** Between two known works the order counts where as many entries stand between them as numbers do. */
function byOrder(anchors: readonly Anchor[], open: ReadonlyMap<number, Reference>, add: Add): void {
  for (const [at, { number, index }] of anchors.entries()) {
    const next = anchors[at + 1];
    if (next === undefined || next.index - index !== next.number - number) continue;
    for (let step = 1; step < next.number - number; step++) {
      if (!open.has(number + step)) continue;
      const reason = `It stands between the known references ${number} and ${next.number}, with as many entries as numbers between them.`;
      add(number + step, index + step, { by: "order", confidence: "likely", reason });
    }
  }
}

import type { Candidate, Mention } from "../../model/mention";
import { pathwayForm, pathwayScore } from "../weights";
import { chainStart } from "./chain";
import type { Found } from "./found";
import type { HeadEnd } from "./named";

/** Stretches that are written like the names of pathways, those that need a head noun included. */
export interface PathwayNames {
  /** What a stretch can mean; empty where it is none. */
  readonly candidatesAt: (from: number, to: number) => readonly Candidate[];
  /** Where the longest one begins that ends at an offset. */
  readonly startOf: (to: number) => number | undefined;
}

/**
 * Runs of molecules with a head noun behind the last: "PI3K/AKT/mTOR axis". `molecules`: the mentions that count, in the
 * order of the text of their block.
 */
export function pathwaysOfMolecules(
  text: string,
  molecules: readonly Mention[],
  headEnd: HeadEnd,
  names: PathwayNames,
): readonly Found[] {
  const found: Found[] = [];
  for (let last = 0; last < molecules.length; last++) {
    const to = headEnd(molecules[last]!.to);
    if (to === undefined) continue;
    const run = runUpTo(text, molecules, last);
    found.push({ ...run.place, to, candidates: candidatesOf(run, molecules, names) });
  }
  return found;
}

export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Molecules that hang together by hyphens or slashes, or by a long form before a short one, and the stretch that they cover. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly place: Place;
}

export function runUpTo(text: string, molecules: readonly Mention[], last: number): Run {
  const { to } = molecules[last]!;
  let first = last;
  while (
    first > 0 &&
    joins(text, molecules[first - 1]!, molecules[first]!, /^(?:\)? ?[-/\u2010-\u2013] ?| \()$/)
  )
    first--;
  const opened = text.slice(molecules[first]!.from, to).split("(").length;
  const closed = text.slice(molecules[first]!.from, to).split(")").length;
  // "interferon (IFN) signaling" is one name; a bracket that encloses the whole run is none of it.
  const whole = opened > closed && text.charAt(to) === ")" ? to + 1 : to;
  return { first, last, place: { from: chainStart(text, molecules[first]!.from), to: whole } };
}

function joins(text: string, a: Place, b: Place, gap: RegExp): boolean {
  return b.from - a.to < pathwayForm.widestJoint && b.from > a.to && gap.test(text.slice(a.to, b.from));
}

/** The meanings of the whole run, or else half-heartedly those of its members. */
export function candidatesOf(
  { first, last, place }: Run,
  molecules: readonly Mention[],
  { candidatesAt }: PathwayNames,
): readonly Candidate[] {
  const whole = candidatesAt(place.from, place.to);
  if (whole.length > 0) return whole;
  const best = new Map<string, number>();
  for (const { from, to } of molecules.slice(first, last + 1))
    for (const { id, score } of candidatesAt(from, to))
      best.set(id, first === last ? score : score * pathwayScore.ofMember);
  return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

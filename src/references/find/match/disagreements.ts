import type { Reference } from "../../../model/reference";
import { yearOf } from "../../../text/year";
import { displayName, fitsName } from "../../personNames";
import { sameWork } from "../../weights";
import { findWork, titleOverlap } from "./works";

/** A known work of the review, and the other one that a list has under its number. */
export interface Disagreement {
  readonly number: number;
  readonly known: Reference;
  readonly entry: Reference;
}

/** What a list has under the numbers of works that are known, and is another work. Where what it says is too little to tell, it is none. */
export function disagreements(
  entries: readonly Reference[],
  review: readonly Reference[],
): readonly Disagreement[] {
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  return review.flatMap((known): readonly Disagreement[] => {
    const { number, status } = known;
    const entry = number === undefined || status === "unresolved" ? undefined : byNumber.get(number);
    return entry && isOther(known, entry) ? [{ number: number!, known, entry }] : [];
  });
}

function isOther(known: Reference, entry: Reference): boolean {
  if (findWork([entry])(known) !== undefined) return false;
  const [a, b] = [known.csl, entry.csl];
  const both = (field: "DOI" | "PMID" | "title"): boolean => a[field] !== undefined && b[field] !== undefined;
  if (both("DOI") || both("PMID")) return true;
  const [first, other] = [a.author?.[0], b.author?.[0]];
  const otherAuthor = first && other ? !fitsName(displayName(other), first) : undefined;
  const [year, otherYear] = [yearOf(a), yearOf(b)];
  const isOtherYear = year === undefined || otherYear === undefined ? undefined : year !== otherYear;
  // A title is written in many ways, and a work may appear twice, on the net and in print.
  if (both("title"))
    return (
      titleOverlap(known, entry) < sameWork.titleOverlap || (otherAuthor !== false && isOtherYear !== false)
    );
  return otherAuthor === true || isOtherYear === true;
}

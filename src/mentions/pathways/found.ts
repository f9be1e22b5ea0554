import type { Candidate } from "../../model/mention";

/** A stretch of a block that names a pathway, before it is a mention. Offsets are of the block's text. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

/** Of pathways that overlap the longest; of equal ones the one with better candidates. */
export function longestOnly(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const kept: Found[] = [];
  const order = [...found].sort(
    (a, b) => a.from - b.from || b.to - a.to || (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0),
  );
  for (const one of order) {
    const last = kept.at(-1);
    if (last === undefined || last.to <= one.from) kept.push(one);
    else if (one.to - one.from > last.to - last.from) kept[kept.length - 1] = one;
  }
  return kept;
}

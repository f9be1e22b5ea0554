import type { EntityKind } from "../model/entity";

/** Something found in the text of a block, before overlaps are settled. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  /** The higher one stays where two cannot stand together. */
  readonly score: number;
  /** It shares its place with others that are no more written than it is: see `Mention`. */
  readonly between?: true;
}

/**
 * What stays where mentions of one block overlap: a name inside a longer mention of another kind stays beside it ("CD8"
 * in "CD8+ T cells"), but molecules of two kinds are never inside each other; of all others the higher score, then the longer. In
 * the order of the text, the longer first. `lists`: each in the order of the text; of equal ones that of an earlier list stays.
 */
export function arrange<T extends Placed>(...lists: readonly (readonly T[])[]): readonly T[] {
  const order = lists.reduce(merged, []);
  const kept: T[] = [];
  for (let i = 0; i < order.length;) {
    let end = order[i]!.to;
    let next = i + 1;
    while (next < order.length && order[next]!.from < end) {
      end = Math.max(end, order[next]!.to);
      next++;
    }
    if (next === i + 1) kept.push(order[i]!);
    else if (next === i + 2) settlePair(order[i]!, order[i + 1]!, kept);
    else kept.push(...settle(order.slice(i, next)));
    i = next;
  }
  return kept;
}

/** Both lists by where they begin. */
function merged<T extends Placed>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const all: T[] = [];
  let next = 0;
  for (const one of first) {
    while (next < second.length && second[next]!.from < one.from) all.push(second[next++]!);
    all.push(one);
  }
  while (next < second.length) all.push(second[next++]!);
  return all;
}

/** What stays of mentions that hang together by overlaps. */
function settle<T extends Placed>(cluster: readonly T[]): readonly T[] {
  const stays: T[] = [];
  for (const one of [...cluster].sort(byRank))
    if (stays.every((other) => mayStandTogether(one, other))) stays.push(one);
  return stays.sort(byPlace);
}

/** What stays of two mentions that overlap, which is the usual case: one name that two sources have. */
function settlePair<T extends Placed>(a: T, b: T, kept: T[]): void {
  if (!mayStandTogether(a, b)) kept.push(byRank(a, b) <= 0 ? a : b);
  else if (byPlace(a, b) <= 0) kept.push(a, b);
  else kept.push(b, a);
}

const byPlace = (a: Placed, b: Placed): number => a.from - b.from || b.to - a.to;
const byRank = (a: Placed, b: Placed): number => b.score - a.score || b.to - b.from - (a.to - a.from);

function mayStandTogether(a: Placed, b: Placed): boolean {
  if (a.to <= b.from || b.to <= a.from) return true;
  if (a.between && b.between && a.from === b.from && a.to === b.to) return true;
  if (a.kind === b.kind || (isMolecule(a) && isMolecule(b))) return false;
  const aInB = b.from <= a.from && a.to <= b.to;
  const bInA = a.from <= b.from && b.to <= a.to;
  return aInB !== bInA;
}

/** The "miR" of a miRNA's name is no gene, and an RNA no protein. */
function isMolecule({ kind }: Placed): boolean {
  return kind === "protein" || kind === "mirna" || kind === "rna";
}

import type { EntityKind } from "../model/entity";

/** Something found in the text of a block, before overlaps are settled. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  /** The higher one stays where two cannot stand together. */
  readonly score: number;
}

/**
 * What stays where mentions of one block overlap: a name inside a longer mention of another kind stays beside it ("CD8"
 * in "CD8+ T cells"), but molecules of two kinds are never inside each other; of all others the higher score, then the longer. In
 * the order of the text, the longer first.
 */
export function arrange<T extends Placed>(found: readonly T[]): readonly T[] {
  if (found.length < 2) return found;
  const order = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: T[] = [];
  for (let i = 0; i < order.length;) {
    let end = order[i]!.to;
    let next = i + 1;
    while (next < order.length && order[next]!.from < end) {
      end = Math.max(end, order[next]!.to);
      next++;
    }
    if (next === i + 1) kept.push(order[i]!);
    else kept.push(...settle(order.slice(i, next)));
    i = next;
  }
  return kept;
}

function settle<T extends Placed>(cluster: readonly T[]): readonly T[] {
  const byRank = [...cluster].sort((a, b) => b.score - a.score || b.to - b.from - (a.to - a.from));
  const stays: T[] = [];
  for (const one of byRank) if (stays.every((other) => mayStandTogether(one, other))) stays.push(one);
  return cluster.filter((one) => stays.includes(one));
}

function mayStandTogether(a: Placed, b: Placed): boolean {
  if (a.to <= b.from || b.to <= a.from) return true;
  if (a.kind === b.kind || (isMolecule(a) && isMolecule(b))) return false;
  const aInB = b.from <= a.from && a.to <= b.to;
  const bInA = a.from <= b.from && b.to <= a.to;
  return aInB !== bInA;
}

/** The "miR" of a miRNA's name is no gene, and an RNA no protein. */
function isMolecule({ kind }: Placed): boolean {
  return kind === "protein" || kind === "mirna" || kind === "rna";
}

import type { Candidate } from "../../model/mention";
import type { MirnaName } from "../../model/mirna";
import { lateAccession, mirnaScore } from "../weights";
import type { MirnaEntry, MirnaNames } from "./names";

/** The highest copy number that is tried; hsa-mir-1302 has eleven. */
const mostCopies = 12;
const alphabet = "abcdefghijklmnopqrstuvwxyz";

/**
 * What a name can mean in one species, best first: with an arm the mature sequence, then its stem-loop; without one the stem-loops with
 * their matures; of a cluster its host gene, then its stem-loops; where there are only lettered members (miR-200) or the text speaks of a family, the family before its stem-loops. Empty
 * where miRBase has no such name, now or before.
 */
export function mirnaCandidates(name: MirnaName, prefix: string, names: MirnaNames): readonly Candidate[] {
  const ids = new Map<string, number>();
  const add = (entries: readonly MirnaEntry[], score: number) => {
    for (const { id, status } of entries)
      if (!ids.has(id))
        ids.set(id, status === "current" ? score : Math.round(score * mirnaScore.former * 100) / 100);
  };
  const loops = stemLoops(name, prefix, names);
  const exact = loops.filter((entry) => entry.status === "current");
  if (name.arm !== undefined) {
    add(maturesOfArm(name, prefix, names), mirnaScore.meant);
    add(loops, mirnaScore.beside);
  } else if (name.cluster !== undefined) {
    const loops = clusterMembers(name).flatMap((member) => {
      const own = stemLoops(member, prefix, names);
      return own.length > 0 ? own : lettered(member, prefix, names);
    });
    const host = names.hostOf(loops.map((loop) => loop.name));
    if (host !== undefined) ids.set(host, mirnaScore.meant);
    add(loops, mirnaScore.beside);
  } else {
    const members =
      exact.length > 0 || isFormerOfOne(name, loops, prefix, names) ? [] : lettered(name, prefix, names);
    if (members.length > 0 || name.family === true) {
      const all = members.length > 0 ? members : loops;
      add(commonFamily(all, names), mirnaScore.meant);
      add(all, mirnaScore.beside);
    }
    add(loops, mirnaScore.stemLoop);
    if (name.antisense !== true) add(matures(name, prefix, names), mirnaScore.mature);
  }
  return [...ids].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

/** Whether miRBase knows the name in one of the species, as a stem-loop, a mature sequence or the lettered members of a family. */
export function isKnownMirna(base: string, prefixes: readonly string[], names: MirnaNames): boolean {
  return prefixes.some((prefix) =>
    [base, `${base}-1`, `${base}a`, `${base}b`, base.replace(/^mir/, "miR")].some(
      (name) => names.find(`${prefix}-${name}`).length > 0,
    ),
  );
}

function stemLoops(name: MirnaName, prefix: string, names: MirnaNames): readonly MirnaEntry[] {
  const base = `${prefix}-${baseOf(name)}`;
  const exact = only("mirbase:", names.find(base));
  if (exact.some((entry) => entry.status === "current") || name.copy !== "") return exact;
  const copies: MirnaEntry[] = [];
  for (let copy = 1; copy <= mostCopies; copy++) {
    const found = only("mirbase:", names.find(`${base}-${copy}`)).filter(
      ({ status }) => status === "current",
    );
    if (found.length === 0 && copy > 2) break;
    copies.push(...found);
  }
  return copies.length > 0 ? copies : exact;
}

/** Stem-loops with a letter after the number that the text leaves out. */
function lettered(name: MirnaName, prefix: string, names: MirnaNames): readonly MirnaEntry[] {
  if (name.letters !== "" || name.copy !== "") return [];
  const found: MirnaEntry[] = [];
  for (const letter of alphabet) {
    const loops = stemLoops({ ...name, letters: letter }, prefix, names);
    found.push(...loops.filter(({ status }) => status === "current"));
  }
  return found;
}

/**
 * Whether a name without a letter is that of one stem-loop: `mir-203` became `mir-203a` when, years later, `mir-203b` was found. Where
 * lettered members are about as old as the name itself (`mir-30`, `mir-200`), the name is that of them all.
 */
function isFormerOfOne(
  name: MirnaName,
  former: readonly MirnaEntry[],
  prefix: string,
  names: MirnaNames,
): boolean {
  if (former.length === 0 || name.family === true) return false;
  const own = new Set(former.map(({ id }) => id));
  return lettered(name, prefix, names).every(
    ({ id }) => own.has(id) || Number(id.replace(/^\D+/, "")) > lateAccession,
  );
}

function commonFamily(loops: readonly MirnaEntry[], names: MirnaNames): readonly MirnaEntry[] {
  const votes = new Map<string, { entry: MirnaEntry; count: number }>();
  for (const { id } of loops) {
    const entry = names.familyOf(id);
    if (entry === undefined) continue;
    const count = (votes.get(entry.id)?.count ?? 0) + 1;
    votes.set(entry.id, { entry, count });
  }
  const [best] = [...votes.values()].sort((a, b) => b.count - a.count);
  return best === undefined ? [] : [best.entry];
}

function maturesOfArm(name: MirnaName, prefix: string, names: MirnaNames): readonly MirnaEntry[] {
  const base = `${prefix}-${matureBaseOf(name)}`;
  const suffix = name.arm === "*" ? "*" : `-${name.arm ?? ""}`;
  const exact = only("mirbase.mature:", names.find(`${base}${suffix}`));
  if (exact.length > 0 || name.copy !== "") return exact;
  const copies: MirnaEntry[] = [];
  for (let copy = 1; copy <= 3; copy++)
    copies.push(...only("mirbase.mature:", names.find(`${base}-${copy}${suffix}`)));
  // Some stem-loops have one mature sequence, which has no arm in its name.
  return copies.length > 0 || name.arm === "*" ? copies : only("mirbase.mature:", names.find(base));
}

function matures(name: MirnaName, prefix: string, names: MirnaNames): readonly MirnaEntry[] {
  const arms = (["5p", "3p"] as const).flatMap((arm) => maturesOfArm({ ...name, arm }, prefix, names));
  const previous = only("mirbase.mature:", names.find(`${prefix}-${matureBaseOf(name)}`));
  return [...arms, ...previous];
}

function clusterMembers(name: MirnaName): readonly MirnaName[] {
  const { cluster = [], ...first } = name;
  const others = cluster.map((member) => {
    const [, stem = "", digits = "", letters = "", copy = ""] =
      /^(?:(let|miR|mir)-)?(\d{0,5})([a-z]?)-?(\d{0,5})$/.exec(member) ?? [];
    return {
      stem: stem === "" ? first.stem : stem === "let" ? "let" : "mir",
      number: digits === "" ? first.number : digits,
      letters,
      copy,
    };
  });
  return [first, ...others];
}

function only(prefix: string, entries: readonly MirnaEntry[]): readonly MirnaEntry[] {
  return entries.filter(({ id }) => id.startsWith(prefix));
}

/** The stem-loop's name without prefix: `mir-519a-2`, `let-7a-1`. */
export function baseOf({ stem, number, letters, copy, antisense }: MirnaName): string {
  if (stem === "bantam") return "bantam";
  return `${stem}-${number}${letters}${copy === "" ? "" : `-${copy}`}${antisense === true ? "-as" : ""}`;
}

/** The name as a mature sequence writes it: `miR-519a-2`. */
export function matureBaseOf(name: MirnaName): string {
  return baseOf(name).replace(/^mir/, "miR");
}

import type { Curie } from "../../model/entity";
import { addTo } from "../../text/groupBy";

/** One entry of miRBase that has, or had, a name. */
export interface MirnaEntry {
  /** `mirbase:`, `mirbase.mature:` or `mirbase.family:`. */
  readonly id: Curie;
  /** Today's name, or the last one of an entry that is dead. */
  readonly name: string;
  /** What the name asked for is to the entry. */
  readonly status: "current" | "previous" | "dead";
}

/** miRBase by name. */
export interface MirnaNames {
  /** Entries whose name is, or was, exactly this: `hsa-mir-21`, `hsa-miR-21-5p`, `hsa-miR-9*`, `mir-17` (a family). */
  find(name: string): readonly MirnaEntry[];
  /** The family of a stem-loop. */
  familyOf(stemLoop: Curie): MirnaEntry | undefined;
  /** The gene that a cluster is cut out of (`MIR17HG`), by the names of its stem-loops; undefined where none, or more than one, is called so. */
  hostOf(stemLoops: readonly string[]): Curie | undefined;
}

export interface MirnaRecord {
  readonly id: Curie;
  readonly name: string;
  readonly previous?: readonly string[];
  readonly dead?: boolean;
  readonly family?: Curie;
}

/** Indexes a list of entries; of two with one name, the one that has it today comes first. */
export function indexMirnas(records: Iterable<MirnaRecord>): MirnaNames {
  const byName = new Map<string, MirnaEntry[]>();
  const byId = new Map<Curie, MirnaRecord>();
  for (const record of records) {
    byId.set(record.id, record);
    const status = record.dead === true ? "dead" : "current";
    addTo(byName, record.name, { id: record.id, name: record.name, status });
    for (const name of record.previous ?? [])
      if (name !== record.name) addTo(byName, name, { id: record.id, name: record.name, status: "previous" });
  }
  const rank = { current: 0, previous: 1, dead: 2 };
  for (const entries of byName.values()) entries.sort((a, b) => rank[a.status] - rank[b.status]);
  return {
    find: (name) => byName.get(name) ?? [],
    familyOf(stemLoop) {
      const family = byId.get(byId.get(stemLoop)?.family ?? "");
      return family && { id: family.id, name: family.name, status: "current" };
    },
    hostOf: () => undefined,
  };
}

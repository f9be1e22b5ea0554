import type { Curie, Entity } from "../../model/entity";
import { once } from "../../text/caches";
import { addTo } from "../../text/groupBy";
import type { Lines } from "../lexicon/lines";
import type { MirnaEntry, MirnaNames } from "../mirna/names";
import { taxonOfPrefix } from "../mirna/species";
import { accessionDigits, accessionOf } from "./format";

/** The miRNAs of many species, by name. */
export interface SpeciesMirnas extends MirnaNames {
  /** Whether miRBase has any miRNA with this prefix here. */
  has(prefix: string): boolean;
  entity(id: Curie): Entity | undefined;
}

/** One of the two tables: prefix, step from the accession before, name and former names of `size` entries, a column after the other. */
export interface MirnaLines {
  readonly lines: Lines;
  readonly size: number;
  readonly section: keyof typeof accessionOf;
}

interface Row {
  readonly prefix: string;
  readonly id: Curie;
  readonly name: string;
  readonly previous: readonly string[];
  readonly section: MirnaLines["section"];
}

export function readMirnas(tables: readonly MirnaLines[]): SpeciesMirnas {
  const rows = once(() => tables.flatMap(rowsOf));
  const byId = once(() => new Map(rows().map((row) => [row.id, row])));
  const byPrefix = once(() => {
    const own = new Map<string, Row[]>();
    for (const row of rows()) addTo(own, row.prefix, row);
    return own;
  });
  const indexes = new Map<string, ReadonlyMap<string, readonly MirnaEntry[]>>();
  const indexOf = (prefix: string): ReadonlyMap<string, readonly MirnaEntry[]> => {
    let index = indexes.get(prefix);
    if (index === undefined) indexes.set(prefix, (index = byName(byPrefix().get(prefix) ?? [])));
    return index;
  };
  return {
    has: (prefix) => byPrefix().has(prefix),
    find: (name) => indexOf(prefixOf(name)).get(keyOf(name)) ?? [],
    familyOf: () => undefined,
    hostOf: () => undefined,
    entity: (id) => {
      const row = byId().get(id);
      return row && entityOf(row);
    },
  };
}

/** What stands before the first hyphen: of every name of miRBase the species. */
export const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf("-")));

function rowsOf({ lines, size, section }: MirnaLines): readonly Row[] {
  const [prefixes, steps, names, previous] = [0, 1, 2, 3].map((column) =>
    lines.range(column * size, (column + 1) * size),
  );
  let accession = 0;
  return steps!.map((step, row) => {
    accession += Number(step);
    const prefix = prefixes![row]!;
    const number = String(accession).padStart(accessionDigits, "0");
    return {
      prefix,
      id: `${section === "hairpins" ? "mirbase" : "mirbase.mature"}:${accessionOf[section]}${number}`,
      name: `${prefix}-${names![row]!}`,
      previous: previous![row] === "" ? [] : previous![row]!.split("|").map((name) => `${prefix}-${name}`),
      section,
    };
  });
}

/** Of plants miRBase writes `ath-MIR156a` and `ath-miR156a-5p`, of animals `bta-mir-21` and `bta-miR-21-5p`: texts write either. */
const keyOf = (name: string): string => name.toLowerCase().replace(/-mir-/, "-mir");

function byName(rows: readonly Row[]): ReadonlyMap<string, readonly MirnaEntry[]> {
  const index = new Map<string, MirnaEntry[]>();
  for (const { id, name } of rows) addTo(index, keyOf(name), { id, name, status: "current" });
  for (const { id, name, previous } of rows)
    for (const former of new Set(previous.map(keyOf)))
      if (former !== keyOf(name)) addTo(index, former, { id, name, status: "previous" });
  return index;
}

function entityOf({ id, name, previous, prefix, section }: Row): Entity {
  const taxon = taxonOfPrefix(prefix);
  return {
    id,
    kind: "mirna",
    type: section === "hairpins" ? "stem-loop" : "mature",
    name,
    synonyms: [],
    previous,
    xrefs: {},
    ...(taxon === undefined ? {} : { taxon }),
  };
}

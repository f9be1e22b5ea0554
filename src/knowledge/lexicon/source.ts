import type { Curie, Entity, EntityKind } from "../../model/entity";
import { beginningsOf, keyOf } from "./keys";
import { NameClass, packName } from "./name";
import type { Hash, Normaliser } from "./normalise";
import { buildTable, findKey, keyEnd, type NameTable, type TableEntry } from "./table";

/** A table of names with the entities that its names mean; entities are numbered, each source for itself. */
export interface NameSource {
  readonly table: NameTable;
  kindOf(entity: number): EntityKind;
  idOf(entity: number): Curie;
  card(entity: number): Entity;
}

/** The packed names of a key in a table. */
export function namesOfKey(table: NameTable, { h1, h2 }: Hash): readonly number[] {
  const at = findKey(table, h1, h2);
  return at < 0 ? [] : [...table.names.subarray(at, keyEnd(table, h1, at))];
}

/** A source of some hundred entities, built in a few milliseconds. */
export function indexNames(entities: readonly Entity[], normaliser: Normaliser): NameSource {
  const entries: TableEntry[] = [];
  const prefixes: Hash[] = [];
  for (const [entity, { name, synonyms, previous }] of entities.entries()) {
    const named: readonly (readonly [string, NameClass])[] = [
      [name, NameClass.Symbol],
      ...synonyms.map((text) => [text, NameClass.AliasSymbol] as const),
      ...previous.map((text) => [text, NameClass.PreviousSymbol] as const),
    ];
    const seen = new Set<number>();
    for (const [text, nameClass] of named) {
      const key = keyOf(normaliser, text);
      if (!key || seen.has(key.h1)) continue;
      seen.add(key.h1);
      entries.push({ ...key, packed: packName({ entity, nameClass, text, word: false }) });
      prefixes.push(...beginningsOf(normaliser, text));
    }
  }
  return {
    table: buildTable(entries, prefixes, 11, 16),
    kindOf: (entity) => entities[entity]!.kind,
    idOf: (entity) => entities[entity]!.id,
    card: (entity) => entities[entity]!,
  };
}

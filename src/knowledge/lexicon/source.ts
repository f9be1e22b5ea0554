import type { Curie, Entity, EntityKind } from "../../model/entity";
import { beginningsOf, keyOf } from "./keys";
import { NameClass, packName } from "./name";
import type { Hash, Normaliser } from "./normalise";
import { buildTable, findKey, keyEnd, type NameTable, type TableEntry } from "./table";

/** A table of names with the entities that its names mean; entities are numbered, each source for itself. */
export interface NameSource {
  readonly table: NameTable;
  /** Number of entities. */
  readonly size: number;
  kindOf(entity: number): EntityKind;
  idOf(entity: number): Curie;
  /** The symbol of a gene, the name of all else. */
  nameOf(entity: number): string;
  card(entity: number): Entity;
  /** Visits the name of every entity that `nameOf` gives. */
  eachFirstName(visit: NameVisitor): void;
  /** Visits all other names of every entity: names in words, synonyms and former ones. */
  eachOtherName(visit: NameVisitor): void;
}

/** Sees a name as UTF-8 bytes, of which most callers need no string; `to` is exclusive. */
export type NameVisitor = (bytes: Uint8Array, from: number, to: number, entity: number) => void;

/** The packed names of a key in a table. */
export function namesOfKey(table: NameTable, { h1, h2 }: Hash): readonly number[] {
  const at = findKey(table, h1, h2);
  return at < 0 ? [] : [...table.names.subarray(at, keyEnd(table, h1, at))];
}

/** The packed names that a text is written like; none where it has no letter or digit. */
export function namesOfText(
  { table }: Pick<NameSource, "table">,
  normaliser: Normaliser,
  text: string,
): readonly number[] {
  const key = keyOf(normaliser, text);
  return key === undefined ? [] : namesOfKey(table, key);
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
    size: entities.length,
    kindOf: (entity) => entities[entity]!.kind,
    idOf: (entity) => entities[entity]!.id,
    nameOf: (entity) => entities[entity]!.name,
    card: (entity) => entities[entity]!,
    eachFirstName: (visit) => {
      for (const [entity, { name }] of entities.entries()) visitText(visit, name, entity);
    },
    eachOtherName: (visit) => {
      for (const [entity, { synonyms, previous }] of entities.entries())
        for (const text of [...synonyms, ...previous]) visitText(visit, text, entity);
    },
  };
}

function visitText(visit: NameVisitor, text: string, entity: number): void {
  const bytes = new TextEncoder().encode(text);
  visit(bytes, 0, bytes.length, entity);
}

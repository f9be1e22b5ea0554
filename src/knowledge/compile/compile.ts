import { keyOf, beginningsOf } from "../lexicon/keys";
import { maximalEntities, packName } from "../lexicon/name";
import { createNormaliser, type Hash } from "../lexicon/normalise";
import { buildTable, type NameTable, type TableEntry } from "../lexicon/table";
import type { Draft, DraftName } from "./draft";
import { famplexDrafts, famplexGeneTexts, groupDrafts } from "./families";
import { geneDrafts } from "./genes";
import { mirnaDrafts } from "./mirna";
import { isStopName } from "./stop";
import type { Tables } from "./tables";
import { writeLexicon } from "./write";

export interface Compiled {
  readonly bytes: Uint8Array;
  readonly entities: number;
  readonly names: number;
}

/** The lexicon of a set of tables. Pure: the same tables, the same bytes. */
export function compile(tables: Tables): Compiled {
  const drafts = allDrafts(tables);
  if (drafts.length > maximalEntities)
    throw new Error(`${drafts.length} entities are too many for the format.`);
  const table = nameTable(drafts, tables);
  const bytes = writeLexicon(
    table,
    drafts.map(({ entity }) => entity),
  );
  return { bytes, entities: drafts.length, names: table.names.length };
}

function allDrafts(tables: Tables): readonly Draft[] {
  const texts = famplexGeneTexts(tables);
  const genes = geneDrafts(tables).map((draft) => ({
    ...draft,
    names: [...draft.names, ...(texts.get(draft.entity.id) ?? [])],
  }));
  return [...genes, ...famplexDrafts(tables), ...groupDrafts(tables), ...mirnaDrafts(tables)];
}

function nameTable(drafts: readonly Draft[], tables: Tables): NameTable {
  const normaliser = createNormaliser();
  const words = new Set(tables.english_word_symbols.map((row) => row.text!.toLowerCase()));
  const entries: TableEntry[] = [];
  const prefixes = new Map<string, Hash>();
  for (const [entity, { names }] of drafts.entries()) {
    const seen = new Set<string>();
    for (const { text, nameClass } of firstByClass(names)) {
      const key = keyOf(normaliser, text);
      if (!key || isStopName(text) || seen.has(`${key.h1} ${key.h2}`)) continue;
      seen.add(`${key.h1} ${key.h2}`);
      const packed = packName({ entity, nameClass, text, word: words.has(text.toLowerCase()) });
      entries.push({ ...key, packed });
      for (const hash of beginningsOf(normaliser, text)) prefixes.set(`${hash.h1} ${hash.h2}`, hash);
    }
  }
  return buildTable(entries, [...prefixes.values()], 17, 21);
}

function firstByClass(names: readonly DraftName[]): readonly DraftName[] {
  return [...names].sort((a, b) => a.nameClass - b.nameClass);
}

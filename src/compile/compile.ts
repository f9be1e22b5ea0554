import { keyOf, beginningsOf } from "../knowledge/lexicon/keys";
import { caseFormOf, maximalEntities, NameClass, packName } from "../knowledge/lexicon/name";
import { createNormaliser, type Hash, type Normaliser } from "../knowledge/lexicon/normalise";
import { overlay, type OverlayName } from "../knowledge/lexicon/overlay";
import { buildTable, type NameTable, type TableEntry } from "../knowledge/lexicon/table";
import { foldedWords, wordsIn } from "../text/wordLists";
import type { Draft, DraftName } from "./draft";
import { famplexDrafts, famplexGeneTexts, groupDrafts } from "./families";
import { geneDrafts } from "./genes";
import functionWords from "./lists/functionWords.json";
import stopWords from "./lists/stopNames.json";
import { mirnaDrafts } from "./mirna";
import { pathwayDrafts } from "./pathways/pathways";
import { popularityOf } from "./popularity";
import { stemNames } from "./stems";
import type { Tables } from "./tables";
import { nameRules } from "./weights";
import { writeLexicon } from "./write";

export interface Compiled {
  readonly bytes: Uint8Array;
  readonly entities: number;
  readonly names: number;
}

/** The lexicon of a set of tables and of the names laid over it. Pure: the same input, the same bytes. */
export function compile(tables: Tables, added: readonly OverlayName[] = overlay): Compiled {
  const drafts = allDrafts(tables, added);
  if (drafts.length > maximalEntities)
    throw new Error(`${drafts.length} entities are too many for the format.`);
  const table = nameTable(drafts, tables);
  const bytes = writeLexicon(
    table,
    drafts.map(({ entity }) => entity),
    popularityOf(drafts, tables),
  );
  return { bytes, entities: drafts.length, names: table.names.length };
}

function allDrafts(tables: Tables, added: readonly OverlayName[]): readonly Draft[] {
  const texts = famplexGeneTexts(tables);
  const genes = geneDrafts(tables).map((draft) => ({
    ...draft,
    names: [...draft.names, ...(texts.get(draft.entity.id) ?? [])],
  }));
  const proteins = [...genes, ...famplexDrafts(tables), ...groupDrafts(tables)].map((draft) => {
    const own = added.filter(({ id }) => id === draft.entity.id);
    const names = own.map(({ name }) => ({ text: name, nameClass: NameClass.FamplexText }));
    return own.length > 0 ? { ...draft, names: [...draft.names, ...names] } : draft;
  });
  const stems = stemNames(proteins);
  const named = proteins.map((draft) => ({
    ...draft,
    names: [...draft.names, ...(stems.get(draft.entity.id) ?? [])],
  }));
  return [...named, ...mirnaDrafts(tables), ...pathwayDrafts(tables, proteins)];
}

function nameTable(drafts: readonly Draft[], tables: Tables): NameTable {
  const normaliser = createNormaliser();
  const words = new Set([
    ...tables.english_word_symbols.map((row) => row.text!.toLowerCase()),
    ...wordsIn(functionWords),
  ]);
  const keyed = drafts.flatMap(({ names }, entity) => keyedNames(names, entity, normaliser));
  const variants = new Map<string, number>();
  for (const { name, id } of keyed)
    if (name.nameClass === NameClass.Variant) variants.set(id, (variants.get(id) ?? 0) + 1);
  const entries: TableEntry[] = [];
  const prefixes = new Map<string, Hash>();
  for (const { key, id, name, entity, spellings } of keyed) {
    const { text, nameClass } = name;
    // What follows from the names of many genes names none of them: "facilitated glucose transporter".
    if (nameClass === NameClass.Variant && variants.get(id)! > nameRules.mostOfVariant) continue;
    entries.push({
      ...key,
      packed: packName({ entity, nameClass, text, word: words.has(text.toLowerCase()) }),
    });
    for (const spelling of spellings)
      for (const hash of beginningsOf(normaliser, spelling)) prefixes.set(`${hash.h1} ${hash.h2}`, hash);
  }
  return buildTable(entries, [...prefixes.values()], 17, 20);
}

/** A CD number is as good as a symbol; all other classes stand in the order of their strength. */
function rankOf(nameClass: NameClass): number {
  return nameClass === NameClass.CdNumber ? NameClass.PreviousSymbol + 0.5 : nameClass;
}

/** Whether one is an alias of a table and the other the same string, as a curator saw it in papers. */
function isConfirmed(one: DraftName, other: DraftName): boolean {
  const classes: readonly NameClass[] = [one.nameClass, other.nameClass];
  const isAlias = classes.includes(NameClass.AliasSymbol) || classes.includes(NameClass.NcbiAlias);
  return isAlias && classes.includes(NameClass.FamplexText);
}

/** Whether a curator saw the name in papers with other capitals, where capitals are all that tells it: "Rb", "ras". */
function isOtherwiseWritten(known: DraftName, { text, nameClass }: DraftName): boolean {
  return (
    nameClass === NameClass.FamplexText &&
    text.length < nameRules.caseTells &&
    caseFormOf(text) !== caseFormOf(known.text)
  );
}

interface KeyedName {
  readonly key: Hash;
  readonly id: string;
  readonly name: DraftName;
  readonly entity: number;
  /** All names of the entity with this key, for they begin in several ways: "MFGE8" and "MFG-E8". */
  readonly spellings: readonly string[];
}

/** The names of an entity that the matcher is to know, one a key: of several classes the strongest. */
function keyedNames(
  names: readonly DraftName[],
  entity: number,
  normaliser: Normaliser,
): readonly KeyedName[] {
  const found = new Map<string, KeyedName>();
  for (const name of [...names].sort((a, b) => rankOf(a.nameClass) - rankOf(b.nameClass))) {
    const key = isStopName(name.text) ? undefined : keyOf(normaliser, name.text);
    if (!key) continue;
    const id = `${key.h1} ${key.h2}`;
    const known = found.get(id);
    const own: KeyedName = { key, id, name, entity, spellings: [name.text] };
    if (!known) found.set(id, own);
    else if (isOtherwiseWritten(known.name, name)) found.set(`${id} ${caseFormOf(name.text)}`, own);
    else {
      const nameClass = isConfirmed(known.name, name) ? NameClass.ConfirmedAlias : known.name.nameClass;
      const spellings = [...known.spellings, name.text];
      found.set(id, { ...known, name: { ...known.name, nameClass }, spellings });
    }
  }
  return [...found.values()];
}

const stopNames = foldedWords(stopWords);

/**
 * Whether a name in the tables never means the entity in running text: a single character, numbers, the RNA exosome by the word of the
 * vesicle, and general words that stand as names of groups or as odd aliases.
 */
function isStopName(text: string): boolean {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, "");
  const numbersAlone = !/\p{L}/u.test(bare) && !/^\d+-\d+-\d+$/.test(text);
  return numbersAlone || bare.length < 2 || stopNames.has(text.toLowerCase());
}

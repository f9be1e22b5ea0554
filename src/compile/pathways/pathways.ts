import { NameClass } from "../../knowledge/lexicon/name";
import type { Curie } from "../../model/entity";
import { wordsIn, wordsPattern } from "../../text/wordLists";
import type { Draft, DraftName } from "../draft";
import housekeepingWords from "../lists/housekeeping.json";
import processes from "../lists/processes.json";
import type { Tables } from "../tables";
import { pathwayRules } from "../weights";
import { type Concept, joinTerms } from "./concepts";
import { asProcess, coreOf, withAbbreviation } from "./core";
import { curatedNames } from "./curated";
import { entitiesOf, fold, type Meanings, meaningsOf } from "./signature";
import { pathwayTerms, type Term } from "./terms";

/** Pathways of all sources as one entity each. `drafts`: the genes and families, by whose names signaling is called. */
export function pathwayDrafts(tables: Tables, drafts: readonly Draft[]): readonly Draft[] {
  const genes = new Map(tables.hgnc_complete.map((row) => [row.symbol!, row.hgnc_id!.toLowerCase()]));
  const meanings = meaningsOf(drafts);
  const concepts = joinTerms(pathwayTerms(tables), meanings);
  const shortNames = shortNamesOf(drafts, meanings);
  return concepts.map((concept) => withoutCurated(toDraft(concept, genes, shortNames, meanings), concept));
}

/** What the curated list says of a name overrules what follows by rule: "HIF-1α" alone could be three pathways. */
function withoutCurated(draft: Draft, { terms }: Concept): Draft {
  const own = new Set(terms.flatMap(({ id }) => (curatedNames.get(id) ?? []).map(({ text }) => fold(text))));
  return {
    ...draft,
    names: draft.names.filter(({ text }) => !curatedTexts.has(fold(text)) || own.has(fold(text))),
  };
}

const curatedTexts: ReadonlySet<string> = new Set(
  [...curatedNames.values()].flatMap((names) => names.map(({ text }) => fold(text))),
);

function toDraft(
  { terms, signatures }: Concept,
  genes: ReadonlyMap<string, Curie>,
  shortNames: ReadonlyMap<Curie, readonly string[]>,
  meanings: Meanings,
): Draft {
  const first = terms[0]!;
  const name = displayName(terms);
  const names = [
    ...terms.flatMap((term) => namesOfTerm(term, meanings)),
    ...signatures.flatMap((signature) => entityNames(signature, shortNames)),
    ...terms.flatMap(({ id }) => curatedNames.get(id) ?? []),
  ];
  const bare = names.filter(({ nameClass }) => nameClass !== NameClass.PathwayShort);
  const members = [...new Set(terms.flatMap((term) => term.genes))].flatMap(
    (symbol) => genes.get(symbol) ?? [],
  );
  return {
    entity: {
      id: first.id,
      kind: "pathway",
      type: names.some(({ nameClass }) => nameClass === NameClass.PathwayShort) ? "pathway" : "process",
      name,
      synonyms: [...new Set(bare.map(({ text }) => text))].filter((text) => text !== name),
      previous: [],
      xrefs: xrefsOf(terms),
      members,
    },
    names,
  };
}

/** "Wnt signaling" reads better than "Signaling by WNT"; of the names of one kind the shortest. */
function displayName(terms: readonly Term[]): string {
  const names = terms.map(({ name }) => name);
  const direct = names.filter(
    (name) => !/^(?:down-?stream )?signall?ing (?:by|to)\b|^the | network$/i.test(name),
  );
  return [...(direct.length > 0 ? direct : names)].sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  )[0]!;
}

function xrefsOf(terms: readonly Term[]): Readonly<Record<string, string>> {
  const xrefs: Record<string, string> = {};
  for (const { id, source } of terms.slice(1)) {
    if (source !== terms[0]!.source) xrefs[source] ??= id.slice(id.indexOf(":") + 1);
  }
  return xrefs;
}

function namesOfTerm(term: Term, meanings: Meanings): readonly DraftName[] {
  const spelled = (names: readonly string[], nameClass: NameClass): DraftName[] =>
    names
      .flatMap(withAbbreviation)
      .flatMap(rephrased)
      .filter((text) => !/[()]/.test(text))
      .flatMap((text) => [
        { text, nameClass: term.bare && standsAlone(text, meanings) ? nameClass : NameClass.PathwayShort },
        ...stripped(text, term, meanings),
      ]);
  return [
    ...spelled([term.name], NameClass.PathwayName),
    ...spelled(term.synonyms, NameClass.PathwaySynonym),
  ].filter(({ text }) => !isHousekeeping(text));
}

/** "Cholesterol biosynthesis" is also written "cholesterol synthesis", and a metabolic pathway is metabolism. */
function rephrased(name: string): readonly string[] {
  const plain = asProcess(name);
  return [...new Set([name.replace(/^the /i, ""), plain, plain.replace(/ biosynthesis$/i, " synthesis")])];
}

function stripped(name: string, { bare, source }: Term, meanings: Meanings): readonly DraftName[] {
  const { text, signaling, shortened } = coreOf(name);
  if (!shortened || text.length < pathwayRules.shortestCore) return [];
  const process = !signaling && bare && source !== "go" && standsAlone(text, meanings);
  return [{ text, nameClass: process ? NameClass.PathwaySynonym : NameClass.PathwayShort }];
}

/**
 * Whether a name says by itself that it is a process: "apoptosis", "DNA repair", "Wnt signaling". Others are names of genes,
 * of chemicals, of diseases, or abbreviations with too many meanings.
 */
function standsAlone(name: string, meanings: Meanings): boolean {
  return processWord.test(name) && !notProcess.test(name) && !meanings.has(fold(name));
}

const processWord = new RegExp(`${wordsPattern(processes.endings)}$`, "i");
const notProcess = new RegExp(
  `^${wordsPattern(processes.beginnings)}|^regulation of |[- ](?:activating|inhibiting|inducing)$|${wordsPattern(processes.exceptions)}|(?:^| )${wordsPattern(processes.modifications)}$`,
  "i",
);

/** Short names by which the genes and families stand in the name of a pathway. */
function shortNamesOf(drafts: readonly Draft[], meanings: Meanings): ReadonlyMap<Curie, readonly string[]> {
  const likely: ReadonlySet<NameClass> = new Set([
    NameClass.Symbol,
    NameClass.PreviousSymbol,
    NameClass.AliasSymbol,
    NameClass.CdNumber,
    NameClass.Name,
    NameClass.AliasName,
    NameClass.FamplexText,
    NameClass.Variant,
  ]);
  return new Map(
    drafts.map(({ entity, names }) => [
      entity.id,
      names
        .filter(({ nameClass, text }) => likely.has(nameClass) && text.length > 1)
        // HGF was a name of IL6, too, but HGF signaling is that of HGF.
        .filter(({ text }) => (meanings.get(fold(text)) ?? entity.id) === entity.id)
        .map(({ text }) => text),
    ]),
  );
}

function entityNames(
  signature: string,
  shortNames: ReadonlyMap<Curie, readonly string[]>,
): readonly DraftName[] {
  const entities = entitiesOf(signature);
  if (!entities || entities.length > pathwayRules.mostEntities) return [];
  const choices = entities.map((id) => shortNames.get(id) ?? []);
  const combined = combine(entities.length === 1 ? choices : choices.map(fewShort), entities.length);
  return combined.map((text) => ({ text, nameClass: NameClass.PathwayShort }));
}

function fewShort(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
    .filter((name) => name.length < pathwayRules.shortName)
    .sort((a, b) => a.length - b.length)
    .slice(0, pathwayRules.namesOfEach);
}

function combine(choices: readonly (readonly string[])[], count: number): readonly string[] {
  const joined = choices.reduce<readonly (readonly string[])[]>(
    (rows, names) => rows.flatMap((row) => names.map((name) => [...row, name])),
    [[]],
  );
  return joined.flatMap((row) => (count === 1 ? row : [row.join("/"), row.join("-")]));
}

/** Names of pathways that are everyday words of cell biology, and tell nothing when they stand alone. */
function isHousekeeping(name: string): boolean {
  return housekeeping.has(name.toLowerCase().replace(/ (pathways?|process)$/, ""));
}

const housekeeping: ReadonlySet<string> = new Set(wordsIn(housekeepingWords));

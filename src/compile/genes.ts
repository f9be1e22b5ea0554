import { NameClass } from "../knowledge/lexicon/name";
import type { Entity, EntityKind, MisevCategory } from "../model/entity";
import { namesIn, wordsIn, wordsPattern } from "../text/wordLists";
import { curatedNamesOf } from "./curatedNames";
import type { Draft, DraftName } from "./draft";
import diseases from "./lists/diseases.json";
import locusTypes from "./lists/namedLocusTypes.json";
import systematicNames from "./lists/systematicNames.json";
import takenAliases from "./lists/takenAliases.json";
import { type Row, type Tables, values } from "./tables";
import { variantsOf } from "./variants";

/** Genes of HGNC with the aliases of NCBI Gene, and what ExoCarta and MISEV2018 say of their proteins. */
export function geneDrafts(tables: Tables): readonly Draft[] {
  const ncbi = new Map(tables.ncbi_gene_human.map((row) => [row.entrez_id!, row]));
  const exocarta = new Map(tables.exocarta5_cargo.map((row) => [row.hgnc_id!, row]));
  const misev = new Map<string, MisevCategory[]>();
  for (const row of tables.misev2018_categories_vyhlidalova) {
    const category = Number(row.category) as MisevCategory;
    const known = misev.get(row.hgnc_id!) ?? [];
    if (!known.includes(category)) misev.set(row.hgnc_id!, [...known, category].sort());
  }
  return tables.hgnc_complete
    .filter((row) => row.locus_type !== "RNA, micro")
    .map((row) => {
      const alias = ncbi.get(row.entrez_id!);
      const evidence = exocarta.get(row.hgnc_id!);
      return {
        entity: {
          ...geneEntity(row),
          ...(misev.has(row.hgnc_id!) ? { misev: misev.get(row.hgnc_id!)! } : {}),
          ...(evidence && Number(evidence.n_protein_experiments) > 0
            ? {
                exocarta: {
                  experiments: Number(evidence.n_protein_experiments),
                  species: values(evidence, "species"),
                },
              }
            : {}),
        },
        names: geneNames(row, alias),
      };
    });
}

function geneEntity(row: Row): Entity {
  const xrefs = {
    ncbigene: row.entrez_id!,
    uniprot: values(row, "uniprot_ids")[0] ?? "",
    ensembl: row.ensembl_gene_id!,
  };
  return {
    id: row.hgnc_id!.toLowerCase(),
    kind: kindOf(row),
    type: kindOf(row) === "rna" ? "rna" : "gene",
    name: row.symbol!,
    description: row.name!,
    synonyms: [...new Set([...values(row, "alias_symbol"), ...values(row, "alias_name")])],
    previous: [...new Set([...values(row, "prev_symbol"), ...values(row, "prev_name")])],
    xrefs: Object.fromEntries(Object.entries(xrefs).filter(([, id]) => id !== "")),
    ...(row.location ? { locus: row.location } : {}),
  };
}

function kindOf(row: Row): EntityKind {
  return row.locus_group === "non-coding RNA" ? "rna" : "protein";
}

function geneNames(row: Row, ncbi: Row | undefined): readonly DraftName[] {
  const hasWords = row.locus_group === "protein-coding gene" || namedTypes.has(row.locus_type!);
  const list = (column: string, nameClass: NameClass): DraftName[] =>
    values(row, column)
      .filter((text) => !systematic.test(text))
      .map((text) => ({ text, nameClass }));
  const symbols = [
    ...list("symbol", NameClass.Symbol),
    ...list("prev_symbol", NameClass.PreviousSymbol),
    // H3P16 is "p21" by rule alone; papers mean another gene.
    ...(row.locus_group === "pseudogene"
      ? []
      : list("alias_symbol", NameClass.AliasSymbol).filter(({ text }) => !isTakenAway(row, text))),
    ...list("cd", NameClass.CdNumber),
  ];
  const words = hasWords
    ? [
        ...list("name", NameClass.Name),
        ...list("alias_name", NameClass.AliasName).filter(({ text }) => !disease.test(text)),
        ...list("prev_name", NameClass.PreviousName).filter(({ text }) => !disease.test(text)),
      ]
    : [];
  const extra = hasWords && ncbi ? values(ncbi, "aliases").filter((text) => !isTakenAway(row, text)) : [];
  const known = [...symbols, ...words, ...extra.map((text) => ({ text, nameClass: NameClass.NcbiAlias }))];
  const curated = curatedNamesOf(row.hgnc_id!.toLowerCase(), row.symbol);
  return hasWords ? [...known, ...curated, ...variantsOf(known)] : known;
}

/** Aliases of a gene by which papers mean something else, by its symbol. */
const taken = namesIn(takenAliases);

function isTakenAway({ symbol }: Row, alias: string): boolean {
  return taken.get(symbol!)?.includes(alias) === true;
}

/** Names that were made by rule for genes of which nothing was known; no paper writes them. */
const systematic = new RegExp(
  `${wordsPattern(systematicNames.numbered)} \\d|${wordsPattern(systematicNames.anywhere)}|^${wordsPattern(systematicNames.beginnings)}|^chromosome \\d`,
  "i",
);

/** A gene that was named after its disease: who writes "Krabbe disease" means the disease. */
const disease = new RegExp(
  `^(?!.*(?: in |${wordsPattern(diseases.exceptions)}|\\()).*${wordsPattern(diseases.words)}s?(?:,|(?: type)? (?:\\d+[A-Z]?|[IVX]+|[A-Z])$|$)`,
  "i",
);

/** Genes outside the protein-coding ones whose names in words are written in papers. */
const namedTypes: ReadonlySet<string> = new Set(wordsIn(locusTypes));

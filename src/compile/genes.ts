import type { Entity, EntityKind, MisevCategory } from "../model/entity";
import { NameClass } from "../knowledge/lexicon/name";
import { curatedNamesOf } from "./curatedNames";
import type { Draft, DraftName } from "./draft";
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

/** Aliases by which papers mean something else: isoforms that are called like histones, a protein of the Epstein-Barr virus. */
const taken: Readonly<Record<string, string | undefined>> = {
  FGFR1: "H2|H3|H4|H5",
  PDLIM7: "LMP1",
  RLN1: "H1",
  RLN2: "H2",
  RLN3: "H3",
};

function isTakenAway({ symbol }: Row, alias: string): boolean {
  return taken[symbol!]?.split("|").includes(alias) === true;
}

/** Names that were made by rule for genes of which nothing was known; no paper writes them. */
const systematic =
  /open reading frame \d|pseudogene|antisense RNA \d|divergent transcript|intronic transcript|overlapping transcript|non-protein coding|readthrough|^hypothetical|RIKEN|^chromosome \d|family with sequence similarity \d|^DKFZ|cDNA clone/i;

/** A gene that was named after its disease: who writes "Krabbe disease" means the disease. */
const disease =
  /^(?!.*(?: in |factor|protein|repair|receptor|homeobox|\()).*(?:disease|syndrome|deficiency|dystrophy|ataxia|an(?:a)?emia|h(?:a)?emophilia|thalass(?:a)?emia|cataract|deafness|dysplasia|hypoplasia|cholesterolemia|opathy|epilepsy|paraplegia|blindness|keratosis|keratoderma|porphyria|ichthyosis|mellitus|diabetes|glaucoma|dystonia|sclerosis|palsy|schizophrenia|retardation|disability|disorder|atrophy|amyloidosis|fibrosis|obesity|hypertension|dementia|congenita|uria|emia|retinitis pigmentosa|microcephaly|hydrocephalus|osteopetrosis|goitre|anomaly|malformation)s?(?:,.*|(?: type)? (?:\d+[A-Z]?|[IVX]+|[A-Z]))?$/i;

/** Genes outside the protein-coding ones whose names in words are written in papers. */
const namedTypes: ReadonlySet<string> = new Set([
  "RNA, long non-coding",
  "RNA, misc",
  "RNA, vault",
  "RNA, Y",
  "RNA, ribosomal",
  "RNA, small nuclear",
  "immunoglobulin gene",
  "T cell receptor gene",
  "complex locus constituent",
  "endogenous retrovirus",
  "unknown",
]);

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Row = Readonly<Record<string, string>>;

/** The tables that a build reads; the names are those of the files, without `.tsv`. */
export const tableNames = [
  "hgnc_complete",
  "hgnc_gene_groups",
  "ncbi_gene_human",
  "famplex_entities",
  "famplex_grounding_map",
  "mirbase_human_hairpin",
  "mirbase_human_mature",
  "mirbase_human_dead",
  "mirbase_all_hairpin_names",
  "mirbase_all_mature_names",
  "mirbase_families",
  "reactome_human_pathways",
  "wikipathways_human",
  "pathway_ontology",
  "go_pathway_process_terms",
  "exocarta5_cargo",
  "misev2018_categories_vyhlidalova",
  "english_word_symbols",
] as const;

export type Tables = Readonly<Record<(typeof tableNames)[number], readonly Row[]>>;

/** Reads all tables of a folder. Throws, with the names of all files that are missing. */
export function readTables(folder: string): Tables {
  const missing = tableNames.filter((name) => !existsSync(join(folder, `${name}.tsv`)));
  if (missing.length > 0)
    throw new Error(`${folder} lacks ${missing.map((name) => `${name}.tsv`).join(", ")}`);
  return Object.fromEntries(
    tableNames.map((name) => [name, parseTable(readFileSync(join(folder, `${name}.tsv`), "utf8"))]),
  ) as unknown as Tables;
}

/** Tab-separated lines under one line of headers, without quoting. */
export function parseTable(text: string): readonly Row[] {
  const [head, ...lines] = text.split(/\r?\n/);
  const headers = head!.split("\t");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.split("\t");
      return Object.fromEntries(headers.map((header, i) => [header, cells[i] ?? ""]));
    });
}

/** The values of a cell that holds several, split at bars. */
export function values(row: Row, column: string): readonly string[] {
  return (row[column] ?? "")
    .split("|")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

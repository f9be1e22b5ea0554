import type { Curie } from "../../model/entity";
import { type Tables, values } from "../tables";

/** A pathway as one source has it. */
export interface Term {
  readonly id: Curie;
  readonly source: "reactome" | "wikipathways" | "pw" | "go";
  readonly name: string;
  readonly synonyms: readonly string[];
  /** Its name may stand alone in a text: it is a process, not a disease, a drug or a single reaction. */
  readonly bare: boolean;
  /** Symbols of genes that take part. */
  readonly genes: readonly string[];
}

/** The pathways of all sources. Of GO only what it calls a signaling pathway or cascade, and the processes in `wantedProcesses`. */
export function pathwayTerms(tables: Tables): readonly Term[] {
  return [...reactome(tables), ...wikipathways(tables), ...pathwayOntology(tables), ...geneOntology(tables)];
}

function reactome(tables: Tables): readonly Term[] {
  const rows = tables.reactome_human_pathways;
  const parents = new Map(rows.map((row) => [row.reactome_id!, values(row, "parents")]));
  const disease = below(parents, "R-HSA-1643685");
  return rows
    .filter(({ reactome_id }) => !disease(reactome_id!))
    .map(({ reactome_id, name }) => ({
      id: `reactome:${reactome_id!}`,
      source: "reactome",
      name: name!.trim(),
      synonyms: [],
      bare: true,
      genes: [],
    }));
}

function wikipathways(tables: Tables): readonly Term[] {
  return tables.wikipathways_human.map((row) => ({
    id: `wikipathways:${row.wp_id!}`,
    source: "wikipathways",
    name: row.name!.trim(),
    synonyms: [],
    bare: !values(row, "pathway_ontology_parents").includes("PW:0000013"),
    genes: values(row, "hgnc_symbols"),
  }));
}

function pathwayOntology(tables: Tables): readonly Term[] {
  const rows = tables.pathway_ontology;
  const parents = new Map(rows.map((row) => [row.pw_id!, values(row, "parents")]));
  const disease = below(parents, "PW:0000013");
  const drug = below(parents, "PW:0000754");
  return rows
    .filter((row) => !topTerms.has(row.pw_id!) && !row.name!.startsWith("altered "))
    .filter((row) => !disease(row.pw_id!))
    .map((row) => ({
      id: row.pw_id!.toLowerCase(),
      source: "pw",
      name: row.name!.trim(),
      synonyms: values(row, "synonyms"),
      bare: !drug(row.pw_id!),
      genes: [],
    }));
}

/** Pathway, classic metabolic, signaling, regulatory, disease and drug pathway: classes, not pathways. */
const topTerms: ReadonlySet<string> = new Set([
  "PW:0000001",
  "PW:0000002",
  "PW:0000003",
  "PW:0000004",
  "PW:0000013",
  "PW:0000754",
]);

function geneOntology(tables: Tables): readonly Term[] {
  const signaling = /(signaling( pathway)?|cascade|signal transduction)$/;
  const special = /regulation of|involved in|response to|\bvia\b|, |by virus|host/;
  return tables.go_pathway_process_terms
    .filter(
      ({ go_id, term }) => wantedProcesses.has(go_id!) || (signaling.test(term!) && !special.test(term!)),
    )
    .map((row) => ({
      id: row.go_id!.toLowerCase(),
      source: "go",
      name: row.term!,
      synonyms: values(row, "synonyms").filter((synonym) => !special.test(synonym)),
      bare: wantedProcesses.has(row.go_id!),
      genes: [],
    }));
}

/** Processes that the field writes of as pathways and that only GO names by itself. */
const wantedProcesses: ReadonlySet<string> = new Set([
  "GO:0001837", // epithelial to mesenchymal transition
]);

function below(parents: ReadonlyMap<string, readonly string[]>, root: string): (id: string) => boolean {
  const known = new Map<string, boolean>();
  const visit = (id: string): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    known.set(id, false);
    const is = id === root || (parents.get(id) ?? []).some(visit);
    known.set(id, is);
    return is;
  };
  return visit;
}

import { NameClass } from "../knowledge/lexicon/name";
import { prefixOfTaxon } from "../knowledge/mirna/species";
import type { Curie, Entity } from "../model/entity";
import { human } from "../model/species";
import { addTo } from "../text/groupBy";
import { organisms } from "../text/organisms";
import type { Draft, DraftName } from "./draft";
import { type Row, type Tables, values } from "./tables";

/** Species whose miRNAs are in the lexicon beside the human ones, by prefix of miRBase. */
const otherSpecies: ReadonlyMap<string, number> = new Map(
  organisms
    .filter(({ taxon, mirnas }) => mirnas === "here" && taxon !== human)
    .map(({ taxon }) => [prefixOfTaxon(taxon)!, taxon]),
);

/** Whether the lexicon has a miRNA of miRBase, by the species of its name. */
export const isInLexicon = (name: string): boolean =>
  name.startsWith("hsa-") || otherSpecies.has(name.slice(0, 3));

/** Stem-loops, mature sequences and families of miRBase: human ones in full, those of mouse and rat by name. */
export function mirnaDrafts(tables: Tables): readonly Draft[] {
  return [
    ...humanHairpins(tables),
    ...humanMatures(tables),
    ...deadEntries(tables),
    ...otherSpeciesDrafts(tables.mirbase_all_hairpin_names, "mirbase", "stem-loop"),
    ...otherSpeciesDrafts(tables.mirbase_all_mature_names, "mirbase.mature", "mature"),
    ...families(tables),
  ];
}

function humanHairpins(tables: Tables): readonly Draft[] {
  const hgnc = new Map(tables.hgnc_complete.map((row) => [row.hgnc_id!, row]));
  return tables.mirbase_human_hairpin.map((row) => {
    const gene = hgnc.get(row.hgnc_id!);
    const previous = values(row, "previous_names");
    const xrefs = {
      ncbigene: row.entrez_id!,
      hgnc: row.hgnc_id!.replace("HGNC:", ""),
      ensembl: gene?.ensembl_gene_id ?? "",
    };
    const symbols: DraftName[] = gene
      ? [
          { text: gene.symbol!, nameClass: NameClass.MirnaName },
          ...values(gene, "prev_symbol").map((text) => ({ text, nameClass: NameClass.MirnaFormer })),
        ]
      : [];
    return {
      entity: {
        ...mirnaEntity(`mirbase:${row.accession!}`, "stem-loop", row.name!, previous),
        synonyms: symbols.map(({ text }) => text),
        ...(gene ? { description: gene.name! } : {}),
        xrefs: Object.fromEntries(Object.entries(xrefs).filter(([, id]) => id !== "")),
        ...(row.location_grch38 ? { locus: row.location_grch38 } : {}),
        ...(row.sequence ? { sequence: row.sequence } : {}),
        families: row.family_accession ? [`mirbase.family:${row.family_accession}`] : [],
        related: values(row, "mature_accessions").map((id) => `mirbase.mature:${id}`),
      },
      names: [...symbols, ...humanNames(row.name!, previous)],
    };
  });
}

function humanMatures(tables: Tables): readonly Draft[] {
  return tables.mirbase_human_mature.map((row) => {
    const previous = values(row, "previous_names");
    return {
      entity: {
        ...mirnaEntity(`mirbase.mature:${row.accession!}`, "mature", row.name!, previous),
        ...(row.sequence ? { sequence: row.sequence } : {}),
        ...(row.status === "current" ? {} : { retired: true }),
        related: values(row, "hairpin_accessions").map((id) => `mirbase:${id}`),
      },
      names: humanNames(row.name!, previous),
    };
  });
}

/** Entries that miRBase removed: their names are known, so that a reader learns of it. */
function deadEntries(tables: Tables): readonly Draft[] {
  const living = new Set(tables.mirbase_human_mature.map((row) => row.accession!));
  return tables.mirbase_human_dead
    .filter((row) => !living.has(row.accession!))
    .map((row) => {
      const previous = values(row, "earlier_names");
      const hairpin = row.kind === "hairpin";
      const id = `${hairpin ? "mirbase" : "mirbase.mature"}:${row.accession!}`;
      return {
        entity: {
          ...mirnaEntity(id, hairpin ? "stem-loop" : "mature", row.last_name!, previous),
          retired: true,
        },
        names: humanNames(row.last_name!, previous),
      };
    });
}

function otherSpeciesDrafts(
  rows: readonly Row[],
  prefix: string,
  type: "stem-loop" | "mature",
): readonly Draft[] {
  return rows.flatMap((row) => {
    const taxon = otherSpecies.get(row.name!.slice(0, 3));
    if (taxon === undefined) return [];
    const previous = values(row, "previous_names");
    return {
      entity: { ...mirnaEntity(`${prefix}:${row.accession!}`, type, row.name!, previous), taxon },
      names: [
        { text: row.name!, nameClass: NameClass.MirnaName },
        ...previous.map((text) => ({ text, nameClass: NameClass.MirnaFormer })),
      ],
    };
  });
}

function families(tables: Tables): readonly Draft[] {
  const members = new Map<string, Curie[]>();
  for (const row of tables.mirbase_human_hairpin)
    if (row.family_accession) addTo(members, row.family_accession, `mirbase:${row.accession!}`);
  return tables.mirbase_families
    .filter((row) => members.has(row.family_accession!))
    .map((row) => ({
      entity: {
        ...mirnaEntity(`mirbase.family:${row.family_accession!}`, "mirna-family", row.family_name!, []),
        members: members.get(row.family_accession!)!,
      },
      names: [{ text: row.family_name!, nameClass: NameClass.MirnaName }],
    }));
}

function mirnaEntity(id: Curie, type: Entity["type"], name: string, previous: readonly string[]): Entity {
  return { id, kind: "mirna", type, name, synonyms: [], previous, xrefs: {} };
}

/** A human miRNA is named with and without its species. */
function humanNames(name: string, previous: readonly string[]): readonly DraftName[] {
  const both = (text: string, nameClass: NameClass): readonly DraftName[] => [
    { text, nameClass },
    ...(text.startsWith("hsa-") ? [{ text: text.slice(4), nameClass }] : []),
  ];
  return [
    ...both(name, NameClass.MirnaName),
    ...previous.flatMap((text) => both(text, NameClass.MirnaFormer)),
  ];
}

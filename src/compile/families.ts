import { NameClass } from "../knowledge/lexicon/name";
import type { Curie } from "../model/entity";
import { addTo } from "../text/groupBy";
import { curatedNamesOf } from "./curatedNames";
import type { Draft, DraftName } from "./draft";
import { type Tables, values } from "./tables";

/** FamPlex's families and complexes, with the strings that papers write for them. */
export function famplexDrafts(tables: Tables): readonly Draft[] {
  const hgnc = new Map(tables.hgnc_complete.map((row) => [row.symbol!, row.hgnc_id!.toLowerCase()]));
  const texts = new Map<string, string[]>();
  for (const { text, db, id } of tables.famplex_grounding_map) if (db === "FPLX") addTo(texts, id!, text!);
  // Of families of miRNA genes, miRBase has its own.
  const proteins = tables.famplex_entities.filter((row) => !/^MIR(?:\d|LET)/.test(row.famplex_id!));
  return proteins.map((row) => {
    const id = row.famplex_id!;
    const members = values(row, "members").map(memberOf);
    const isComplex = members.some(({ relation }) => relation === "partof");
    const synonyms = [...new Set([...values(row, "synonyms"), ...(texts.get(id) ?? [])])];
    return {
      entity: {
        id: `fplx:${id}`,
        kind: "protein",
        type: isComplex ? "complex" : "family",
        name: id.replaceAll("_", " "),
        synonyms,
        previous: [],
        xrefs: {},
        members: members.flatMap(({ db, name }) => {
          const member = db === "FPLX" ? `fplx:${name}` : db === "HGNC" ? hgnc.get(name) : undefined;
          return member === undefined ? [] : [member];
        }),
      },
      names: [
        // A family that is written in small letters, "cadherin", has no symbol in capitals.
        ...(synonyms.includes(id.toLowerCase())
          ? []
          : [{ text: id.replaceAll("_", " "), nameClass: NameClass.Symbol }]),
        ...synonyms.map((text) => ({ text, nameClass: NameClass.FamplexText })),
        ...curatedNamesOf(`fplx:${id}`, undefined),
      ],
    };
  });
}

/** A cell of FamPlex's members taken apart: `HGNC:AKT1(isa)`. */
export function memberOf(text: string): {
  readonly db: string;
  readonly name: string;
  readonly relation: string;
} {
  const [, db = "", name = "", relation = ""] = /^(\w+):(.+)\((\w+)\)$/.exec(text) ?? [];
  return { db, name, relation };
}

/** Strings of FamPlex's grounding map that mean a gene or a protein, by the id of the gene. */
export function famplexGeneTexts(tables: Tables): ReadonlyMap<Curie, readonly DraftName[]> {
  const bySymbol = new Map(tables.hgnc_complete.map((row) => [row.symbol!, row.hgnc_id!.toLowerCase()]));
  const byUniprot = new Map(
    tables.hgnc_complete.flatMap((row) =>
      values(row, "uniprot_ids").map((id) => [id, row.hgnc_id!.toLowerCase()] as const),
    ),
  );
  const texts = new Map<Curie, DraftName[]>();
  for (const { text, db, id } of tables.famplex_grounding_map) {
    const gene = db === "HGNC" ? bySymbol.get(id!) : db === "UP" ? byUniprot.get(id!) : undefined;
    if (gene !== undefined) addTo(texts, gene, { text: text!, nameClass: NameClass.FamplexText });
  }
  return texts;
}

/** Gene groups of HGNC that are protein families; lists of RNA genes and of genes that share a domain are none. */
export function groupDrafts(tables: Tables): readonly Draft[] {
  const members = new Map<string, Curie[]>();
  for (const row of tables.hgnc_complete) {
    if (row.locus_group !== "protein-coding gene") continue;
    for (const group of values(row, "gene_group_id")) addTo(members, group, row.hgnc_id!.toLowerCase());
  }
  return tables.hgnc_gene_groups
    .filter((row) => (members.get(row.identifier!)?.length ?? 0) > 1)
    .map((row) => {
      const synonyms = values(row, "synonyms");
      const isFamily = !/containing|domain|\bRNA|transcripts|antigens?$|repeat/i.test(row.name!);
      return {
        entity: {
          id: `hgnc.genegroup:${row.identifier!}`,
          kind: "protein",
          type: "family",
          name: row.name!,
          synonyms,
          previous: [],
          xrefs: {},
          members: members.get(row.identifier!)!,
        },
        names: [
          ...(isFamily ? [...new Set([row.name!, ...synonyms].flatMap(groupSpellings))] : []).map((text) => ({
            text,
            nameClass: NameClass.GroupName,
          })),
          ...curatedNamesOf(`hgnc.genegroup:${row.identifier!}`, undefined),
        ],
      };
    });
}

function groupSpellings(name: string): readonly string[] {
  const short = name.replace(/ (?:(?:sub|super)?family|subunits)$/i, "");
  return [name, short, short.replace(/([a-z]{3})s$/, "$1")].filter((text) => text.length > 2);
}

import { popularityStep } from "../knowledge/lexicon/format";
import type { Entity } from "../model/entity";
import { curatedNamesOf } from "./curatedNames";
import type { Draft } from "./draft";
import { memberOf } from "./families";
import { type Row, type Tables, values } from "./tables";
import { latestGene, popularity } from "./weights";

/**
 * How well known each entity is, in steps of `popularityStep` logits: what speaks for it where a name has several meanings and
 * the document does not decide. A gene that was found early (NCBI numbered them as they came), that has a page in OMIM, that stands in many
 * pathways and of which FamPlex's curators saw many spellings in papers is meant more often; a pseudogene never.
 */
export function popularityOf(drafts: readonly Draft[], tables: Tables): Uint8Array {
  const rows = new Map(tables.hgnc_complete.map((row) => [row.hgnc_id!.toLowerCase(), row]));
  const pathways = countEach(tables.wikipathways_human.flatMap((row) => values(row, "hgnc_symbols")));
  const spellings = countEach(tables.famplex_grounding_map.map(({ db, id }) => `${db!}:${id!}`));
  const members = new Set(
    tables.famplex_entities.flatMap((row) =>
      values(row, "members")
        .map(memberOf)
        .flatMap(({ db, name }) => (db === "HGNC" ? [name] : [])),
    ),
  );
  const ofGene = (row: Row): number => {
    if (row.locus_group === "pseudogene") return 0;
    const spelled =
      curatedNamesOf(row.hgnc_id!.toLowerCase(), row.symbol).length +
      (spellings.get(`HGNC:${row.symbol!}`) ?? 0) +
      values(row, "uniprot_ids").reduce((sum, id) => sum + (spellings.get(`UP:${id}`) ?? 0), 0);
    return (
      popularity.foundEarly * (latestGene - Math.log10(Number(row.entrez_id) || 10 ** latestGene)) +
      popularity.pathways * Math.log1p(pathways.get(row.symbol!) ?? 0) +
      popularity.spellings * Math.log1p(spelled) +
      (row.omim_id ? popularity.omim : 0) +
      (members.has(row.symbol!) ? popularity.famplexMember : 0) +
      (row.locus_group === "protein-coding gene" ? popularity.protein : 0)
    );
  };
  const logit = ({ id, members: own = [] }: Entity): number => {
    const row = rows.get(id);
    if (row) return ofGene(row);
    if (!id.startsWith("fplx:")) return popularity.geneGroup;
    return Math.max(
      popularity.leastFamily,
      ...own.flatMap((member) => (rows.has(member) ? [ofGene(rows.get(member)!)] : [])),
    );
  };
  return Uint8Array.from(drafts, ({ entity }) =>
    entity.kind === "protein" || entity.kind === "rna" ? Math.round(logit(entity) / popularityStep) : 0,
  );
}

function countEach(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

import type { Entity } from "../../model/entity";
import type { Knowledge } from "../knowledge";
import type { MirnaNames } from "../mirna/names";
import { prefixOf } from "./mirnas";
import type { OtherSpecies } from "./open";

/** Knowledge with that of other species added: their entities are found by id, and miRNAs by a name with its prefix. */
export const withOtherSpecies = (knowledge: Knowledge, others: OtherSpecies): Knowledge => ({
  ...knowledge,
  others,
  entity: (id) => knowledge.entity(id) ?? others.entity(id),
  mirnas: joined(knowledge.mirnas, others),
  lookup: (query, options = {}) => {
    const named = asked(query.trim(), others).filter(({ kind }) => kind === (options.kind ?? kind));
    return named.length > 0
      ? named.map((entity) => ({ entity, score: 1 }))
      : knowledge.lookup(query, options);
  },
});

const joined = (ours: MirnaNames, { mirnas }: OtherSpecies): MirnaNames => ({
  find: (name) => (mirnas.has(prefixOf(name)) ? mirnas : ours).find(name),
  familyOf: (stemLoop) => ours.familyOf(stemLoop),
  hostOf: (stemLoops) => ours.hostOf(stemLoops),
});

/** What a query names by its id, `MGI:98834`, or by the species and the name of a miRNA. */
function asked(query: string, { entity, mirnas }: OtherSpecies): readonly Entity[] {
  const id = entity(query.replace(/^[^:]*/, (prefix) => prefix.toLowerCase()));
  if (id !== undefined) return [id];
  if (!mirnas.has(prefixOf(query).toLowerCase())) return [];
  return mirnas.find(query.toLowerCase()).flatMap(({ id: mirna }) => entity(mirna) ?? []);
}

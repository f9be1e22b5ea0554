import type { Knowledge } from "../knowledge";
import type { MirnaNames } from "../mirna/names";
import { prefixOf } from "./mirnas";
import type { OtherSpecies } from "./open";

/** The same knowledge with that of other species. */
export const withOtherSpecies = (knowledge: Knowledge, others: OtherSpecies): Knowledge => ({
  ...knowledge,
  others,
  entity: (id) => knowledge.entity(id) ?? others.entity(id),
  mirnas: joined(knowledge.mirnas, others),
});

const joined = (ours: MirnaNames, { mirnas }: OtherSpecies): MirnaNames => ({
  find: (name) => (mirnas.has(prefixOf(name)) ? mirnas : ours).find(name),
  familyOf: (stemLoop) => ours.familyOf(stemLoop),
  hostOf: (stemLoops) => ours.hostOf(stemLoops),
});

import { NameClass } from "../knowledge/lexicon/name";
import type { Curie } from "../model/entity";
import { namesIn } from "../text/wordLists";
import type { DraftName } from "./draft";
import familyNames from "./lists/familyNames.json";
import proteinNames from "./lists/proteinNames.json";

const ofGenes = namesIn(proteinNames);
const ofFamilies = namesIn(familyNames);

/**
 * The names of an entity that papers write and none of the tables has. `symbol` is that of a gene, undefined for a family.
 */
export function curatedNamesOf(id: Curie, symbol: string | undefined): readonly DraftName[] {
  const names = (symbol === undefined ? ofFamilies.get(id) : ofGenes.get(symbol)) ?? [];
  return names.map((text) => ({ text, nameClass: NameClass.FamplexText }));
}

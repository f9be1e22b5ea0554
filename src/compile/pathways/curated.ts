import { NameClass } from "../../knowledge/lexicon/name";
import type { Curie } from "../../model/entity";
import { namesIn, type NameList } from "../../text/wordLists";
import type { DraftName } from "../draft";
import lists from "../lists/pathwayNames.json";
import type { Tables } from "../tables";
import { pathwayTerms } from "./terms";

const bare = draftNames(lists.bare, NameClass.PathwaySynonym);
const head = draftNames(lists.head, NameClass.PathwayShort);

/** What papers write for pathways whose names in the sources are longer or other, by the id of any of a pathway's terms. */
export const curatedNames: ReadonlyMap<Curie, readonly DraftName[]> = new Map(
  [...bare.keys(), ...head.keys()].map((id) => [id, [...(bare.get(id) ?? []), ...(head.get(id) ?? [])]]),
);

/** Ids of the curated list that the tables do not have any more. */
export function missingPathways(tables: Tables): readonly Curie[] {
  const known = new Set(pathwayTerms(tables).map(({ id }) => id));
  return [...curatedNames.keys()].filter((id) => !known.has(id));
}

function draftNames(list: NameList, nameClass: NameClass): ReadonlyMap<Curie, readonly DraftName[]> {
  return new Map([...namesIn(list)].map(([id, names]) => [id, names.map((text) => ({ text, nameClass }))]));
}

import { human } from "../model/species";

/** Everyday names of the species that miRBase's and ExoCarta's human readers meet most. */
const names: Readonly<Record<number, string>> = { [human]: "human", 10090: "mouse", 10116: "rat" };

/** The everyday name of a species, by its NCBI taxon; undefined of one that has none here. */
export function speciesName(taxon: number): string | undefined {
  return names[taxon];
}

/** Those of ExoCarta, in the order in which a reader wants them. */
const everyday: readonly (readonly [string, string])[] = [
  ["Homo sapiens", "human"],
  ["Mus musculus", "mouse"],
  ["Rattus norvegicus", "rat"],
  ["Bos taurus", "cattle"],
  ["Ovis aries", "sheep"],
];

/** Scientific names as people say them, where there is such a word; those first. */
export function everydayNames(species: readonly string[]): readonly string[] {
  const known = everyday.filter(([name]) => species.includes(name));
  const rest = species.filter((name) => !known.some(([other]) => other === name));
  return [...known.map(([, name]) => name), ...rest];
}

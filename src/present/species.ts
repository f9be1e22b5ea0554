/** Everyday names of the species that miRBase's and ExoCarta's human readers meet most. */
const names: Readonly<Record<number, string>> = { 9606: "human", 10090: "mouse", 10116: "rat" };

/** The everyday name of a species, by its NCBI taxon; undefined of one that has none here. */
export function speciesName(taxon: number): string | undefined {
  return names[taxon];
}

const everyday: Readonly<Record<string, string>> = {
  "Homo sapiens": "human",
  "Mus musculus": "mouse",
  "Rattus norvegicus": "rat",
  "Bos taurus": "cattle",
  "Ovis aries": "sheep",
};

/** Scientific names as people say them, where there is such a word, human first. */
export function everydayNames(species: readonly string[]): readonly string[] {
  const isHuman = (name: string) => name === "Homo sapiens";
  return [...species.filter(isHuman), ...species.filter((name) => !isHuman(name))].map(
    (name) => everyday[name] ?? name,
  );
}

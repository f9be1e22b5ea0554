import { organisms } from "../text/organisms";

/** The everyday name of a species, by its NCBI taxon; undefined of one that has none here. */
export const speciesName = (taxon: number): string | undefined =>
  organisms.find((one) => one.taxon === taxon)?.name;

/** Scientific names as people say them, where there is such a word; those first. */
export function everydayNames(species: readonly string[]): readonly string[] {
  const known = organisms.filter(
    ({ name, scientific }) => name !== undefined && species.includes(scientific),
  );
  const rest = species.filter((one) => !known.some(({ scientific }) => scientific === one));
  return [...known.map(({ name }) => name!), ...rest];
}

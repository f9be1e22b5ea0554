import { inflateSync } from "fflate";
import type { Curie, Entity } from "../../model/entity";
import type { OpenOptions } from "../lexicon/lexicon";
import { once } from "../../text/caches";
import { readLines } from "../lexicon/lines";
import { openSections } from "../sections";
import { geneAuthorities, speciesFormat, type SpeciesSection } from "./format";
import { readGenes, type SpeciesGenes } from "./genes";
import { readMirnas, type SpeciesMirnas } from "./mirnas";

/** What is known of other species than ours: the genes of mouse and rat, and the miRNAs of all that the lexicon lacks. */
export interface OtherSpecies {
  /** The genes of a species, by its NCBI taxon; undefined of one that has none here. */
  genes(taxon: number): SpeciesGenes | undefined;
  readonly mirnas: SpeciesMirnas;
  readonly entity: (id: Curie) => Entity | undefined;
}

/** Opens the file of other species; each part is inflated when it is first asked for. Throws where the bytes are no such file. */
export function openSpecies(
  bytes: Uint8Array,
  { verify, inflate = inflateSync }: OpenOptions = {},
): OtherSpecies {
  const { numbers, section } = openSections(bytes, speciesFormat, verify);
  const sizeOf = (name: SpeciesSection): number => numbers[speciesFormat.sections.indexOf(name)]!;
  const linesOf = (name: SpeciesSection) => readLines(inflate(section(name)));
  const genes = new Map<number, () => SpeciesGenes>(
    geneAuthorities.map((authority) => {
      const name = authority.section;
      return [authority.taxon, once(() => readGenes(linesOf(name), sizeOf(name), authority))];
    }),
  );
  const mirnas = once(() =>
    readMirnas(
      (["hairpins", "matures"] as const).map((name) => ({
        lines: linesOf(name),
        size: sizeOf(name),
        section: name,
      })),
    ),
  );
  return {
    genes: (taxon) => genes.get(taxon)?.(),
    get mirnas() {
      return mirnas();
    },
    entity: (id) => {
      const authority = geneAuthorities.find(({ prefix }) => id.startsWith(`${prefix}:`));
      if (authority !== undefined) return genes.get(authority.taxon)!().entity(id);
      return id.startsWith("mirbase") ? mirnas().entity(id) : undefined;
    },
  };
}

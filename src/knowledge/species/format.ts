import { mouse, rat } from "../../model/species";
import type { FileFormat } from "../sections";

/**
 * The file of what is known of other species than ours. Each section is deflated text, column by column; the numbers say how many lines a
 * column of each has.
 */
export const speciesFormat = {
  what: "file of species",
  /** "ExoS". */
  magic: 0x536f7845,
  version: 1,
  numbers: 4,
  sections: ["mouse", "rat", "hairpins", "matures"],
} as const satisfies FileFormat<string>;

export type SpeciesSection = (typeof speciesFormat.sections)[number];

/** The authorities that name the genes of a species, by its NCBI taxon. */
export const geneAuthorities = [
  { taxon: mouse, section: "mouse", prefix: "mgi", ensembl: "ENSMUSG" },
  { taxon: rat, section: "rat", prefix: "rgd", ensembl: "ENSRNOG" },
] as const satisfies readonly {
  readonly taxon: number;
  readonly section: SpeciesSection;
  readonly prefix: string;
  readonly ensembl: string;
}[];

export type GeneAuthority = (typeof geneAuthorities)[number];

/** Digits of a stable id of Ensembl, of an accession of miRBase, and what stands before the latter. */
export const ensemblDigits = 11;
export const accessionDigits = 7;
export const accessionOf = { hairpins: "MI", matures: "MIMAT" } as const;

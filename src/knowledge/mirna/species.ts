import taxa from "./species.json";

const prefixes = new Map<string, number>(Object.entries(taxa));
const byTaxon = new Map<number, string>([...prefixes].map(([prefix, taxon]) => [taxon, prefix]));

/** NCBI taxon of a species prefix of miRBase (`hsa`, `mmu`, `ebv`, any case); undefined where miRBase has no such prefix. */
export function taxonOfPrefix(prefix: string): number | undefined {
  return prefixes.get(prefix.toLowerCase());
}

/** The prefix by which miRBase names the miRNAs of a species. */
export function prefixOfTaxon(taxon: number): string | undefined {
  return byTaxon.get(taxon);
}

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes `src/knowledge/mirna/species.json`, the species prefixes of miRBase with their NCBI taxa, from
 * `mirbase_species_prefixes.tsv` in the folder given. Prefixes of the oldest releases, which have no taxon, are left out.
 */
export function compileMirnaSpecies(tables: string, output: string): void {
  const rows = readFileSync(join(tables, "mirbase_species_prefixes.tsv"), "utf8").trim().split("\n").slice(1);
  const species = rows
    .map((row) => row.split("\t"))
    .flatMap(([prefix, , taxon]) => (prefix && Number(taxon) > 0 ? [[prefix, Number(taxon)] as const] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(output, `${JSON.stringify(Object.fromEntries(species), null, 2)}\n`);
}

const [tables, output] = process.argv.slice(2);
if (tables === undefined || output === undefined) {
  console.error("usage: tsx src/compile/mirna-species.ts TABLES OUTPUT");
  process.exitCode = 2;
} else compileMirnaSpecies(tables, output);

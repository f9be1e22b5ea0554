// Builds src/knowledge/lexicon/lexicon.bin from the tables of the upstreams: `npm run compile -- DIR`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "./compile";
import { missingPathways } from "./pathways/curated";
import { readTables } from "./tables";

const folder = process.argv[2];
const target = process.argv[3] ?? join(__dirname, "..", "knowledge", "lexicon", "lexicon.bin");
if (folder === undefined) {
  console.error("usage: npm run compile -- DIR [FILE]   (DIR: the folder with the tables of the upstreams)");
  process.exitCode = 2;
} else {
  try {
    const tables = readTables(folder);
    const { bytes, entities, names } = compile(tables);
    for (const id of missingPathways(tables))
      console.warn(`No table has ${id}, which has names in curated.ts.`);
    writeFileSync(target, bytes);
    console.log(`${target}: ${bytes.length} bytes, ${entities} entities, ${names} names`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}

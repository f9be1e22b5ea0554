// Builds src/knowledge/lexicon/lexicon.bin from the tables of the upstreams: `npm run compile -- DIR [FILE]`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { refuse } from "./arguments";
import { compile } from "./compile";
import { missingPathways } from "./pathways/curated";
import { readTables, TableError } from "./tables";

const [folder, target = join(__dirname, "..", "knowledge", "lexicon", "lexicon.bin"), ...surplus] =
  process.argv.slice(2);

if (folder === undefined || folder.startsWith("-") || surplus.length > 0)
  refuse(
    "Usage: npm run compile -- DIR [FILE]   (DIR: the folder with the tables of src/compile/tables.json)",
  );
try {
  const { tables, differs } = readTables(folder);
  for (const line of differs) console.warn(line);
  for (const id of missingPathways(tables))
    console.warn(`No table has ${id}, which has names in curated.ts.`);
  const { bytes, entities, names } = compile(tables);
  writeFileSync(target, bytes);
  console.log(`${target}: ${bytes.length} bytes, ${entities} entities, ${names} names`);
} catch (error) {
  if (error instanceof TableError) refuse(error.message);
  throw error;
}

// Builds lexicon.bin, species.bin and retractions.bin of src/knowledge from the tables of the upstreams: `npm run compile -- DIR [TARGET]`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isFolder, refuse } from "./arguments";
import { compile } from "./compile";
import { missingPathways } from "./pathways/curated";
import { compileSpecies } from "./otherSpecies";
import { compileRetractions } from "./retractions";
import { readTables, TableError } from "./tables";

const [folder, target, ...surplus] = process.argv.slice(2);

if (
  folder === undefined ||
  folder.startsWith("-") ||
  surplus.length > 0 ||
  (target !== undefined && !isFolder(target))
)
  refuse(
    "Usage: npm run compile -- DIR [TARGET]   (DIR: the folder with the tables of src/compile/tables.json, TARGET: a folder for the files)",
  );
const knowledge = join(__dirname, "..", "knowledge");
const [lexiconFile, speciesFile, retractionsFile] = (
  [
    ["lexicon", "lexicon.bin"],
    ["species", "species.bin"],
    ["retractions", "retractions.bin"],
  ] as const
).map(([room, file]) => join(target ?? join(knowledge, room), file));
try {
  const { tables, differs } = readTables(folder);
  for (const line of differs) console.warn(line);
  for (const id of missingPathways(tables))
    console.warn(`No table has ${id}, which has names in curated.ts.`);
  const { bytes, entities, names } = compile(tables);
  writeFileSync(lexiconFile!, bytes);
  console.log(`${lexiconFile!}: ${bytes.length} bytes, ${entities} entities, ${names} names`);
  const species = compileSpecies(tables);
  writeFileSync(speciesFile!, species);
  console.log(`${speciesFile!}: ${species.length} bytes`);
  const retractions = compileRetractions(tables);
  writeFileSync(retractionsFile!, retractions);
  console.log(`${retractionsFile!}: ${retractions.length} bytes`);
} catch (error) {
  if (error instanceof TableError) refuse(error.message);
  throw error;
}

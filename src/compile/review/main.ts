// Checks the knowledge of the review and the names laid over the lexicon: `npm run check:knowledge -- [../shared]`. With
// the folder in which the review's text lies it also compares our sentences with that text; the exit code is 1 if
// anything is wrong, and 2 for a folder without that text.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openLexicon } from "../../knowledge/lexicon/lexicon";
import overlayJson from "../../knowledge/lexicon/overlay.json";
import claimsJson from "../../knowledge/review/claims.json";
import claimsSchema from "../../knowledge/review/claims.schema.json";
import { decode } from "../../knowledge/review/decode";
import entitiesJson from "../../knowledge/review/entities.json";
import entitiesSchema from "../../knowledge/review/entities.schema.json";
import * as records from "../../knowledge/review/records";
import referencesJson from "../../knowledge/review/references.json";
import referencesSchema from "../../knowledge/review/references.schema.json";
import { refuse } from "../arguments";
import { checkOverlay } from "../overlay";
import { checkConsistency, checkSchema, type ReviewFiles } from "./consistency";
import { missingClaims, sharedRuns, type Marker } from "./original";

function checkSchemas(): readonly string[] {
  return [
    ...checkSchema("entities", entitiesSchema, entitiesJson),
    ...checkSchema("claims", claimsSchema, claimsJson),
    ...checkSchema("references", referencesSchema, referencesJson),
  ];
}

function readFiles(): ReviewFiles {
  return {
    entities: decode("entities", records.entities, entitiesJson),
    claims: decode("claims", records.claims, claimsJson),
    references: decode("references", records.references, referencesJson),
  };
}

function compareWithReview(files: ReviewFiles, folder: string): readonly string[] {
  const text = readFileSync(join(folder, "review", "notes-bracket.md"), "utf8");
  const markers = JSON.parse(
    readFileSync(join(folder, "review", "notes-bracket.gold.json"), "utf8"),
  ) as readonly Marker[];
  const sentences = [
    ...files.claims.map(({ id, statement }) => [`claim ${id}`, statement] as const),
    ...files.references.flatMap(({ number, note = "", caveats }) => [
      [`reference ${number}`, note] as const,
      ...caveats.map(({ id, review, source }) => [`caveat ${id}`, `${review} ${source}`] as const),
    ]),
  ];
  return [...sharedRuns(sentences, text), ...missingClaims(files.claims, text, markers)];
}

function checkReview(folder: string | undefined): readonly string[] {
  const problems = checkSchemas();
  if (problems.length > 0) return problems;
  const files = readFiles();
  const { entities, claims, references } = files;
  console.log(`${entities.length} entities, ${claims.length} claims, ${references.length} references`);
  const own = checkConsistency(files);
  if (folder !== undefined) return [...own, ...compareWithReview(files, folder)];
  console.log(
    "Not compared with the review's text: no folder was given (npm run check:knowledge -- ../shared).",
  );
  return own;
}

function checkAddedNames(): readonly string[] {
  const file = join(__dirname, "..", "..", "knowledge", "lexicon", "lexicon.bin");
  const { problems, redundant } = checkOverlay(overlayJson, openLexicon(readFileSync(file)));
  for (const line of redundant) console.log(line);
  return problems;
}

const [folder, ...surplus] = process.argv.slice(2);
if (surplus.length > 0 || folder?.startsWith("-"))
  refuse("Usage: npm run check:knowledge -- [DIR]   (DIR: the folder in which the review's text lies)");
if (folder !== undefined && !existsSync(join(folder, "review", "notes-bracket.md")))
  refuse(`There is no ${join(folder, "review", "notes-bracket.md")}, the review's text.`);
const problems = [...checkReview(folder), ...checkAddedNames()];
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "No problem found." : `Problems: ${problems.length}.`);
process.exitCode = problems.length === 0 ? 0 : 1;

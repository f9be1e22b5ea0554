// Checks the knowledge of the review: `npm run check:knowledge -- [../shared]`. With the folder in which the review's
// text lies it also compares our sentences with that text; the exit code is 1 if anything is wrong.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import claimsJson from "../../knowledge/review/claims.json";
import claimsSchema from "../../knowledge/review/claims.schema.json";
import entitiesJson from "../../knowledge/review/entities.json";
import entitiesSchema from "../../knowledge/review/entities.schema.json";
import referencesJson from "../../knowledge/review/references.json";
import referencesSchema from "../../knowledge/review/references.schema.json";
import { decode } from "../../knowledge/review/decode";
import * as records from "../../knowledge/review/records";
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

function check(folder: string | undefined): readonly string[] {
  const problems = checkSchemas();
  if (problems.length > 0) return problems;
  const files = readFiles();
  const { entities, claims, references } = files;
  console.log(`${entities.length} entities, ${claims.length} claims, ${references.length} references`);
  const text = "the review's text";
  if (folder === undefined) {
    console.log(`Not compared with ${text}: no folder was given (npm run check:knowledge -- ../shared).`);
    return checkConsistency(files);
  }
  const original = join(folder, "review", "notes-bracket.md");
  return existsSync(original)
    ? [...checkConsistency(files), ...compareWithReview(files, folder)]
    : [...checkConsistency(files), `Not compared with ${text}: ${original} is not there.`];
}

const problems = check(process.argv[2]);
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "No problem found." : `Problems: ${problems.length}.`);
process.exitCode = problems.length === 0 ? 0 : 1;

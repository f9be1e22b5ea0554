import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argumentsOf, isFolder, refuse } from "../../src/compile/arguments";
import { evaluateCitations } from "./citations";
import { drawPlaces } from "./draw";
import { createEngine } from "./engine";
import { evaluateCorpus, type Result } from "./evaluate";
import { fingerprint } from "./fingerprint";
import { evaluateEvidence } from "./evidence";
import { evaluateFixes } from "./fixes";
import { corporaIn } from "./gold";
import { loadKnowledge } from "./knowledge";
import { evaluateLabels, readLabels } from "./labels";
import { evaluateRewrites } from "./rewrites";
import { evaluateSentences } from "./sentences";
import { evaluateSisters } from "./sisters";
import { evaluateSpecies } from "./species";
import { evaluateStyled } from "./styled";
import { renderTable } from "./table";
import { rows } from "./targets";

const usage =
  "npm run evaluate -- DIR [--corpus NAME]… [--limit DOCUMENTS] [--errors N] [--json FILE], or --citations | --fixes | --rewrites [--verbose] | --fingerprint [--json FILE] DIR…, or --evidence [--seed N] DIR…, or --labels DIR [--verbose | --draw COUNT [--seed N]], or --sisters | --sentences [--verbose], or --species DIR, or --styled DIR [--verbose]";

void main().then((code) => (process.exitCode = code));

/** Scores the engine on the gold corpora of a folder; returns the exit code. */
async function main(): Promise<number> {
  const config = {
    allowPositionals: true,
    options: {
      corpus: { type: "string", multiple: true },
      limit: { type: "string" },
      errors: { type: "string", default: "0" },
      json: { type: "string" },
      citations: { type: "boolean", default: false },
      fixes: { type: "boolean", default: false },
      rewrites: { type: "boolean", default: false },
      fingerprint: { type: "boolean", default: false },
      labels: { type: "boolean", default: false },
      draw: { type: "string" },
      seed: { type: "string", default: "1" },
      sisters: { type: "boolean", default: false },
      evidence: { type: "boolean", default: false },
      species: { type: "boolean", default: false },
      styled: { type: "boolean", default: false },
      sentences: { type: "boolean", default: false },
      verbose: { type: "boolean", default: false },
    },
  } as const;
  const { values, positionals } = argumentsOf(config, usage);
  if (values.citations) return evaluateCitations(positionals);
  if (values.rewrites) return evaluateRewrites(positionals, values.verbose);
  if (values.styled) return evaluateStyled(positionals[0], values.verbose);
  if (values.fixes) return evaluateFixes(positionals);
  if (values.fingerprint) return fingerprint(foldersOf(positionals), values.json);
  if (values.sisters) return evaluateSisters(values.verbose);
  if (values.sentences) return evaluateSentences(values.verbose);
  if (values.evidence) return evaluateEvidence(foldersOf(positionals), seedOf(values.seed));
  const [folder, ...surplus] = positionals;
  if (folder === undefined || surplus.length > 0) refuse(`usage: ${usage}`);
  if (values.labels && values.draw !== undefined) return drawLabels(folder, values.draw, values.seed);
  if (values.labels) return evaluateLabels(folder, values.verbose);
  if (values.species) return evaluateSpecies(folder, humanGenesIn(join(folder, "data")));
  if (!isFolder(folder)) refuse(`${folder} is no folder with gold corpora (NAME.jsonl).`);
  const [limit, errors] = [Number(values.limit ?? Infinity), Number(values.errors)];
  if (!(limit > 0) || !(errors >= 0)) refuse(`--limit and --errors are numbers; usage: ${usage}`);
  const corpora = await corporaIn(folder);
  const unknown = values.corpus?.find((corpus) => !corpora.includes(corpus));
  if (unknown !== undefined) refuse(`There is no corpus ${unknown} but ${corpora.join(", ")}.`);
  const humanGenes = humanGenesIn(join(folder, "..", "data"));
  const options = { folder, limit, errors, humanGenes };
  const engine = createEngine(await loadKnowledge());
  const results: Result[] = [];
  for (const corpus of corpora) {
    if (values.corpus !== undefined && !values.corpus.includes(corpus)) continue;
    const ofCorpus = rows.filter((row) => row.corpus === corpus);
    if (ofCorpus.length > 0) results.push(...(await evaluateCorpus(corpus, ofCorpus, engine, options)));
  }
  results.sort((a, b) => orderOf(a) - orderOf(b));
  console.log(renderTable(results));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  return 0;
}

function humanGenesIn(data: string): ReadonlySet<string> | undefined {
  const genes = join(data, "ncbi_gene_human.tsv");
  if (existsSync(genes)) return readHumanGenes(genes);
  console.log(`No ${genes}: which ids are human is not known, so none are scored.`);
  return undefined;
}

async function drawLabels(folder: string, draw: string, seed: string): Promise<number> {
  const count = Number(draw);
  if (!Number.isSafeInteger(count) || count < 1) refuse(`A count is an integer above 0; usage: ${usage}`);
  await drawPlaces(folder, count, seedOf(seed), readLabels());
  return 0;
}

function foldersOf(paths: readonly string[]): readonly string[] {
  const missing = paths.find((path) => !isFolder(path));
  if (missing !== undefined) refuse(`There is no folder ${missing}.`);
  return paths.length > 0 ? paths : refuse(`usage: ${usage}`);
}

function seedOf(written: string): number {
  const seed = Number(written);
  if (!Number.isSafeInteger(seed)) refuse(`A seed is an integer; usage: ${usage}`);
  return seed;
}

function orderOf({ corpus, measure }: Result): number {
  return rows.findIndex((row) => row.corpus === corpus && row.measure === measure);
}

function readHumanGenes(file: string): ReadonlySet<string> {
  const lines = readFileSync(file, "utf8").split("\n").slice(1);
  return new Set(lines.map((line) => line.split("\t", 1)[0]!).filter((id) => id !== ""));
}

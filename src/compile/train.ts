/**
 * Trains the model that tells names of genes and proteins from words that only look like them.
 * `npm run train -- DIR [--folds N|corpus [--without PART]…]`: DIR holds the annotated corpora; with --folds nothing is
 * written, and every document is scored by a model that has not seen it, or not even another document of its corpus.
 * `--without context` leaves out the words around a name, `--without document` what the rest of the document says.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { combineKnowledge } from "../knowledge/combine";
import { openLexicon } from "../knowledge/lexicon/lexicon";
import { encodeModel, type NameModel, tableBits } from "../knowledge/lexicon/model";
import { loadReview } from "../knowledge/review/review";
import { contextFeatures, nameFeatures } from "../mentions/genes/features";
import { documentFeatures, documentSize, localScores, nameScores } from "../mentions/genes/score";
import { argumentsOf, refuse } from "./arguments";
import { type Annotated, readAnnotated } from "./corpus";
import { featureFingerprint } from "./fingerprint";
import { fit, type Sample } from "./fit";
import { training } from "./weights";

/** Corpora whose annotators marked every gene and protein. */
const corpora = [
  "biored",
  "tmvar3",
  "craft",
  "cellfinder",
  "bc2gm",
  "bionlp_pc2013",
  "bionlp_cg2013",
  "bionlp_gro2013",
  "ev",
];

const { epochs, rate, decay, orders, documentShare, threshold } = training;
const options = { epochs, rate, decay, seed: 1 };

function meanOf(all: readonly Float64Array[]): Float64Array {
  return Float64Array.from(all[0]!, (_, i) => all.reduce((sum, one) => sum + one[i]!, 0) / all.length);
}

function featuresOf(
  { text, from, to, name, inside }: Annotated["spans"][number],
  without: readonly string[],
): Int32Array {
  const features = nameFeatures(text, from, to, name.facts);
  if (!without.includes("context")) contextFeatures(text, from, to, inside, (index) => features.push(index));
  return Int32Array.from(features);
}

interface Rows {
  readonly document: Annotated;
  readonly rows: readonly Int32Array[];
}

function localModel(documents: readonly Rows[]): NameModel {
  const samples: Sample[] = [];
  for (const { document, rows } of documents)
    for (const [i, features] of rows.entries()) {
      const label = document.labels[i];
      if (label === 0 || label === 1) samples.push({ features, label, offset: 0 });
    }
  const weights = meanOf(orders.map((seed) => fit(samples, { ...options, seed, size: 1 << tableBits })));
  const most = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.min(most, 4) / 127;
  return {
    local: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
    scale,
    document: new Float32Array(documentSize),
    threshold,
    fingerprint: featureFingerprint(),
  };
}

/** Both parts: the second is trained on scores that the first gave to documents that it had not seen. */
function train(documents: readonly Rows[], without: readonly string[]): NameModel {
  if (without.includes("document")) return localModel(documents);
  const samples: Sample[] = [];
  for (const half of [0, 1]) {
    const model = localModel(documents.filter((_, i) => i % 2 !== half));
    for (const { document } of documents.filter((_, i) => i % 2 === half)) {
      const scores = localScores(model, document.spans);
      documentFeatures(document.spans, scores, (i, features) => {
        const label = document.labels[i];
        if (label === 0 || label === 1)
          samples.push({ features: Int32Array.from(features), label, offset: scores[i]! });
      });
    }
  }
  const weights = fit(samples, { ...options, size: documentSize });
  return {
    ...localModel(documents),
    document: Float32Array.from(weights, (weight) => weight * documentShare),
  };
}

/** Names that count where names overlap: the likeliest first. */
function chosen({ spans, blocks }: Annotated, scores: Float64Array): readonly number[] {
  const order = [...spans.keys()].filter((i) => scores[i]! > 0).sort((a, b) => scores[b]! - scores[a]!);
  const taken: number[] = [];
  for (const i of order) {
    const a = spans[i]!;
    const overlaps = taken.some((j) => {
      const b = spans[j]!;
      return blocks[i] === blocks[j] && a.from < b.to && b.from < a.to;
    });
    if (!overlaps) taken.push(i);
  }
  return taken;
}

function crossValidate(documents: readonly Rows[], folds: string, without: readonly string[]): void {
  const groups = folds === "corpus" ? corpora : Array.from({ length: Number(folds) }, (_, i) => String(i));
  const groupOf = ({ document }: Rows, i: number) =>
    folds === "corpus" ? document.corpus : String(i % Number(folds));
  const tallies = new Map(corpora.map((corpus) => [corpus, { right: 0, found: 0, names: 0, reachable: 0 }]));
  for (const group of groups) {
    const model = train(
      documents.filter((one, i) => groupOf(one, i) !== group),
      without,
    );
    for (const { document } of documents.filter((one, i) => groupOf(one, i) === group)) {
      const tally = tallies.get(document.corpus)!;
      const found = chosen(document, nameScores(model, document.spans));
      tally.found += found.length;
      tally.right += found.filter((i) => document.labels[i] === 1).length;
      tally.names += document.names;
      tally.reachable += document.labels.filter((label) => label === 1).length;
    }
  }
  for (const [corpus, { right, found, names, reachable }] of tallies) {
    const p = right / found;
    const r = right / names;
    const f = (2 * p * r) / (p + r);
    console.log(
      `${corpus.padEnd(16)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f.toFixed(3)}  reachable ${(reachable / names).toFixed(3)}`,
    );
  }
}

const usage =
  "npm run train -- DIR [--folds N|corpus [--without context|document]…]   (DIR: the annotated corpora, NAME.jsonl)";
const config = {
  allowPositionals: true,
  options: { folds: { type: "string" }, without: { type: "string", multiple: true } },
} as const;
const { values, positionals } = argumentsOf(config, usage);
const [folder, ...surplus] = positionals;
const { folds, without = [] } = values;
if (folder === undefined || surplus.length > 0) refuse(`usage: ${usage}`);
for (const corpus of corpora)
  if (!existsSync(join(folder, `${corpus}.jsonl`))) refuse(`${join(folder, `${corpus}.jsonl`)} is missing.`);
if (folds !== undefined && folds !== "corpus" && !/^(?:[2-9]|[1-9]\d{1,3})$/.test(folds))
  refuse(`--folds is a number of 2 or more, or corpus; usage: ${usage}`);
if (without.some((part) => !["context", "document"].includes(part)) || (without.length > 0 && !folds))
  refuse(`--without is context or document, and goes with --folds; usage: ${usage}`);
const home = join(__dirname, "..", "knowledge");
const knowledge = combineKnowledge(
  loadReview(),
  openLexicon(readFileSync(join(home, "lexicon", "lexicon.bin"))),
);
const documents = corpora
  .flatMap((corpus) => readAnnotated(folder, corpus, knowledge))
  .map((document) => ({ document, rows: document.spans.map((span) => featuresOf(span, without)) }));
if (folds !== undefined) crossValidate(documents, folds, without);
else writeFileSync(join(home, "lexicon", "names.bin"), encodeModel(train(documents, [])));

/**
 * Trains the model that tells names of genes and proteins from words that only look like them.
 * `npm run train -- DIR [--folds N|corpus [--without PART]…]`: DIR holds the annotated corpora; with --folds nothing is
 * written, and every document is scored by a model that has seen neither it nor a text nearly like it, or nothing of its corpus.
 * `--without context` leaves out the words around a name, `--without document` what the rest of the document says.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { combineKnowledge } from "../knowledge/combine";
import { openLexicon } from "../knowledge/lexicon/lexicon";
import { encodeModel } from "../knowledge/lexicon/model";
import { loadReview } from "../knowledge/review/review";
import { argumentsOf, refuse } from "./arguments";
import { corpora } from "./training/corpora";
import { annotate, readCorpus } from "./training/corpus";
import { crossValidate } from "./training/folds";
import { readOwn } from "./training/own";
import { parts, rowsOf, trainModel } from "./training/model";

const usage =
  "npm run train -- DIR [--folds N|corpus [--without context|document]…]   (DIR: the annotated corpora, NAME.jsonl)";
const config = {
  allowPositionals: true,
  options: { folds: { type: "string" }, without: { type: "string", multiple: true } },
} as const;
const { values, positionals } = argumentsOf(config, usage);
const [folder, ...surplus] = positionals;
const { folds } = values;
if (folder === undefined || surplus.length > 0) refuse(`usage: ${usage}`);
for (const corpus of corpora)
  if (!existsSync(join(folder, `${corpus}.jsonl`))) refuse(`${join(folder, `${corpus}.jsonl`)} is missing.`);
if (folds !== undefined && folds !== "corpus" && !/^(?:[2-9]|[1-9]\d{1,3})$/.test(folds))
  refuse(`--folds is a number of 2 or more, or corpus; usage: ${usage}`);
const without = parts.filter((part) => values.without?.includes(part));
if (without.length !== (values.without?.length ?? 0) || (without.length > 0 && folds === undefined))
  refuse(`--without is context or document, and goes with --folds; usage: ${usage}`);
const home = join(__dirname, "..", "knowledge");
const knowledge = combineKnowledge(
  loadReview(),
  openLexicon(readFileSync(join(home, "lexicon", "lexicon.bin"))),
);
const documents = [...corpora.flatMap((corpus) => readCorpus(folder, corpus)), ...readOwn()].map((document) =>
  rowsOf(annotate(document, knowledge), without),
);
if (folds === undefined)
  writeFileSync(join(home, "lexicon", "names.bin"), encodeModel(trainModel(documents, [])));
else
  for (const [corpus, { right, found, names, reachable }] of crossValidate(
    documents,
    folds === "corpus" ? folds : Number(folds),
    without,
  )) {
    const p = right / found;
    const r = right / names;
    const f = (2 * p * r) / (p + r);
    console.log(
      `${corpus.padEnd(16)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f.toFixed(3)}  reachable ${(reachable / names).toFixed(3)}`,
    );
  }

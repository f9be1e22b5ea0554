import { type NameModel, tableBits } from "../../knowledge/lexicon/model";
import { contextFeatures, nameFeatures } from "../../mentions/genes/features";
import { documentFeatures, documentSize, localScores } from "../../mentions/genes/score";
import { training } from "../weights";
import type { Annotated } from "./corpus";
import { featureFingerprint } from "./fingerprint";
import { fit, type Sample } from "./fit";

/** What can be left out of the judgement, to see what it gains: the words around a name, what the rest of the document says. */
export const parts = ["context", "document"] as const;
export type Part = (typeof parts)[number];

/** A document, and the features of each name in it. */
export interface Rows {
  readonly document: Annotated;
  readonly rows: readonly Int32Array[];
}

const { epochs, rate, decay, orders, timesOwn, documentShare, threshold } = training;
const options = { epochs, rate, decay, seed: 1 };

export function rowsOf(document: Annotated, without: readonly Part[]): Rows {
  const rows = document.spans.map(({ text, from, to, name, inside }) => {
    const features = nameFeatures(text, from, to, name.facts);
    if (!without.includes("context"))
      contextFeatures(text, from, to, inside, (index) => features.push(index));
    return Int32Array.from(features);
  });
  return { document, rows };
}

/** Both parts of the model: the second is trained on scores that the first gave to documents that it had not seen. */
export function trainModel(documents: readonly Rows[], without: readonly Part[]): NameModel {
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

function localModel(documents: readonly Rows[]): NameModel {
  const samples: Sample[] = [];
  for (const { document, rows } of documents) {
    const times = document.corpus === "own" ? timesOwn : 1;
    for (const [i, features] of rows.entries()) {
      const label = document.labels[i];
      if (label === 0 || label === 1)
        for (let time = 0; time < times; time++) samples.push({ features, label, offset: 0 });
    }
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

function meanOf(all: readonly Float64Array[]): Float64Array {
  return Float64Array.from(all[0]!, (_, i) => all.reduce((sum, one) => sum + one[i]!, 0) / all.length);
}

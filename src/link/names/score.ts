import type { NameModel } from "../../knowledge/lexicon/model";
import { contextFeatures, nameFeatures, type NameFacts } from "./features";
import { isWary } from "./wary";

/** A name of the lexicon where it stands in the text of a block. */
export interface NameSpan {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The characters of the name. */
  readonly surface: string;
  /** The same in small letters. */
  readonly folded: string;
  readonly facts: NameFacts;
  /** A longer name of the lexicon covers it. */
  readonly inside: boolean;
  /** What a definition in the document says of it: see `Definition`. */
  readonly definition: Definition;
}

/** Whether the document defines the name as an abbreviation, and of what. */
export const enum Definition {
  None = 0,
  /** The long form is itself a name of a gene or protein. */
  Gene = 1,
  /** The long form is something else. */
  Other = 2,
}

/** The sums of the weights of names: of a name by itself, and of the words around it. */
export interface Weights {
  readonly own: Int32Array;
  readonly around: Int32Array;
}

/** Weighs each name where it stands. `known` remembers names from call to call with one model. */
export function weigh(
  { local }: NameModel,
  spans: readonly NameSpan[],
  known = new Map<string, number>(),
): Weights {
  const own = new Int32Array(spans.length);
  const around = new Int32Array(spans.length);
  let sum = 0;
  const add = (index: number): void => {
    sum += local[index]!;
  };
  for (let i = 0; i < spans.length; i++) {
    const { text, from, to, surface, facts, inside } = spans[i]!;
    // The same characters have the same facts, but for what touches them.
    const key = `${facts.flags} ${surface}`;
    let weight = known.get(key);
    if (weight === undefined) {
      sum = 0;
      nameFeatures(surface, 0, surface.length, facts).forEach(add);
      weight = sum;
      if (known.size >= keptNames) known.clear();
      known.set(key, weight);
    }
    own[i] = weight;
    sum = 0;
    contextFeatures(text, from, to, inside, add);
    around[i] = sum;
  }
  return { own, around };
}

/**
 * The logit of each name from the words in it and around it alone. What a name is by itself is judged where the document
 * has it first, so that "siADAM8" counts as ADAM8 does.
 */
export function localScores(
  model: NameModel,
  spans: readonly NameSpan[],
  { own, around }: Weights = weigh(model, spans),
): Float64Array {
  const scores = new Float64Array(spans.length);
  const first = new Map<string, number>();
  for (let i = 0; i < spans.length; i++) {
    const { surface } = spans[i]!;
    let weight = first.get(surface);
    if (weight === undefined) first.set(surface, (weight = own[i]!));
    scores[i] = (weight + around[i]!) * model.scale;
  }
  return scores;
}

/** So that a session of weeks does not gather all names that were ever typed. */
const keptNames = 50_000;

const steps = 13;
const bucket = (score: number): number => Math.max(0, Math.min(steps - 1, Math.round(score) + 6));

/** The number of weights that `documentFeatures` can name. */
export const documentSize = steps * steps + 2 * steps + 6 + 3 * steps + 2 * steps;

/**
 * What the whole document says of each name: how the same characters score elsewhere in it, how often they stand there,
 * whether they are a defined abbreviation, and how the names beside it in a list score. Calls `visit` with a row of
 * feature indexes for each name, which is valid until the next one.
 */
export function documentFeatures(
  spans: readonly NameSpan[],
  scores: Float64Array,
  visit: (span: number, features: readonly number[]) => void,
): void {
  const groups = new Map<string, { sum: number; count: number; best: number }>();
  const groupOf: { sum: number; count: number; best: number }[] = [];
  for (let i = 0; i < spans.length; i++) {
    const key = spans[i]!.folded;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { sum: 0, count: 0, best: -Infinity }));
    group.sum += scores[i]!;
    group.count++;
    group.best = Math.max(group.best, scores[i]!);
    groupOf.push(group);
  }
  const features: number[] = [];
  for (let i = 0; i < spans.length; i++) {
    const own = bucket(scores[i]!);
    const { sum, count, best } = groupOf[i]!;
    const mean = bucket(sum / count);
    let at = steps * steps;
    features.length = 0;
    features.push(own * steps + mean, at + bucket(best));
    at += steps;
    features.push(at + mean);
    at += steps;
    features.push(at + Math.min(count, 5));
    at += 6;
    features.push(at + spans[i]!.definition * steps + own);
    at += 3 * steps;
    const left = listed(spans, i - 1, i) ? scores[i - 1]! : undefined;
    const right = listed(spans, i, i + 1) ? scores[i + 1]! : undefined;
    const beside = Math.max(left ?? -Infinity, right ?? -Infinity);
    if (beside > -Infinity) features.push(at + bucket(beside));
    visit(i, features);
  }
}

/** Whether two names are neighbours in a list: a comma, a slash or "and" alone stands between them. */
function listed(spans: readonly NameSpan[], i: number, j: number): boolean {
  const a = spans[i];
  const b = spans[j];
  if (a?.text !== b?.text || a === undefined || b === undefined || b.from <= a.to || b.from - a.to > 6)
    return false;
  const between = a.text.slice(a.to, b.from).trim();
  return between === "," || between === "/" || between === "and" || between === ", and" || between === "or";
}

/** How much more evidence, in logits, a wary string must have. */
const wariness = 4.5;

/** The same for one that the document defines, though by a long form that no table knows as a gene's. */
const definedOtherwise = 2;

/** The final logit of each name; it counts where that is above the threshold of the model. */
export function nameScores(
  model: NameModel,
  spans: readonly NameSpan[],
  weights: Weights = weigh(model, spans),
): Float64Array {
  const local = localScores(model, spans, weights);
  const scores = new Float64Array(spans.length);
  documentFeatures(spans, local, (i, features) => {
    let score = local[i]!;
    for (const feature of features) score += model.document[feature]!;
    const { surface, definition } = spans[i]!;
    if (definition === Definition.Other) score -= definedOtherwise;
    if (definition !== Definition.Gene && isWary(surface)) score -= wariness;
    scores[i] = score - model.threshold;
  });
  return scores;
}

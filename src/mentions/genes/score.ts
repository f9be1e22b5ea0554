import type { NameModel } from "../../knowledge/lexicon/model";
import { MatchFlag } from "../../knowledge/lexicon/match";
import type { Reason } from "../../model/explanation";
import { geneEvidence } from "../weights";
import { contextFeatures, nameFeatures } from "./features";
import type { ModelName } from "./name";

/** A name of the lexicon where it stands in the text of a block. */
export interface NameSpan {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly name: ModelName;
  /** A longer name of the lexicon covers it. */
  readonly inside: boolean;
  /** What a definition in the document says of it: see `Definition`. */
  readonly definition: Definition;
}

/** Whether the document defines the name as an abbreviation, and of what. */
export const enum Definition {
  None = 0,
  /** The long form is itself a name of a gene or protein, or names one by its head noun. */
  Gene = 1,
  /** The long form is something else. */
  Other = 2,
}

/** The sums of the weights of names: of a name by itself, and of the words around it. */
export interface Weights {
  readonly own: Int32Array;
  readonly around: Int32Array;
}

/** Weighs each name where it stands. `weightOf`: what `weightOfName` says of a name, which a caller may remember. */
export function weigh(
  model: NameModel,
  spans: readonly NameSpan[],
  weightOf = (name: ModelName): number => weightOfName(model, name),
): Weights {
  const own = new Int32Array(spans.length);
  const around = new Int32Array(spans.length);
  const { local } = model;
  let sum = 0;
  const add = (index: number): void => {
    sum += local[index]!;
  };
  for (let i = 0; i < spans.length; i++) {
    const { text, from, to, name, inside } = spans[i]!;
    own[i] = weightOf(name);
    sum = 0;
    contextFeatures(text, from, to, inside, add);
    around[i] = sum;
  }
  return { own, around };
}

/** The sum of the weights of a name by itself. */
export function weightOfName({ local }: NameModel, { surface, facts }: ModelName): number {
  return nameFeatures(surface, 0, surface.length, facts).reduce((sum, index) => sum + local[index]!, 0);
}

/**
 * The logit of each name from the words in it and around it alone. What a name is by itself is judged where the document
 * has it at its best, so that "siADAM8" counts as ADAM8 does.
 */
export function localScores(
  model: NameModel,
  spans: readonly NameSpan[],
  { own, around }: Weights = weigh(model, spans),
): Float64Array {
  const scores = new Float64Array(spans.length);
  const best = new Map<string, number>();
  for (const [i, { name }] of spans.entries())
    best.set(name.surface, Math.max(best.get(name.surface) ?? -Infinity, own[i]!));
  for (const [i, { name }] of spans.entries())
    scores[i] = (best.get(name.surface)! + around[i]!) * model.scale;
  return scores;
}

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
  // Spans of the same letters are a group: by number of the group the sum, count and best of its scores.
  const groups = new Map<string, number>();
  const groupOf = new Int32Array(spans.length);
  for (let i = 0; i < spans.length; i++) {
    const key = spans[i]!.name.folded;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = groups.size));
    groupOf[i] = group;
  }
  const sums = new Float64Array(groups.size);
  const counts = new Int32Array(groups.size);
  const bests = new Float64Array(groups.size).fill(-Infinity);
  for (let i = 0; i < spans.length; i++) {
    const group = groupOf[i]!;
    sums[group]! += scores[i]!;
    counts[group]!++;
    bests[group] = Math.max(bests[group]!, scores[i]!);
  }
  const features: number[] = [];
  for (let i = 0; i < spans.length; i++) {
    const own = bucket(scores[i]!);
    const group = groupOf[i]!;
    const count = counts[group]!;
    const mean = bucket(sums[group]! / count);
    let at = steps * steps;
    features.length = 0;
    features.push(own * steps + mean, at + bucket(bests[group]!));
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

const definedAs: Readonly<Record<Definition, number>> = {
  [Definition.None]: 0,
  [Definition.Gene]: geneEvidence.definedAsGene,
  [Definition.Other]: geneEvidence.definedOtherwise,
};

/** The final logit of each name above the threshold of the model; it counts where that is above 0. `tell` is given its parts. */
export function nameScores(
  model: NameModel,
  spans: readonly NameSpan[],
  weights: Weights = weigh(model, spans),
  tell?: (span: number, reasons: readonly Reason[]) => void,
): Float64Array {
  const local = localScores(model, spans, weights);
  const scores = new Float64Array(spans.length);
  documentFeatures(spans, local, (i, features) => {
    const { name, definition } = spans[i]!;
    let document = 0;
    for (const feature of features) document += model.document[feature]!;
    const defined = definedAs[definition];
    const stoplisted = definition !== Definition.Gene && name.stoplisted ? geneEvidence.stoplisted : 0;
    const greek = isGreekAndLatin(name) ? geneEvidence.greekLetter : 0;
    scores[i] = local[i]! + document + defined + stoplisted + greek - model.threshold;
    if (!tell) return;
    const around = weights.around[i]! * model.scale;
    tell(i, [
      { what: "the name itself", value: local[i]! - around },
      { what: "the words around it", value: around },
      { what: "the rest of the document", value: document },
      { what: "what the document defines it as", value: defined },
      { what: "it stands on the stoplist", value: stoplisted },
      { what: "it is written with a Greek letter", value: greek },
      { what: "the threshold of the model", value: -model.threshold },
    ]);
  });
  acceptAsElsewhere(spans, scores, tell);
  return scores;
}

/** Whether a name has letters of both alphabets: "TNFα", not the "λ2" of a formula. */
const isGreekAndLatin = ({ facts, folded }: ModelName): boolean =>
  (facts.flags & MatchFlag.HasGreek) !== 0 && /[a-z]/.test(folded);

/** A name with a capital or a digit that is one in half of its places in the document, or more, is one in the others, too. */
function acceptAsElsewhere(
  spans: readonly NameSpan[],
  scores: Float64Array,
  tell?: (span: number, reasons: readonly Reason[]) => void,
): void {
  // How much oftener a name is one than it is none.
  const balance = new Map<string, number>();
  for (const [i, { name }] of spans.entries())
    balance.set(name.surface, (balance.get(name.surface) ?? 0) + (scores[i]! > 0 ? 1 : -1));
  const { acceptedElsewhere } = geneEvidence;
  for (const [i, { name }] of spans.entries()) {
    const isNear = scores[i]! <= 0 && scores[i]! > -acceptedElsewhere;
    if (!isNear || balance.get(name.surface)! < 0 || !/[\p{Lu}\p{N}]/u.test(name.surface)) continue;
    scores[i]! += acceptedElsewhere;
    tell?.(i, [{ what: "it is one in half of its places or more", value: acceptedElsewhere }]);
  }
}

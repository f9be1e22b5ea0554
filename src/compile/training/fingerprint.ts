import { combineKnowledge } from "../../knowledge/combine";
import { type NameModel, tableBits } from "../../knowledge/lexicon/model";
import { readProse } from "../../markdown/prose";
import { contextFeatures, nameFeatures } from "../../mentions/genes/features";
import { documentFeatures, documentSize, localScores } from "../../mentions/genes/score";
import type { MatchSpan } from "../../mentions/genes/spans";
import { recogniseMentions } from "../../mentions/recognise";
import type { Entity } from "../../model/entity";
import { createMemo } from "../../text/caches";
import { spansOf } from "./corpus";

/** Names that stand in no table, so that the fingerprint does not hang on the lexicon. */
const entities: readonly Entity[] = [
  ["CD63", "tetraspanin-30, TSPAN30", "MLA1"],
  ["TP53", "p53, tumor protein p53", ""],
  ["TGFB1", "TGF-beta1, transforming growth factor beta 1", ""],
  ["INS", "insulin", ""],
  ["INSR", "insulin receptor", ""],
  ["NANOG", "Nanog", ""],
  ["HSPA1A", "HSP70, heat shock protein 70", ""],
  ["HSPA1B", "HSP70", ""],
  ["TOP2A", "topoisomerase II alpha", ""],
  ["ADGRE1", "F4/80", ""],
  ["YWHAZ", "14-3-3 zeta", ""],
].map(([name = "", synonyms = "", previous = ""], at) => ({
  id: `exoscribe:${at + 1}`,
  kind: at === 3 ? "rna" : "protein",
  type: "gene",
  name,
  synonyms: synonyms.split(", "),
  previous: previous === "" ? [] : [previous],
  xrefs: {},
}));

const text = `Exosomes carry CD63, Cd63 and cd63; (TSPAN30) and MLA1, not CD 63.

Heat shock protein 70 (HSP70) and heat-shock protein-70s rise in 24 h. HSP70 falls/rises with p53/TP53 and p 53.

The insulin receptor binds insulin; an insulin receptor (INS) is none. hNanog and pNANOG stand in p53KO cells.

TGF-β1, TGFβ1, TGF-beta 1 and TGF beta1 are one; Tetraspanin-30 levels, topoisomerase II alpha, insulins and siCD63-1 too.

F4/80 and 14 3-3 zeta are written with slash and spaces, ApcCD63 and CD63high with more, CD63-/- mice without.

TP53, CD63 and TSPAN30-positive vesicles: “TP53”—TP53.`;

/** The spans of fixed sentences that may be names, as training and the editor see them. */
export function fixedSpans(): readonly MatchSpan[] {
  const knowledge = combineKnowledge({
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    claims: [],
    references: [],
    claimsAbout: () => [],
    claimsCiting: () => [],
  });
  const prose = readProse(text, { format: "markdown" });
  return spansOf(recogniseMentions(prose, knowledge, createMemo()).blocks);
}

/**
 * A number of 32 bits that changes with what the model looks at: the features of fixed names in fixed sentences, as the
 * matcher finds them. A model is of use to the features alone with which it was trained.
 */
export function featureFingerprint(): number {
  const spans = fixedSpans();
  let hash = 0x811c9dc5;
  const add = (features: readonly number[]): void => {
    for (const value of [...features].sort((a, b) => a - b)) hash = Math.imul(hash ^ value, 0x01000193);
    hash = Math.imul(hash ^ -1, 0x01000193);
  };
  for (const { text, from, to, name, inside } of spans) {
    add(nameFeatures(text, from, to, name.facts));
    const around: number[] = [];
    contextFeatures(text, from, to, inside, (index) => around.push(index));
    add(around);
  }
  documentFeatures(spans, localScores(anyModel(), spans), (_, features) => {
    add(features);
  });
  return hash >>> 0;
}

/** A model with all sorts of weights, which gives names all sorts of scores. */
function anyModel(): NameModel {
  const local = Int8Array.from({ length: 1 << tableBits }, (_, i) => Math.imul(i, 0x9e3779b1) >> 24);
  return { local, scale: 0.01, document: new Float32Array(documentSize), threshold: 0, fingerprint: 0 };
}

import { strict as assert } from "node:assert";
import { combineKnowledge } from "../../src/knowledge/combine";
import type { Lexicon } from "../../src/knowledge/lexicon/lexicon";
import { indexNames } from "../../src/knowledge/lexicon/source";
import { readProse } from "../../src/markdown/prose";
import { coordinatedGenes } from "../../src/mentions/genes/coordinations";
import { genesBeforeNumbers, runOnsOf } from "../../src/mentions/genes/gluedNumbers";
import type { Entity } from "../../src/model/entity";
import type { Mention } from "../../src/model/mention";
import { emptyReview } from "../emptyReview";

const knowledge = combineKnowledge(emptyReview);
const genes = ["SMAD2", "SMAD3", "CASP3", "CASP8", "CASP9", "RAB27A", "RAB27B", "SMPD3"].map(
  (name): Entity => ({
    id: `hgnc:${name}`,
    kind: "protein",
    type: "gene",
    name,
    synonyms: [name.replace("CASP", "caspase-")],
    previous: [],
    xrefs: {},
  }),
);
const lexicon = indexNames(genes, knowledge.normaliser) as Lexicon;

/** A mention of the first occurrence of a text. */
function mentionOf(source: string, text: string): Mention {
  const from = source.indexOf(text);
  const place = { start: from, end: from + text.length, from, to: from + text.length, block: 0 };
  return {
    kind: "protein",
    text,
    ...place,
    candidates: [{ id: "hgnc:x", score: 1 }],
    evidence: "context",
    taxon: 9606,
  };
}
const coordinated = (source: string, first: string): readonly string[] =>
  coordinatedGenes(readProse(source, { format: "plain" }), [mentionOf(source, first)], {
    ...knowledge,
    lexicon,
  }).map(({ start, end, candidates }) => `${source.slice(start, end)} ${candidates[0]!.id}`);

describe("coordinations of genes", () => {
  it("give each further member its gene", () => {
    assert.deepEqual(coordinated("Smad2/3 rose", "Smad2"), ["3 hgnc:SMAD3"]);
    assert.deepEqual(coordinated("caspase-3, -8 and -9", "caspase-3"), ["8 hgnc:CASP8", "9 hgnc:CASP9"]);
    assert.deepEqual(coordinated("Rab27a/b in", "Rab27a"), ["b hgnc:RAB27B"]);
  });
  it("have no member that names no gene, is no number, or belongs to a longer one", () => {
    assert.deepEqual(coordinated("Smad2/7", "Smad2"), []);
    assert.deepEqual(coordinated("Smad2/a", "Smad2"), []);
    assert.deepEqual(coordinated("Smad2/3.5", "Smad2"), []);
    assert.deepEqual(coordinated("Smad2 and 3", "Smad2"), []);
  });
});

describe("genes before glued numbers", () => {
  const before = (source: string, sure: string): readonly string[] => {
    const prose = readProse(source, { format: "plain" });
    const runOns = prose.blocks.map(({ text }) => runOnsOf(knowledge.normaliser.tokensOf(text)));
    return genesBeforeNumbers(prose, runOns, [mentionOf(source, sure)]).map(
      ({ text, from }) => `${text} ${from}`,
    );
  };
  it("are found where the document has the name by itself", () => {
    assert.deepEqual(before("nSMase2 here, nSMase25 and nSMase212.", "nSMase2"), [
      "nSMase2 14",
      "nSMase2 27",
    ]);
  });
  it("are not found in longer numbers or other names", () => {
    assert.deepEqual(before("IL-1 and IL-10, IL-12b, CXCL12", "IL-1"), []);
  });
});

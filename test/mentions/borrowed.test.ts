import { strict as assert } from "node:assert";
import { combineKnowledge } from "../../src/knowledge/combine";
import { readProse } from "../../src/markdown/prose";
import { genesBeforeNumbers, runOnsOf } from "../../src/mentions/genes/gluedNumbers";
import type { Mention } from "../../src/model/mention";
import { emptyReview } from "../emptyReview";

const knowledge = combineKnowledge(emptyReview);

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

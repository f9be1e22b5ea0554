import { strict as assert } from "node:assert";
import { combineKnowledge } from "../../../src/knowledge/combine";
import type { NameMatch } from "../../../src/knowledge/lexicon/match";
import { indexNames } from "../../../src/knowledge/lexicon/source";
import { createTokens } from "../../../src/knowledge/lexicon/tokens";
import { createContextOverlap } from "../../../src/mentions/grounding/contextOverlap";
import { toldByWord } from "../../../src/mentions/weights";
import type { Entity } from "../../../src/model/entity";
import { emptyReview } from "../../emptyReview";

const { normaliser, wordsOf } = combineKnowledge(emptyReview);
const receptor: Entity = {
  id: "hgnc:7978",
  kind: "protein",
  type: "gene",
  name: "NR3C1",
  description: "nuclear receptor subfamily 3 group C member 1",
  synonyms: ["glucocorticoid receptor", "GR"],
  previous: ["GRL"],
  xrefs: {},
};
const source = indexNames([receptor], normaliser);

/** What the words of the receptor's names say for it as the meaning of the first token of a text, in logits. */
function bearingOn(text: string): number {
  const tokens = createTokens(32_000);
  normaliser.tokenise(text, tokens);
  const match = { first: 0, last: 0 } as NameMatch;
  return createContextOverlap([tokens], wordsOf).evidenceOf(match, tokens, source, 0);
}

describe("the words of a document", () => {
  it("bear on an entity by the telling words of its names", () => {
    assert.equal(bearingOn("GR is the glucocorticoid receptor"), toldByWord.most);
    assert.equal(bearingOn("GR needs NADPH"), 0);
  });
  it("say less in a text so long that they may stand there by chance", () => {
    const told = bearingOn(`GR is the glucocorticoid receptor. ${"Cells were washed. ".repeat(4000)}`);
    assert.ok(told > 0 && told < toldByWord.most / 2, `${told}`);
  });
  it("say nothing by words that stand in the names of hundreds, nor by those of the name itself", () => {
    assert.equal(bearingOn("GR is a nuclear receptor of a subfamily"), 0);
    assert.equal(bearingOn("Glucocorticoid is bound"), 0);
  });
});

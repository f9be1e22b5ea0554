import { strict as assert } from "node:assert";
import { combineKnowledge } from "../../src/knowledge/combine";
import type { Entity } from "../../src/model/entity";
import { emptyReview } from "../emptyReview";
import { loadKnowledge } from "../evaluate/knowledge";

describe("an entity of both the review and the lexicon", () => {
  const ofReview: Entity = {
    id: "hgnc:1504",
    kind: "protein",
    type: "gene",
    name: "Caspase-3",
    synonyms: ["the executioner"],
    previous: ["former"],
    xrefs: { ncbigene: "0" },
  };

  it("has the review's own fields, what the review leaves open from the lexicon, and the lists of both", async () => {
    const { lexicon } = await loadKnowledge();
    const ofLexicon = combineKnowledge(emptyReview, lexicon).entity(ofReview.id)!;
    const review = { ...emptyReview, entities: new Map([[ofReview.id, ofReview]]) };
    const merged = combineKnowledge(review, lexicon).entity(ofReview.id)!;
    assert.notEqual(ofLexicon.name, ofReview.name);
    assert.equal(merged.name, "Caspase-3");
    assert.ok(ofLexicon.description);
    assert.equal(merged.description, ofLexicon.description);
    assert.deepEqual(merged.synonyms, ["the executioner", ...ofLexicon.synonyms]);
    assert.deepEqual(merged.previous, ["former", ...ofLexicon.previous]);
    assert.deepEqual(merged.xrefs, { ...ofLexicon.xrefs, ncbigene: "0" });
  });
});

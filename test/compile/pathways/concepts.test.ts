import { strict as assert } from "node:assert";
import { joinTerms } from "../../../src/compile/pathways/concepts";
import type { Term } from "../../../src/compile/pathways/terms";

const term = (id: string, name: string, ...synonyms: readonly string[]): Term => ({
  id,
  source: id.slice(0, id.indexOf(":")) as Term["source"],
  name,
  synonyms,
  genes: [],
  bare: true,
});

/** The ids of each pathway that several terms are joined to. */
const joined = (...terms: readonly Term[]): readonly (readonly string[])[] =>
  joinTerms(terms, new Map()).map((concept) => concept.terms.map(({ id }) => id));

describe("terms of pathways", () => {
  it("are one where several sources name one metabolism in their ways", () => {
    assert.deepEqual(
      joined(
        term("wikipathways:WP4792", "Purine metabolism"),
        term("pw:0000031", "purine metabolic pathway"),
        term("reactome:R-HSA-1", "Metabolism of purines"),
      ),
      [["reactome:R-HSA-1", "wikipathways:WP4792", "pw:0000031"]],
    );
    assert.deepEqual(
      joined(
        term("wikipathways:WP357", "Fatty acid synthesis"),
        term("pw:0000029", "fatty acid biosynthetic pathway"),
      ),
      [["wikipathways:WP357", "pw:0000029"]],
    );
  });
  it("are one where a synonym ties them, and two where a source has both", () => {
    assert.deepEqual(
      joined(term("reactome:R-HSA-2", "Autophagy"), term("pw:1", "cellular self-eating", "Autophagy")),
      [["reactome:R-HSA-2", "pw:1"]],
    );
    assert.equal(
      joined(term("pw:2", "Autophagy"), term("pw:1", "cellular self-eating", "Autophagy")).length,
      2,
    );
  });
});

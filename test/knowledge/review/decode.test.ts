import { strict as assert } from "node:assert";
import type { Decoder } from "../../../src/knowledge/review/decode";
import { claims, entities, references } from "../../../src/knowledge/review/records";

function problemsOf(decoder: Decoder<unknown>, file: string, value: unknown): readonly string[] {
  const problems: string[] = [];
  decoder(value, file, problems);
  return problems;
}

const entity = {
  id: "hgnc:1692",
  kind: "protein",
  type: "gene",
  name: "CD63",
  synonyms: [],
  previous: [],
  xrefs: { ncbigene: "967" },
};

describe("decoder of the knowledge", () => {
  it("takes a right record as it is", () => {
    assert.deepEqual(problemsOf(entities, "entities", [entity]), []);
  });

  it("says where a field is of a wrong type", () => {
    assert.deepEqual(problemsOf(entities, "entities", [entity, { ...entity, xrefs: [] }]), [
      "entities[1].xrefs: must be an object",
    ]);
    assert.deepEqual(problemsOf(entities, "entities", [{ ...entity, xrefs: { ncbigene: 967 } }]), [
      "entities[0].xrefs.ncbigene: must be a string",
    ]);
    assert.deepEqual(problemsOf(entities, "entities", [{ ...entity, kind: "gene" }]), [
      "entities[0].kind: must be one of mirna, protein, pathway, rna, cell, disease",
    ]);
  });

  it("says which field is missing or unknown", () => {
    assert.deepEqual(
      problemsOf(references, "references", [{ number: 1, status: "verified", csl: {}, cited: true }]),
      [
        "references[0].csl.id: is missing",
        "references[0].csl.type: is missing",
        "references[0].caveats: is missing",
        "references[0].cited: is not a field of it",
      ],
    );
  });

  it("finds every problem at once, and survives any value", () => {
    assert.deepEqual(problemsOf(claims, "claims", "x"), ["claims: must be an array"]);
    assert.deepEqual(problemsOf(claims, "claims", [null, 3]), [
      "claims[0]: must be an object",
      "claims[1]: must be an object",
    ]);
  });
});

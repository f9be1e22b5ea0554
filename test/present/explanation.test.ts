import { strict as assert } from "node:assert";
import { explanationLines } from "../../src/present/explanation";

describe("explanation of a name", () => {
  it("has the verdict, each part that weighs, and the sums", () => {
    assert.deepEqual(
      explanationLines({
        text: "PD-1",
        mention: { kind: "protein", evidence: "context" },
        refused: undefined,
        gene: [
          { what: "the name itself", value: 0.625 },
          { what: "nothing", value: 0 },
          { what: "the words around it", value: -0.125 },
        ],
        meanings: [
          { id: "hgnc:1", name: "A", score: 0.75, reasons: [{ what: "how well it is known", value: 2 }] },
          { id: "hgnc:2", name: "B", score: undefined, reasons: [] },
        ],
      }),
      [
        "“PD-1”: a mention of the kind protein, by the words in it and around it",
        "  Is it the name of a gene?",
        "     +0.63  the name itself",
        "     −0.13  the words around it",
        "     +0.50  together",
        "  What does it mean?",
        "    0.75  A (hgnc:1)",
        "       +2.00  how well it is known",
        "       +2.00  together",
        "       –  B (hgnc:2)",
      ],
    );
  });

  it("says why a name is none, and how many meanings are not shown", () => {
    const meanings = Array.from({ length: 10 }, (_, at) => ({
      id: `hgnc:${at}` as const,
      name: `G${at}`,
      score: undefined,
      reasons: [],
    }));
    const lines = explanationLines({
      text: "CAT",
      mention: undefined,
      refused: "ignored by you",
      gene: [],
      meanings,
    });
    assert.equal(lines[0], "“CAT”: no mention: ignored by you");
    assert.equal(lines.at(-1), "    and 2 more");
  });
});

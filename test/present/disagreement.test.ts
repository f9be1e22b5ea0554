import { strict as assert } from "node:assert";
import type { CslItem, Reference, ReferenceStatus } from "../../src/model/reference";
import { disagreementLine } from "../../src/present/disagreement";

const reference = (status: ReferenceStatus, csl: Partial<CslItem>): Reference => ({
  key: "6",
  number: 6,
  csl: { id: "6", type: "article-journal", ...csl },
  status,
  place: undefined,
  caveats: [],
});

describe("a work that a source has otherwise", () => {
  const entry = reference("verified", { title: "Another one" });
  const author = { author: [{ family: "Luo" }], issued: { "date-parts": [[2019]] } };

  it("is told with what is known, and what is likely", () => {
    assert.equal(
      disagreementLine(
        { number: 6, known: reference("verified", { title: "One", ...author }), entry },
        "Crossref",
      ),
      "6 is known as Luo 2019, “One”, and stays so; Crossref has “Another one”.",
    );
    assert.equal(
      disagreementLine(
        { number: 6, known: reference("probable", { title: "One", ...author }), entry },
        "Crossref",
      ),
      "6 is likely Luo 2019, “One”, and stays so; Crossref has “Another one”.",
    );
  });
});

import { strict as assert } from "node:assert";
import type { Reference } from "../../src/model/reference";
import { identityOf } from "../../src/references/identity";

const entry = (key: string, more: Partial<Reference> = {}): Reference => ({
  key,
  number: undefined,
  csl: { id: key, type: "article-journal" },
  status: "verified",
  place: undefined,
  caveats: [],
  ...more,
});
const inFile = (key: string, file: string | undefined, start: number) =>
  entry(key, { place: { file, start, end: start + 9 } });

describe("what an entry is called across documents", () => {
  const same: readonly (readonly [string, Reference, Reference])[] = [
    ["of one file and key, wherever it has moved to", inFile("luo", "a.bib", 0), inFile("luo", "a.bib", 50)],
    [
      "of one number of the review, as which key ever",
      entry("53", { number: 53 }),
      entry("x", { number: 53 }),
    ],
    ["of one key of the review, without a number", entry("luo"), entry("luo")],
  ];
  for (const [what, one, other] of same)
    it(`is the same in two documents ${what}`, () => {
      assert.equal(identityOf(one, "a.md"), identityOf(other, "b.md"));
    });

  const other: readonly (readonly [string, Reference, Reference])[] = [
    ["of two keys of a file", inFile("luo", "a.bib", 0), inFile("mo", "a.bib", 0)],
    ["of two files", inFile("luo", "a.bib", 0), inFile("luo", "b.bib", 0)],
    ["of two places in a document", inFile("1", undefined, 0), inFile("1", undefined, 50)],
    ["of two numbers of the review", entry("x", { number: 1 }), entry("x", { number: 2 })],
    ["of two keys of the review", entry("luo"), entry("mo")],
    ["of a document and of a file of its name", inFile("a", undefined, 0), inFile("a", "a.md", 0)],
  ];
  for (const [what, one, two] of other)
    it(`differs in one document ${what}`, () => {
      assert.notEqual(identityOf(one, "a.md"), identityOf(two, "a.md"));
    });

  it("differs where an entry stands in one document and in another", () => {
    const one = inFile("1", undefined, 0);
    assert.notEqual(identityOf(one, "a.md"), identityOf(one, "b.md"));
  });

  it("never is that of a file and of the review or of a document", () => {
    assert.deepEqual(
      [entry("k"), inFile("k", "f", 3), inFile("k", undefined, 3)].map((one) => identityOf(one, "f")),
      ['["review","k"]', '["file","f","k"]', '["in","f",3]'],
    );
  });
});

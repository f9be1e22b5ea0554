import { strict as assert } from "node:assert";
import { coverageLines, type Covered } from "../../src/present/coverage";

const covered = (fields: Partial<Covered>): Covered => ({
  source: "bibliography",
  label: "refs.bib",
  asked: true,
  unread: undefined,
  checked: 0,
  unchecked: 0,
  ...fields,
});
const none = covered({ source: "none", label: "none", asked: false, unchecked: 12 });

describe("what was checked", () => {
  for (const [documents, lines] of [
    [[covered({ checked: 34 })], ["34 citations against refs.bib"]],
    [[covered({ checked: 1 })], ["1 citation against refs.bib"]],
    [[none], ["12 citations, no reference list found: not checked"]],
    [[{ ...none, asked: true }], ["12 citations, no reference list wanted: not checked"]],
    [
      [covered({ unchecked: 2, unread: { label: "gone.bib", isUnknownKind: false } })],
      ["2 citations, gone.bib cannot be read: not checked"],
    ],
    [
      [covered({ unchecked: 2, unread: { label: "refs.enw", isUnknownKind: true } })],
      ["2 citations, refs.enw of a kind that is not read: not checked"],
    ],
    [
      [covered({ checked: 3, unchecked: 2 })],
      [
        "3 citations against refs.bib",
        "2 citations, of a kind that is not looked up in refs.bib: not checked",
      ],
    ],
    [[covered({})], ["no citations found"]],
    [[], ["no citations found"]],
    [
      [none, covered({ checked: 3 }), none, covered({ label: "b.bib", checked: 4 }), covered({ checked: 5 })],
      [
        "8 citations in 2 files against refs.bib",
        "4 citations against b.bib",
        "24 citations in 2 files, no reference list found: not checked",
      ],
    ],
    [
      ["a.bib", "b.bib", "c.bib", "d.bib"].map((label) => covered({ label, checked: 2 })),
      ["8 citations in 4 files against 4 bibliographies"],
    ],
  ] as readonly (readonly [readonly Covered[], readonly string[]])[]) {
    it(`is told: ${lines.join("; ")}`, () => {
      assert.deepEqual(
        coverageLines(documents).map(({ text }) => text),
        lines,
      );
    });
  }
});

import { strict as assert } from "node:assert";
import { inReferenceSection, lastEntry } from "../../../src/citations/find/referenceSection";
import { readProse } from "../../../src/markdown/prose";
import { createMemo } from "../../../src/text/caches";

/** The blocks of a document that belong to a list of references. */
function listed(source: string): readonly string[] {
  const prose = readProse(source, { format: "markdown" });
  const inside = inReferenceSection(prose);
  return prose.blocks.flatMap(({ text }, at) => (inside[at] === true ? [text] : []));
}

describe("blocks of a list of references", () => {
  for (const [why, source, expected] of [
    ["below a heading", "Text.\n\n# References\n\nLuo A. 2019.\n", ["References", "Luo A. 2019."]],
    [
      "below a lower one",
      "# References\n\n## Books\n\nLuo A.\n\n# Next\n\nText.",
      ["References", "Books", "Luo A."],
    ],
    ["behind a paragraph", "Text.\n\nReferences\n\nLuo A.\n\n# Next\n\nText.", ["References", "Luo A."]],
    [
      "three entries in a row",
      "Text.\n\n[1] Luo.\n\n[2]Zhu.\n\n[300] Mo.\n\nText.",
      ["[1] Luo.", "[2]Zhu.", "[300] Mo."],
    ],
    [
      "four entries in a row",
      "[1] A.\n\n[2] B.\n\n[3] C.\n\n[4] D.",
      ["[1] A.", "[2] B.", "[3] C.", "[4] D."],
    ],
    ["two entries are none", "Text.\n\n[1] Luo.\n\n[2] Zhu.\n\nText.\n\n[3] Mo.", []],
    ["numbers alone are none", "[1]\n\n[2]\n\n[3]", []],
    ["what stands before a number is none", "See [1] A.\n\nSee [2] B.\n\nSee [3] C.", []],
    ["a cell that says so is none", "| References |\n|---|\n| Luo |\n\nText.", []],
  ] as const)
    it(why, () => {
      assert.deepEqual(listed(source), expected);
    });

  it("reach to the number of the last entry", () => {
    const last = (source: string): number =>
      lastEntry(readProse(source, { format: "markdown" }), createMemo());
    assert.equal(last("Known.\n\n# References\n\n1. Luo A. 2019.\n2. Zhu B. 2018.\n"), 2);
    assert.equal(last("Known.\n\n# References\n\n[7] Luo A. 2019.\n\n[3] Zhu B. 2018.\n"), 7);
    assert.equal(last("Known."), 0);
  });
});

import { strict as assert } from "node:assert";
import { readProse } from "../../src/markdown/prose";
import { asides, readingOrder } from "../../src/rewrite/captions";
import { analyseText } from "../check/engine";

/** From where on the block of `[1]` is aside, and its label; undefined where it is none. */
function asideIn(text: string) {
  const prose = readProse(text, { format: "markdown" });
  const start = text.indexOf("[1]");
  const block = prose.blocks.findIndex((one) => one.start <= start && start < one.end);
  return asides(prose)({ block, start });
}

describe("what stands aside of the running text", () => {
  const cases: readonly (readonly [text: string, label: string | undefined | null])[] = [
    // A label, "no label", or no aside.
    ["Table 1. Markers [1].", "table 1"],
    ["Table 1 Markers [1].", "table 1"],
    ["TABLE  S12: Markers [1].", "table s12"],
    ["Figure 2a. Markers [1].", "figure 2"],
    ["Fig. 2 | Markers [1].", "figure 2"],
    ["Fig 2. Markers [1].", "figure 2"],
    ["Box 3. Markers [1].", "box 3"],
    ["Scheme 4. Markers [1].", "scheme 4"],
    ["Supplementary Figure 5. Markers [1].", "supplementary figure 5"],
    ["Supplemental Table 5. Markers [1].", "supplemental table 5"],
    ["Extended Data Fig. 5. Markers [1].", "extended data fig. 5"],
    ["**Table 1.** Markers [1].", "table 1"],
    ["**Table 1** Markers [1].", "table 1"],
    ["_Table 1_ Markers [1].", "table 1"],
    ["> Table 1. Markers [1].", "table 1"],
    ["### Table 1. Markers [1]", "table 1"],
    ["It is known.\nTable 1. Markers [1].", "table 1"],
    ["![Markers [1].](a.png)", undefined],
    ['![Markers [1].](a.png "Title")', undefined],
    ["![Markers [1].](a.png){#fig:a width=5cm}", undefined],
    ["![Markers [1].][a]\n\n[a]: a.png", undefined],
    ["| a | b |\n|---|---|\n| x | y [1] |", undefined],
    ["Known[^a].\n\n[^a]: See [1].", undefined],
    ["It is known [1].\nTable 1. Markers.", null],
    ["As Table 1. shows [1].", null],
    ["Table 1, however, shows [1].", null],
    ["Table1. Markers [1].", null],
    ["Table 1ab. Markers [1].", null],
    ["Table 1234. Markers [1].", null],
    ["Table S. Markers [1].", null],
    ["A ![marker](a.png) is known [1].", null],
    ["![Markers](a.png) are known [1].", null],
    ["It is known [1].", null],
  ];
  for (const [text, label] of cases)
    it(`${JSON.stringify(text)}: ${label === null ? "nothing" : (label ?? "without a label")}`, () => {
      const aside = asideIn(text);
      assert.deepEqual(aside === undefined ? null : aside.label, label);
    });

  it("is met where the text first calls it, by whatever is called so", async () => {
    for (const [text, order] of [
      ["See Table 1. Then [1].\n\nTable 1. Markers [2].\n", ["2", "1"]],
      ["Then [1]. See table 1.\n\nTable 1. Markers [2].\n", ["1", "2"]],
      ["See (Tables 1 and 2). Then [1].\n\nTable 1. Markers [2].\n", ["2", "1"]],
      ["See Fig. 1 and [1].\n\nFigure 1. Markers [2]. And [3].\n", ["2", "3", "1"]],
      ["See Table 2. Then [1].\n\nTable 1. Markers [2].\n", ["1", "2"]],
      ["See (box 1) and [1].\n\nBox 1. Markers [2].\n", ["2", "1"]],
      ["Figure 1. Markers [2].\n\nSee Figure 1. Then [1].\n", ["2", "1"]],
      ["See Table 1, then [1], and Table 1.\n\nTable 1. Markers [2].\n", ["2", "1"]],
    ] as const) {
      const analysis = await analyseText(text, { quick: true });
      assert.deepEqual(
        readingOrder(analysis).flatMap(({ targets }) => targets),
        order,
        text,
      );
    }
  });
});

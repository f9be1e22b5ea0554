import { strict as assert } from "node:assert";
import { isDated, nameWork, workYear, writeWhen, yearPattern } from "../../src/references/workYear";

const found = (text: string): readonly string[] =>
  Array.from(text.matchAll(new RegExp(yearPattern, "gu")), ({ groups }) => {
    const { year, letter } = workYear(groups!);
    return year + (letter && `+${letter}`);
  });

describe("when a work appeared", () => {
  for (const [text, expected] of [
    ["(2019)", ["2019"]],
    ["2019a, b", ["2019+a"]],
    ["1500 and 2099", ["1500", "2099"]],
    ["1499, 2100, 20190, 12019", []],
    ["2019ab", []],
    ["a2019", []],
    ["2018-2019, 2018–2019, 2018—2019, 2018/2019, 1.2019", []],
    ["2019-b", ["2019"]],
    ["n.d.", ["nd"]],
    ["n.d.-b", ["nd+b"]],
    ["in press", ["in press"]],
    ["In  Press-a", []],
    ["in press-a", ["in press+a"]],
    ["forthcoming", ["forthcoming"]],
    ["found.", []],
  ] as const)
    it(text, () => {
      assert.deepEqual(found(text), expected);
    });

  it("is written as a text has it", () => {
    const written = [
      { year: "2019", letter: "" },
      { year: "2019", letter: "a" },
      { year: "nd", letter: "" },
      { year: "nd", letter: "b" },
      { year: "in press", letter: "" },
      { year: "in press", letter: "b" },
    ].map((when) => nameWork("Smith", when));
    assert.deepEqual(written, [
      "Smith 2019",
      "Smith 2019a",
      "Smith n.d.",
      "Smith n.d.-b",
      "Smith in press",
      "Smith in press-b",
    ]);
    assert.equal(writeWhen({ year: "nd", letter: "b" }), "n.d.-b");
  });

  it("is a number, or nothing that can be wrong", () => {
    assert.deepEqual(
      ["2019", "nd", "in press", ""].map((year) => isDated({ year })),
      [true, false, false, false],
    );
    assert.deepEqual(workYear({}), { year: "", letter: "" });
    assert.deepEqual(workYear({ year: "In  Press" }), { year: "in press", letter: "" });
  });
});

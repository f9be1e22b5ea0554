import { strict as assert } from "node:assert";
import { readProse } from "../../src/markdown/prose";
import { spoiltLayout } from "../../src/rewrite/layout";

/** What would be spoilt by another text in the place of `[1]`: the reason, and where. */
function spoilt(text: string, by: string): readonly string[] {
  const start = text.indexOf("[1]");
  const refusal = spoiltLayout(readProse(text, { format: "markdown" }), [
    { start, end: start + 3, text: by },
  ]);
  return refusal === undefined
    ? []
    : [refusal.refused, ...refusal.places.map((place) => text.slice(place.start, place.end))];
}

const shift = ["The columns of a table would shift: it is laid out by characters.", "[1]"];
const renamed = (heading: string): readonly string[] => [
  "A link of the document leads to a heading by the words of it, which would change.",
  heading,
];

describe("what edits would spoil", () => {
  const grid = "+-----+-----+\n| a   | b   |\n+=====+=====+\n| [1] | c   |\n+-----+-----+\n";
  const simple = "a       b\n------  -----\n[1]     c\n";
  const cases: readonly (readonly [why: string, text: string, by: string, spoilt: readonly string[]])[] = [
    ["a grid table", grid, "[12]", shift],
    ["a grid table, as long as before", grid, "[2]", []],
    ["a grid table with carriage returns", grid.replaceAll("\n", "\r\n"), "[12]", shift],
    ["a table of one column", "+-----+\n| [1] |\n+-----+\n", "[12]", shift],
    ["a simple table", simple, "[12]", shift],
    ["a simple table that is set in", simple.replace(/^/gm, "  "), "[12]", shift],
    ["a text behind a table", `${grid}\nKnown [1].\n`.replace("| [1] |", "| abc |"), "[12]", []],
    ["a text before a table", `Known [1].\n\n${grid.replace("| [1] |", "| abc |")}`, "[12]", []],
    [
      "a text before a table, behind blanks",
      `Known [1].\r\n\r\n${grid.replace("| [1] |", "| abc |")}`,
      "[12]",
      [],
    ],
    [
      "a text behind a table, behind blanks",
      `${grid.replace("| [1] |", "| abc |")}\r\n\r\nKnown [1].\n`,
      "[12]",
      [],
    ],
    ["a table of pipes", "| a | b |\n|---|---|\n| [1] | c |\n", "[12]", []],
    ["a line under a heading", "Known [1]\n---------\n\nSo.\n", "[12]", []],
    ["a rule of two signs", "Known [1]\n-- --\n", "[12]", shift],
    ["a rule of single signs", "Known [1]\n- - -\n", "[12]", []],
    [
      "a heading that is linked to",
      "# Uptake [1] of all\n\nSee [it](#uptake-1-of-all).\n",
      "[2]",
      renamed("# Uptake [1] of all"),
    ],
    ["a heading that is not", "# Uptake [1] of all\n\nSee [it](#other).\n", "[2]", []],
    ["a text below such a heading", "# Uptake of all\n\nSee [it](#uptake-of-all), known [1].\n", "[2]", []],
    [
      "a text above such a heading",
      "Known [1].\n\n# Uptake of all\n\nSee [it](#uptake-of-all).\n",
      "[2]",
      [],
    ],
  ];
  for (const [why, text, by, expected] of cases)
    it(`${expected.length === 0 ? "not" : "yes"}: ${why}`, () => {
      assert.deepEqual(spoilt(text, by), expected);
    });

  it("is no heading at whose end something is added", () => {
    const text = "See [it](#uptake).\n\n# Uptake\n\nKnown.\n";
    const end = text.indexOf("\n\nKnown");
    const prose = readProse(text, { format: "markdown" });
    assert.equal(spoiltLayout(prose, [{ start: end, end, text: "\n\nSeen." }]), undefined);
    assert.notEqual(spoiltLayout(prose, [{ start: end - 1, end, text: "x" }]), undefined);
    const start = text.indexOf("# Uptake");
    assert.equal(spoiltLayout(prose, [{ start: start - 1, end: start, text: "" }]), undefined);
  });
});

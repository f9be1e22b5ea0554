import { strict as assert } from "node:assert";
import { rowsOfCsv } from "../../../src/references/read/csv";

describe("rows of comma-separated values", () => {
  const cases: readonly (readonly [text: string, rows: readonly (readonly string[])[]])[] = [
    ["", []],
    ["a", [["a"]]],
    [
      "a,b\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\r\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,,\n,b",
      [
        ["a", "", ""],
        ["", "b"],
      ],
    ],
    ["a,", [["a", ""]]],
    ["a,\n", [["a", ""]]],
    ["\n\na\n\n", [["a"]]],
    ['"a,b","c\nd"\n', [["a,b", "c\nd"]]],
    ['"a ""b"" c",d', [['a "b" c', "d"]]],
    ['"",a', [["", "a"]]],
    ['""""', [['"']]],
    ['a"b,c', [['a"b', "c"]]],
    ['"a"b,c', [["ab", "c"]]],
    ['"a,b\nc', [["a,b\nc"]]],
    ["a\rb", [["a"], ["b"]]],
  ];
  for (const [text, rows] of cases)
    it(`are ${rows.length} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual([...rowsOfCsv(text)], rows);
    });

  it("give back what was written as RFC 4180 has it", () => {
    const cells = ["", "a", ",", '"', "\n", "\r\n", 'a""b', " "];
    const rows = cells.flatMap((a) => cells.map((b) => [a, b, "end"]));
    const text = rows
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
      .join("\r\n");
    assert.deepEqual([...rowsOfCsv(text)], rows);
  });
});

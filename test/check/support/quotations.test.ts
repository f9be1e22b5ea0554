import { strict as assert } from "node:assert";
import { quotations } from "../../../src/check/support/quotations";

const quoted = (text: string): readonly string[] =>
  quotations(text).map(({ from, to }) => text.slice(from, to));

describe("quotations in a line", () => {
  const cases: readonly (readonly [text: string, quoted: readonly string[]])[] = [
    [
      "He said “so” and «so», ‘so’, ‹so›, 「so」 and 『so』.",
      ["“so”", "«so»", "‘so’", "‹so›", "「so」", "『so』"],
    ],
    ["Er sagt „so“ und »so«, auch „so”.", ["„so“", "»so«", "„so”"]],
    ['She said "so" and "more".', ['"so"', '"more"']],
    ["She said 'so' and no more.", ["'so'"]],
    ["“One” and “two", ["“One”"]],
    ["“” and “a”", ["“”", "“a”"]],
    ["Of 5\" by 6\" and the cells' own and don't.", []],
    ["An 'isn't so' case.", ["'isn't so'"]],
    // What closes stands behind no space, and before no letter.
    ['He "said "so" again', ['"said "so"']],
    ['"a"b" c', ['"a"b"']],
    ['He said "so " again, and "more"', ['"so " again, and "more"']],
    ["He said “so ” again", ["“so ”"]],
    ["“a “b” c” d", ["“a “b”"]],
    ["' a' and '1'", []],
    [`“${"a".repeat(998)}”`, [`“${"a".repeat(998)}”`]],
    [`“${"a".repeat(999)}”`, []],
  ];
  for (const [text, expected] of cases)
    it(text.slice(0, 60), () => {
      assert.deepEqual(quoted(text), expected);
    });
});

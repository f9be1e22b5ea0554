import { strict as assert } from "node:assert";
import { escapeMarkdown, firstOf } from "../../src/present/markdown";
import { paragraph } from "./render";

const hostile = [
  "[a](https://evil.example)",
  "![x](y)",
  "<b>bold</b> <script>alert(1)</script>",
  "https://evil.example www.evil.example a@evil.example ftp://evil.example",
  "**x** __y__ `z` ~~s~~ | a | b |",
  "&lt; &#91; \\[",
  "# heading",
  "1. list",
  "- list",
  "+ list",
  "= =",
  "$(alert) $x$",
  "<https://evil.example>",
  "[^1]: note",
];

describe("escapeMarkdown", () => {
  for (const text of hostile)
    it(`shows as it is: ${text}`, () => {
      const { kinds, text: shown } = paragraph(escapeMarkdown(text));
      assert.deepEqual(
        kinds.filter((kind) => kind !== "text" && kind !== "escape"),
        [],
      );
      assert.equal(shown, text);
    });

  it("puts text on one line without control and bidirectional control characters", () => {
    assert.equal(escapeMarkdown("a\r\nb\u202Ec\u0000d"), "a b c d");
  });
});

describe("firstOf", () => {
  it("says how many are left out", () => {
    assert.equal(firstOf(["a", "b", "c"], 2), "a, b and 1 more");
    assert.equal(firstOf(["a", "b"], 2), "a, b");
  });
});

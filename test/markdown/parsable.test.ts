import assert from "node:assert/strict";
import { isParsable } from "../../src/markdown/parsable";
import { readProse } from "../../src/markdown/prose";
import type { Prose } from "../../src/model/prose";

const lines = (count: number, line = "b\n"): string => line.repeat(count);

describe("isParsable", () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ["a quotation that goes on without its sign", `> a\n${lines(101)}`, false],
    ["the same for a few lines", `> a\n${lines(100)}`, true],
    ["an item that does", `- a\n${lines(101)}`, false],
    ["a footnote that does", `[^1]: a\n${lines(101)}`, false],
    ["an inner quotation that does", `> > a\n${lines(101, "> b\n")}`, false],
    ["signs every other line", lines(101, "> a\nb\n"), false],
    ["a paragraph", lines(500), true],
    ["a quotation", lines(500, "> b\n"), true],
    ["a quotation behind an inner one", `> > a\n>\n${lines(500, "> b\n")}`, true],
    ["an indented item", `- a\n${lines(500, "  b\n")}`, true],
    ["a long list", lines(500, "- a\nb\n"), true],
    ["a paragraph of 32,000 characters", lines(320, `${"b".repeat(100)}\n`), true],
    ["a longer paragraph", lines(321, `${"b".repeat(100)}\n`), false],
    ["longer ones with an empty line between", lines(3, `${lines(200, `${"b".repeat(100)}\n`)}\n`), true],
    ["a table as long", `| a |\n|---|-|\n${lines(321, `|${"b".repeat(99)}\n`)}`, true],
    ["a table of more than 256,000", `| a |\n|---|-|\n${lines(2561, `|${"b".repeat(99)}\n`)}`, false],
    [
      "a longer paragraph behind a table",
      `| a |\n|---|-|\n| b |\n\n${lines(321, `${"b".repeat(100)}\n`)}`,
      false,
    ],
    ["code", `\`\`\`\n- a\n${lines(500)}\`\`\`\n`, true],
  ];
  for (const [name, text, expected] of cases)
    it(`${expected ? "takes" : "refuses"} ${name}`, () => {
      assert.equal(isParsable(text), expected);
    });

  it("leaves the text that it refuses to be read as a paragraph", () => {
    const { blocks } = readProse(`> miR-21\n${lines(200, "b\n")}`, { format: "markdown" });
    assert.equal(blocks.length, 1);
    assert.match(blocks[0]!.text, /miR-21 b b/);
  });

  it("says which parts it refused, at their places, also where they have moved", () => {
    const refused = `> a\n${lines(200, "b\n")}`;
    const spans = (source: string, previous?: Prose) =>
      readProse(source, { format: "markdown", previous }).unparsed.map(({ start, end }) =>
        source.slice(start, end).trim(),
      );
    const source = `Good.\n\n${refused}\nMore.\n\n${refused}`;
    assert.deepEqual(spans(source), [refused.trim(), refused.trim()]);
    const moved = `Now.\n\n${source}`;
    assert.deepEqual(spans(moved, readProse(source, { format: "markdown" })), [
      refused.trim(),
      refused.trim(),
    ]);
    assert.deepEqual(readProse(refused, { format: "plain" }).unparsed, []);
  });
});

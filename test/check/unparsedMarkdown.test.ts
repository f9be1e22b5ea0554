import { strict as assert } from "node:assert";
import { findingsIn } from "./engine";

const lazy = (count: number): string => `> Cited by others\n${"so.\n".repeat(count)}`;

describe("document/unparsed-markdown", () => {
  for (const [name, text, reported] of [
    [
      "a quotation that goes on without its sign",
      `Before.\n\n${lazy(101)}\nBehind.\n`,
      [["> Cited by others", "These 102 lines are nested too deeply"]],
    ],
    ["one that goes on for a few lines", lazy(20), []],
    ["one line", `${"- ".repeat(40)}x\n`, [[`${"- ".repeat(40)}x`, "This line is nested too deeply"]]],
    [
      "lines with carriage returns",
      lazy(101).replaceAll("\n", "\r\n"),
      [["> Cited by others", "These 102 lines"]],
    ],
    [
      "lines that end in carriage returns alone",
      lazy(101).replaceAll("\n", "\r"),
      [["> Cited by others", "These 102 lines"]],
    ],
    ["a paragraph of one long line", "word ".repeat(7_000), [["word ".repeat(40).trim(), "This line is"]]],
    [
      "one that begins with a long word",
      `${"x".repeat(300)} ${"word ".repeat(7_000)}`,
      [["x".repeat(200), "This line is"]],
    ],
    ["two of them", `${lazy(101)}\n${lazy(101)}`, [["> Cited by others", "These 102 lines"]]],
    ["code", `\`\`\`\n${lazy(300)}\`\`\`\n`, []],
    ["what the document says to keep quiet", `<!-- exoscribe-disable-file -->\n\n${lazy(101)}`, []],
  ] as const) {
    it(`is said once, at the first line: ${name}`, async () => {
      const findings = await findingsIn(text, { rule: "document/unparsed-markdown", quick: true });
      assert.deepEqual(
        findings.map(({ start, end, message }, at) => [
          text.slice(start, end),
          message.slice(0, reported[at]?.[1].length),
        ]),
        reported,
      );
    });
  }

  it("leads to fifty places at most", async () => {
    const text = `${lazy(101)}\n`.repeat(53);
    const [finding] = await findingsIn(text, { rule: "document/unparsed-markdown", quick: true });
    assert.equal(finding!.related.length, 50);
  });

  it("leads to the other places", async () => {
    const text = `${lazy(101)}\n${lazy(101)}`;
    const [finding] = await findingsIn(text, { rule: "document/unparsed-markdown", quick: true });
    assert.deepEqual(
      finding!.related.map(({ start, end }) => [start, text.slice(start, end)]),
      [[text.lastIndexOf(">"), "> Cited by others"]],
    );
  });
});

import assert from "node:assert/strict";
import { readProse } from "../../src/markdown/prose";
import { findReferenceSection } from "../../src/markdown/referenceSection";
import type { Format } from "../../src/model/prose";

/** The parts of the list without the line that names it. */
function body(source: string, format: Format = "markdown"): string | undefined {
  const found = findReferenceSection(readProse(source, { format }));
  const [first, ...others] = found?.parts ?? [];
  if (first === undefined) return undefined;
  const named = source.slice(first.start, first.end).replace(/^(?![[\d]).*\S(?:\n===+)?\n\s*(?=[[\d])/, "");
  return [named, ...others.map(({ start, end }) => source.slice(start, end))].join("…").trim();
}

describe("findReferenceSection", () => {
  it("finds the list under a heading, up to the next heading of its depth", () => {
    const source =
      "# T\n\n## References\n\n1. Luo A. 2019.\n\n### More\n\n2. X. 2018.\n\n## Figures\n\nOne.\n";
    assert.equal(body(source), "1. Luo A. 2019.\n\n### More\n\n2. X. 2018.");
    const found = findReferenceSection(readProse(source, { format: "markdown" }))!;
    assert.equal(source.slice(found.start, found.start + 13), "## References");
  });

  for (const heading of [
    "# REFERENCES",
    "## 7. References",
    "## References and notes:",
    "References\n===",
    "## Literature cited",
    "## Bibliography {.unnumbered}",
    "**References**",
    "References:",
    "## Références",
    "## 参考文献",
    "<h2>References</h2>",
    '<h2 id="refs"><b>References</b></h2>',
    "<summary>References</summary>",
  ]) {
    it(`knows ${heading.replace("\n", " ")}`, () => {
      assert.equal(body(`Text.\n\n${heading}\n\n1. Luo A. 2019.\n`), "1. Luo A. 2019.");
    });
  }

  it("takes the last of several without numbers", () => {
    assert.equal(
      body("# References\n\nA. 2019.\n\n# More\n\nx\n\n# References\n\nB. 2018.\n"),
      "# References\n\nB. 2018.",
    );
  });

  it("knows a line in plain text", () => {
    assert.equal(body("Text [1].\n\nReferences\n[1] Luo A. 2019.\n", "plain"), "[1] Luo A. 2019.");
  });

  it("finds bracketed lines at the end without a heading", () => {
    assert.equal(
      body("Text [1].\n\n[1] Luo A. One. 2019.\n[2] Zhou X.\nTwo. 2018.\n"),
      "[1] Luo A. One. 2019.\n[2] Zhou X.\nTwo. 2018.",
    );
  });

  for (const [text, why] of [
    ["# References\n\n::: {#refs}\n:::\n", "Pandoc is to put the list"],
    ['# References\n\n<!-- here -->\n<div id="refs"></div>\n', "nothing but markup stands"],
    [`# References\n\n<!--${" here".repeat(1000)} -->\n`, "nothing but a long comment stands"],
    [
      "Text.\n\n[1] shows that in 2019 all was well.\n\nMore prose follows.\n",
      "a paragraph begins with a citation",
    ],
    ["Text.\n\n[1] shows that in 2019.\n[2] shows it too.\n", "a line has no year"],
    ["## References to exosomes\n\nMany.\n", "the heading says more"],
    ["```\n# References\n\n1. x\n```\n", "it is code"],
    ["The references are many.\n", "prose says the word"],
  ] as const) {
    it(`finds none where ${why}`, () => {
      assert.equal(body(text), undefined);
    });
  }
});

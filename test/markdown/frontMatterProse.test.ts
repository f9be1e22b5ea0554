import { strict as assert } from "node:assert";
import { readProse } from "../../src/markdown/prose";
import { toSource } from "../../src/text/offsets";

/** The blocks of a document, each with its kind; the source of every one is checked to be where it says. */
function blocksOf(source: string): readonly string[] {
  return readProse(source, { format: "markdown" }).blocks.map((block) => {
    const { start, end } = toSource(block, 0, block.text.length);
    assert.equal(source.slice(start, end).replace(/\s+/g, " "), block.text.replace(/\s+/g, " "));
    return `${block.kind}: ${block.text}`;
  });
}

describe("prose in the front matter", () => {
  const cases: readonly (readonly [yaml: string, blocks: readonly string[]])[] = [
    ["title: miR-21 in exosomes # draft", ["heading: miR-21 in exosomes"]],
    ['title: "miR-21: a view"', ["heading: miR-21: a view"]],
    ["title: 'CD63'\nsubtitle: CD9", ["heading: CD63", "heading: CD9"]],
    ["title:\n  CD63 and\n  CD9\nauthor: MET", ["heading: CD63 and CD9"]],
    ["abstract: |\n  We found CD63\n  and CD9.", ["paragraph: We found CD63 and CD9."]],
    [
      "abstract: >-\n      We found CD63.\n\n      And CD9.\nid: CD81",
      ["paragraph: We found CD63.", "paragraph: And CD9."],
    ],
    ["abstract: |\r\n  CD63\r\n\r\n  CD9\r", ["paragraph: CD63", "paragraph: CD9"]],
    // A fence that stays open ends with the field.
    ["abstract: |\n  ```\n  code", []],
    ["keywords: [CD9]\nauthor: CD63\nnested:\n  title: CD81", []],
    ["title: [CD9, CD63]", []],
    ["title: miR-21: not YAML", []],
    ['title: "a\\tb"', []],
    ["title: 3", []],
    ["title:", []],
  ];
  for (const [yaml, expected] of cases)
    it(`is found in ${JSON.stringify(yaml)}`, () => {
      assert.deepEqual(blocksOf(`---\n${yaml}\n---\n\nText.\n`), [...expected, "paragraph: Text."]);
    });

  it("is no heading above the text", () => {
    const { blocks } = readProse("---\ntitle: CD9\n---\n\n# Results\n\nText.\n", { format: "markdown" });
    assert.deepEqual(
      blocks.map(({ section }) => section),
      [[], [], ["Results"]],
    );
  });

  it("is taken over from an earlier reading, and told from the same words in the text", () => {
    const before = readProse("---\ntitle: CD9\n---\n\nCD63\n", { format: "markdown" });
    const source = "---\ntitle: CD63\n---\n\nCD9\n\nCD63\n";
    const after = readProse(source, { format: "markdown", previous: before });
    assert.deepEqual(after.blocks, readProse(source, { format: "markdown" }).blocks);
    assert.equal(after.blocks[2]!.map, before.blocks[1]!.map);
  });
});

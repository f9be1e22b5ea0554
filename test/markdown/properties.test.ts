import { strict as assert } from "node:assert";
import { readBlocks } from "../../src/markdown/blocks";
import { leftOut } from "../../src/markdown/draft";
import { readProse } from "../../src/markdown/prose";
import type { Block } from "../../src/model/prose";
import { toSource } from "../../src/text/offsets";
import { randomFrom } from "../random";
import { awkwardDocument, edited } from "./awkward";

const entities: Readonly<Record<string, string>> = { "&alpha;": "α", "&amp;": "&" };

/** Whether a slice of the source is what a character of the text was read from. */
function isSourceOf(slice: string, character: string): boolean {
  if (slice === character || slice === `\\${character}` || entities[slice] === character) return true;
  if (character === leftOut) return slice.length > 0;
  return character === " " && /^(?:[\s>]*[\r\n][\s>]*|\\\r?\n|<br>)$/.test(slice);
}

function checkBlock(source: string, block: Block): void {
  assert.ok(block.start < block.end && block.end <= source.length);
  assert.equal(block.text.trim(), block.text);
  let last = block.start;
  for (let index = 0; index < block.text.length; index++) {
    const { start, end } = toSource(block, index, index + 1);
    const slice = source.slice(start, end);
    assert.ok(start >= last && end <= block.end, `order of ${JSON.stringify(slice)}`);
    assert.ok(
      isSourceOf(slice, block.text[index]!),
      `${JSON.stringify(block.text[index])} is not ${JSON.stringify(slice)} in ${JSON.stringify(block.text)}`,
    );
    last = start;
  }
  for (const mark of block.marks) {
    const inner = toSource(block, mark.start, mark.end);
    assert.ok(mark.outer.start + block.start <= inner.start && inner.end <= mark.outer.end + block.start);
  }
}

describe("prose: properties", function () {
  this.timeout(30_000);

  it("maps every character to its source, in order and without overlap", () => {
    const next = randomFrom(1);
    for (let round = 0; round < 20; round++) {
      const source = awkwardDocument(next, 8);
      let end = 0;
      for (const block of readProse(source, { format: "markdown" }).blocks) {
        assert.ok(block.start >= end, JSON.stringify(source));
        end = block.end;
        checkBlock(source, block);
      }
    }
  });

  it("is the same read in chunks as read at once", () => {
    const next = randomFrom(2);
    for (let round = 0; round < 25; round++) {
      const source = awkwardDocument(next, 10).replace(/^---[^]*?\n---\n/, "");
      const plain = ({ section: _, ...block }: Block): Omit<Block, "section"> => block;
      assert.deepEqual(
        readProse(source, { format: "markdown" }).blocks.map(plain),
        readBlocks(source).blocks.map(plain),
        JSON.stringify(source),
      );
    }
  });

  it("is the same after an edit as read anew", () => {
    const next = randomFrom(3);
    for (let round = 0; round < 5; round++) {
      let source = awkwardDocument(next, 12);
      let prose = readProse(source, { format: "markdown" });
      for (let edit = 0; edit < 12; edit++) {
        source = edited(source, next);
        prose = readProse(source, { format: "markdown", previous: prose });
        assert.deepEqual(prose, readProse(source, { format: "markdown" }), JSON.stringify(source));
      }
    }
  });

  it("keeps what an edit leaves alone", () => {
    const source = "# A\n\nfirst\n\nsecond\n\nthird\n";
    const before = readProse(source, { format: "markdown" });
    const after = readProse(source.replace("second", "changed"), { format: "markdown", previous: before });
    assert.equal(after.blocks[1], before.blocks[1]);
    assert.notEqual(after.blocks[3], before.blocks[3]);
    assert.equal(after.blocks[3]!.map, before.blocks[3]!.map);
  });

  it("reads again what uses a link definition elsewhere", () => {
    const source = "see [12] here\n\nrest\n";
    const before = readProse(source, { format: "markdown" });
    const after = readProse(`${source}\n[12]: https://x.org\n`, { format: "markdown", previous: before });
    assert.deepEqual([before.blocks[0]!.text, after.blocks[0]!.text], ["see [12] here", "see 12 here"]);
  });
});

describe("prose: hostile text", function () {
  this.timeout(30_000);

  /** Small enough to be parsed. */
  const large = 8_000;
  const cases: Readonly<Record<string, string>> = {
    "deep quotes": ">".repeat(large),
    "deep lists": "- ".repeat(large),
    "deep indentation": Array.from({ length: 300 }, (_, depth) => `${" ".repeat(2 * depth)}- x`).join("\n"),
    "open brackets": "[".repeat(large),
    "open links": "[a](".repeat(large / 4),
    "open images": "![".repeat(large / 2),
    stars: "*a ".repeat(large / 3),
    "mixed emphasis": "*a_".repeat(large / 3),
    backticks: Array.from({ length: 400 }, (_, count) => "`".repeat(count)).join(" "),
    "open comments": "<!-- ".repeat(large / 5),
    "open tags": '<a b="'.repeat(large / 6),
    dollars: "$a ".repeat(large / 3),
    carets: "^a~".repeat(large / 3),
    braces: "{#".repeat(large / 2),
    commands: "\\a{".repeat(large / 3),
    wiki: "[[".repeat(large / 2),
    "at signs": "a@".repeat(large / 2),
    "ats in brackets": "[@a; ".repeat(large / 5),
    tables: "|a".repeat(large / 2) + "\n" + "|-".repeat(large / 2),
    "one line": "word ".repeat(40_000),
    "an image in one line": `![a](data:image/png;base64,${"iVBORw0KGgo".repeat(50_000)})`,
    "hyphenated lines": "treat-\n".repeat(large / 7),
    definitions: Array.from({ length: 300 }, (_, count) => `[a${count}]: b\n[a${count}]\n\n`).join(""),
    "nul and surrogates": "\0\uD800 \uDC00 a\r\r\n\r",
  };
  for (const [title, source] of Object.entries(cases)) {
    it(title, () => {
      for (const format of ["markdown", "plain"] as const) {
        const { blocks } = readProse(source, { format });
        for (const block of blocks) assert.ok(block.start < block.end && block.end <= source.length);
      }
    });
  }
});

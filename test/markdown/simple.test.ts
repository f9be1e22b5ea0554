import { strict as assert } from "node:assert";
import { readBlocks } from "../../src/markdown/blocks";
import { markdownSegments } from "../../src/markdown/segments";
import { readSimpleHeading, readSimpleParagraph } from "../../src/markdown/simple";
import { randomFrom } from "../random";
import { awkwardDocument } from "./awkward";

/** Asserts that a chunk reads the same as by the parser, if it is read at all, and says whether it was. */
function compare(chunk: string): boolean {
  const simple = readSimpleHeading(chunk) ?? readSimpleParagraph(chunk);
  if (simple) assert.deepEqual([simple], readBlocks(chunk).blocks, JSON.stringify(chunk));
  return simple !== undefined;
}

const lines = [
  "Exosomes carry miR-21 [1, 3-5] and CD63.",
  "(see [@a, p. 3; -@b]) - not a list; 12. not one either",
  "the treat-",
  "ment of 5 > 4 cells, 50% = half! [x] [y][z] {a}",
  "see https://x.org/a, me@x.org and @doi:10.1/x; H^2^O^+^ #tag | cell",
  "-5p and",
  "- item",
  "+ item",
  "12. item",
  "12) item",
  "12.5 Gy",
  "2019",
  "===",
  "---",
  "# heading",
  "## Results: miR-21 and H^2^O, 50% = half! https://x.org/a",
  "###  two spaces ",
  "#### closed ##",
  "# closed#",
  "####### seven",
  "#\u00A0no-break",
  "## a\tb {#sec:a}",
  "#tag",
  "> quote",
  ": definition",
  "| a | b |",
  "a | b",
  "-|-",
  ":-|-",
  "[label]: text",
  "[^note]: text",
  "[text](url)",
  "![image](url)",
  " indented",
  "    code",
  "trailing ",
  "trailing  ",
  "no\u00A0break and \u2003 wide",
  "\u00A0",
  "a\tb",
  "a & b &amp; c",
  "a\\*b *c* _d_ ~~e~~ `f` $g$ $$h$$ <i>j</i>",
  "soft\u00ADhyphen\u200B and \uFEFF",
  "𝛼 😊 한국어",
  "a\u0000b",
  "a\fb\vc",
];

describe("readSimpleParagraph", () => {
  it("reads a paragraph of words and citations", () => {
    assert.ok(compare("Exosomes carry miR-21 [1, 3-5],\r\nand CD63 [@a; @b].\r\n\r\n"));
    assert.ok(compare("See https://x.org/a_b or not?".replace("_", "-")));
  });

  it("reads a heading of words", () => {
    assert.ok(compare("## Results: miR-21 (2019)\n\n"));
    assert.ok(compare("# Title\r\n"));
    assert.ok(compare("###### 3.1 Uptake"));
  });

  it("reads random paragraphs as the parser does, or leaves it to the parser", () => {
    const next = randomFrom(7);
    const pick = (): string => lines[Math.floor(next() * lines.length)]!;
    let read = 0;
    for (let round = 0; round < 1500; round++) {
      const count = 1 + Math.floor(next() * 4);
      const end = ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n \n"][Math.floor(next() * 6)]!;
      if (compare(Array.from({ length: count }, pick).join(end) + (next() < 0.5 ? end : ""))) read++;
    }
    assert.ok(read > 30, `${read} were read`);
  });

  it("reads the chunks of random documents as the parser does", () => {
    const next = randomFrom(8);
    for (let round = 0; round < 40; round++) {
      const source = awkwardDocument(next, 10);
      for (const { start, end } of markdownSegments(source).segments) compare(source.slice(start, end));
    }
  });
});

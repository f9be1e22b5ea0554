import { strict as assert } from "node:assert";
import { decodeText, withoutCharacterReferences } from "../../src/text/encoding";

const read = (bytes: Uint8Array | readonly number[]) => {
  const found = decodeText(Uint8Array.from(bytes));
  return "text" in found ? found.text : `! ${found.problem}`;
};
const latin1 = (text: string) => Buffer.from(text, "latin1");
const bib = "@article{k1,\n author={Müller, Ä},\n title={Größe}}\n";

describe("decodeText", () => {
  for (const [name, bytes, expected] of [
    ["UTF-8", Buffer.from(bib), bib],
    ["UTF-8 with a byte-order mark", Buffer.from(`\uFEFF${bib}`), bib],
    ["a replacement character that is in the file", Buffer.from("M\uFFFDller"), "M\uFFFDller"],
    ["nothing", Buffer.from(""), ""],
    ["Latin-1", latin1(bib), "! this is not UTF-8 text (line 2), it looks like Latin-1; save it as UTF-8"],
    [
      "Windows-1252",
      latin1("a\n\nZ\x96Y in \x93x\x94"),
      "! this is not UTF-8 text (line 3), it looks like Windows-1252; save it as UTF-8",
    ],
    ["GBK", [0xcd, 0xe2, 0xc3, 0xda, 0xcc, 0xe5, 10], "! this is not UTF-8 text (line 1); save it as UTF-8"],
    [
      "UTF-8 and Latin-1 in one file",
      [...Buffer.from("Zoë, Bø, Åå\n"), 0xfc],
      "! this is not UTF-8 text (line 2); save it as UTF-8",
    ],
    ["UTF-16 with its mark", [0xff, 0xfe, 0x40, 0], "! this is UTF-16 text; save it as UTF-8"],
    ["UTF-16, the other end first", [0xfe, 0xff, 0, 0x40], "! this is UTF-16 text; save it as UTF-8"],
    ["UTF-16 without a mark", Buffer.from(bib, "utf16le"), "! this is UTF-16 text; save it as UTF-8"],
    ["UTF-32", [0xff, 0xfe, 0, 0, 0x40, 0, 0, 0], "! this is UTF-32 text; save it as UTF-8"],
    ["a few bytes with a zero", [0x61, 0, 0x62], "! this is a binary file, not text"],
    ["a binary file", [0x50, 0x4b, 3, 4, 0, 0, 0, 1], "! this is a binary file, not text"],
  ] as const) {
    it(`reads, or says what it is: ${name}`, () => {
      assert.equal(read(bytes), expected);
    });
  }
});

describe("character references", () => {
  it("become their characters, and what is none stays", () => {
    const rows: readonly (readonly [string, string])[] = [
      ["TNF-&alpha; &amp; IL-1&#946;", "TNF-α & IL-1β"],
      ["2&#x2009;Gy &lt;5&gt;", "2\u2009Gy <5>"],
      ["&amp;lt;", "&lt;"],
      ["R&D; A&B &;", "R&D; A&B &;"],
      ["&#0; &#xD800; &#x110000;", "\uFFFD \uFFFD \uFFFD"],
    ];
    for (const [text, plain] of rows) assert.equal(withoutCharacterReferences(text), plain);
  });
});

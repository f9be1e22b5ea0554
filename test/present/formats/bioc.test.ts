import { strict as assert } from "node:assert";
import { bioc } from "../../../src/present/formats/bioc";
import { sample, sliceCodePoints } from "./sample";

interface Collection {
  readonly documents: readonly {
    readonly id: string;
    readonly passages: readonly {
      readonly offset: number;
      readonly text: string;
      readonly infons: { readonly type: string; readonly section: string };
      readonly annotations: readonly {
        readonly infons: Readonly<Record<string, string>>;
        readonly text: string;
        readonly locations: readonly { readonly offset: number; readonly length: number }[];
      }[];
    }[];
  }[];
}

describe("bioc", () => {
  const { documents } = JSON.parse(bioc([sample])) as Collection;
  const passages = documents[0]!.passages;

  it("has a passage for each block, with its offset in code points", () => {
    assert.equal(documents[0]!.id, "notes/a b.md");
    assert.deepEqual(
      passages.map(({ infons }) => infons),
      [
        { type: "heading", section: "" },
        { type: "paragraph", section: "🧬 Cargo" },
        { type: "paragraph", section: "🧬 Cargo" },
      ],
    );
    for (const { offset, text } of passages)
      assert.equal(sliceCodePoints(sample.source, offset, offset + Array.from(text).length), text);
  });

  it("has annotations whose locations give back their text", () => {
    assert.deepEqual(
      passages.map(({ annotations }) => annotations.length),
      [0, 5, 0],
    );
    for (const { text, locations } of passages[1]!.annotations)
      for (const { offset, length } of locations)
        assert.equal(sliceCodePoints(sample.source, offset, offset + length), text);
  });

  it("names entities and targets in infons", () => {
    assert.deepEqual(
      passages[1]!.annotations.slice(3).map(({ infons }) => infons),
      [
        { type: "protein", identifier: "hgnc:1692", name: "CD63" },
        { type: "citation", style: "bracket", targets: "1 3 4 5" },
      ],
    );
  });

  it("holds several documents", () => {
    assert.equal((JSON.parse(bioc([sample, sample])) as Collection).documents.length, 2);
  });
});

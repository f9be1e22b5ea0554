import { strict as assert } from "node:assert";
import { brat } from "../../../src/present/formats/brat";
import { sample, sliceCodePoints } from "./sample";

/** Reads text-bound annotations as brat's documentation describes them. */
function read(ann: string): readonly { type: string; fragments: readonly string[]; text: string }[] {
  return ann.split("\n").flatMap((line) => {
    const [, type, places, text] = /^T\d+\t(\S+) ([\d ;]+)\t(.*)$/.exec(line) ?? [];
    if (type === undefined || places === undefined || text === undefined) return [];
    const fragments = places.split(";").map((place) => {
      const [start, end] = place.split(" ").map(Number);
      return sliceCodePoints(sample.source, start!, end!);
    });
    return [{ type, fragments, text }];
  });
}

describe("brat", () => {
  it("has offsets in code points that give back each text, line by line", () => {
    assert.deepEqual(read(brat(sample)), [
      { type: "pathway", fragments: ["AKT signaling", "pathway"], text: "AKT signaling pathway" },
      { type: "protein", fragments: ["AKT"], text: "AKT" },
      { type: "mirna", fragments: ["miR_21*"], text: "miR_21*" },
      { type: "protein", fragments: ["CD63"], text: "CD63" },
      { type: "citation", fragments: ["[1, 3-5]"], text: "[1, 3-5]" },
    ]);
  });

  it("has no span across what ends a line or a column, and no note without a target", () => {
    const [mention, citation] = [sample.mentions[0]!, sample.citations[0]!];
    const document = {
      ...sample,
      source: "AKT\tsignaling\u2028pathway [1]",
      mentions: [{ ...mention, start: 0, end: 21 }],
      citations: [{ ...citation, start: 22, end: 25, targets: [] }],
    };
    assert.deepEqual(brat(document).split("\n"), [
      `T1\t${mention.kind} 0 3;4 13;14 21\tAKT signaling pathway`,
      `N1\tReference T1 ${mention.id}\t${mention.name}`,
      "T2\tcitation 22 25\t[1]",
      "",
    ]);
  });

  it("names entities as normalisations and targets in notes", () => {
    const lines = brat(sample).split("\n");
    assert.ok(lines.includes("N4\tReference T4 hgnc:1692\tCD63"));
    assert.ok(lines.includes("#1\tAnnotatorNotes T5\t1 3 4 5"));
  });
});

import { strict as assert } from "node:assert";
import type { GoldDocument } from "./gold";
import { score, type Measure } from "./score";

const text = "miR-29a, -29b-1, and -9 with TNF receptor signaling and miR-17/92";

function spanOf(part: string, type = "mirna", within = text) {
  const start = within.indexOf(part);
  return { start, end: start + part.length, text: part, type, ids: [] };
}

function outcome(gold: Partial<GoldDocument>, measure: Measure, ...found: string[]) {
  const document = { id: "1", corpus: "test", text, entities: [], ...gold };
  const { right, wrong, missed, touching, touched } = score(
    document,
    measure,
    found.map((part) => spanOf(part)),
  );
  return {
    right: right.map(({ prediction }) => prediction.text),
    wrong: wrong.map((prediction) => prediction.text),
    missed,
    touching,
    touched,
  };
}

describe("score", () => {
  it("takes a coordination member by member, with or without the member's hyphen", () => {
    const entities = [spanOf("miR-29a, -29b-1, and -9")];
    assert.deepEqual(outcome({ entities }, "mirna", "miR-29a", "29b-1"), {
      right: ["miR-29a", "29b-1"],
      wrong: [],
      missed: ["-9"],
      touching: 2,
      touched: 2,
    });
  });

  it("takes a coordination whole where the whole is what was found", () => {
    const entities = [spanOf("miR-17/92")];
    assert.deepEqual(outcome({ entities }, "mirna", "miR-17/92").missed, []);
    assert.deepEqual(outcome({ entities }, "mirna", "miR-17").missed, ["92"]);
  });

  it("takes genes that are annotated as one span member by member, or whole where the whole is what was found", () => {
    const text = "Smad2/3 with MMP-2/-9, C/EBP";
    const [smads, mmps, other] = ["Smad2/3", "MMP-2/-9", "C/EBP"].map((part) => spanOf(part, "gene", text));
    const gold = { text, entities: [smads!, mmps!, other!] };
    const found = [spanOf("Smad2/3", "gene", text), spanOf("MMP-2", "gene", text), spanOf("9", "gene", text)];
    const { right, wrong, missed } = score({ id: "1", corpus: "test", ...gold }, "gene", found);
    assert.deepEqual(
      right.map(({ prediction }) => prediction.text),
      ["Smad2/3", "MMP-2", "9"],
    );
    assert.deepEqual([wrong, missed], [[], ["C/EBP"]]);
  });

  it("accepts the alternative boundaries of a gene, once", () => {
    const gold = { entities: [spanOf("TNF receptor", "gene")], alternatives: [spanOf("TNF")] };
    assert.deepEqual(outcome(gold, "gene", "TNF", "TNF receptor"), {
      right: ["TNF"],
      wrong: ["TNF receptor"],
      missed: [],
      touching: 2,
      touched: 1,
    });
  });

  it("leaves out what touches an optional or a fragmented entity, unless it is right", () => {
    const fragmented = {
      ...spanOf("TNF receptor signaling", "gene"),
      fragments: [[29, 32]] as [number, number][],
    };
    const gold = { entities: [spanOf("TNF receptor", "optional"), fragmented] };
    assert.deepEqual(outcome(gold, "gene", "TNF", "receptor", "and").wrong, ["and"]);
    const both = { entities: [spanOf("TNF receptor", "optional"), spanOf("TNF", "gene")] };
    assert.deepEqual(outcome(both, "gene", "TNF").right, ["TNF"]);
  });

  it("takes the derived phrases as pathways where a corpus marks only trigger words", () => {
    const gold = {
      corpus: "bionlp_pc2013",
      entities: [spanOf("signaling", "pathway")],
      derived_pathways: [spanOf("TNF receptor signaling", "pathway")],
    };
    assert.deepEqual(outcome(gold, "pathway", "TNF receptor signaling", "signaling").right, [
      "TNF receptor signaling",
    ]);
    assert.deepEqual(outcome(gold, "pathway", "signaling").wrong, []);
  });
});

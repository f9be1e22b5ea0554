import { strict as assert } from "node:assert";
import { combineKnowledge } from "../../../src/knowledge/combine";
import { readProse } from "../../../src/markdown/prose";
import { linkMentions } from "../../../src/mentions/mentions";
import { recogniseMentions } from "../../../src/mentions/recognise";
import type { Entity } from "../../../src/model/entity";
import { defaultSettings } from "../../../src/model/settings";
import { createMemo } from "../../../src/text/caches";
import { emptyReview } from "../../emptyReview";

const gene = (id: string, name: string, more: Partial<Entity>): Entity => ({
  id,
  kind: "protein",
  type: "gene",
  name,
  synonyms: ["XYZ1"],
  previous: [],
  xrefs: {},
  ...more,
});
const entities = [
  gene("hgnc:1", "QRST1", { description: "dynein tubulin kinesin" }),
  gene("hgnc:2", "UVWX1", { description: "integrin talin" }),
];
const knowledge = combineKnowledge({
  ...emptyReview,
  entities: new Map(entities.map((one) => [one.id, one])),
});

/** How much more the first gene is meant by `XYZ1` than the second, in logits. */
function lead(text: string): number {
  const prose = readProse(text, { format: "plain" });
  const memo = createMemo();
  const mentions = linkMentions(
    prose,
    recogniseMentions(prose, knowledge, memo),
    knowledge,
    defaultSettings,
    memo,
  );
  const { candidates } = mentions.find((one) => one.text === "XYZ1")!;
  const scoreOf = (wanted: string): number => candidates.find(({ id }) => id === wanted)!.score;
  return Math.round(10 * Math.log(scoreOf("hgnc:1") / scoreOf("hgnc:2"))) / 10;
}

describe("what a shared name means", () => {
  const cases: readonly (readonly [others: string, lead: number])[] = [
    ["nothing", 0],
    ["dynein", 1.5],
    ["integrin", -1.5],
    ["dynein or integrin", 0],
    // All words together say no more than a bound.
    ["dynein, tubulin or integrin", 0.9],
    ["dynein, tubulin, kinesin or integrin", 0.9],
    ["dynein, tubulin, integrin or talin", 0],
    // Another name that only one of them has says more than a word, and with words no more than the bound.
    ["QRST1", 2],
    ["QRST1 or integrin", 0.5],
    ["QRST1, dynein or tubulin", 2.4],
    ["UVWX1 or dynein", -0.5],
  ];
  for (const [others, expected] of cases)
    it(`beside ${others}`, () => {
      assert.equal(lead(`XYZ1 and ${others}.`), expected);
    });
});

import { strict as assert } from "node:assert";
import { longestOnly } from "../../../src/mentions/pathways/found";

/** Stretches written as `from-to=score`, `from-to` for one without a meaning. */
const read = (written: string) => {
  const [, from, to, score] = /^(\d+)-(\d+)(?:=(.+))?$/.exec(written)!;
  const candidates = score === undefined ? [] : [{ id: "go:1", score: Number(score) }];
  return { from: Number(from), to: Number(to), candidates };
};

describe("pathways that overlap", () => {
  const cases: readonly (readonly [found: string, kept: string])[] = [
    ["", ""],
    ["3-9", "3-9"],
    ["0-4 4-8", "0-4 4-8"],
    ["4-8 0-4", "0-4 4-8"],
    ["0-4 3-8", "3-8"],
    ["0-5 3-8", "0-5"],
    ["0-6 3-8", "0-6"],
    ["0-4 0-9", "0-9"],
    ["0-9=0.5 0-9=0.9", "0-9=0.9"],
    ["0-9=0.9 0-9=0.5", "0-9=0.9"],
    ["0-9 0-9=0.5", "0-9=0.5"],
    ["0-9=0.5 0-9", "0-9=0.5"],
    ["0-4 3-8 7-20 20-22", "7-20 20-22"],
  ];
  for (const [found, kept] of cases)
    it(`of ${found || "none"} are ${kept || "none"}`, () => {
      const split = (text: string) => text.split(" ").filter(Boolean).map(read);
      assert.deepEqual(longestOnly(split(found)), split(kept));
    });
});

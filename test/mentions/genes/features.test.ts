import { strict as assert } from "node:assert";
import { contextFeatures } from "../../../src/mentions/genes/features";

/** The features of the words around TP53. */
function around(text: string): readonly number[] {
  const from = text.indexOf("TP53");
  const features: number[] = [];
  contextFeatures(text, from, from + 4, false, (index) => features.push(index));
  return features;
}

describe("what the words around a name look like", () => {
  for (const [one, other] of [
    ["in TP53 so", "in  TP53   so"],
    ["in TP53 so", "in\tTP53\nso"],
    ["in TP53 so", "in\rTP53\u00a0so"],
    ["in TP53 so", "in\u2009TP53\u202fso"],
    ["at 7 TP53", "at 8 TP53"],
    ["far more of the so many TP53", "none of the so many TP53"],
  ] as const)
    it(`is one: ${JSON.stringify(one)}, ${JSON.stringify(other)}`, () => {
      assert.deepEqual(around(one), around(other));
    });

  for (const [one, other] of [
    ["in TP53", "on TP53"],
    ["in TP53", "In TP53"],
    ["in TP53", "in-TP53"],
    ["in TP53", "TP53"],
    ["(TP53)", "(TP53"],
    ["TP53, so", "TP53; so"],
    ["TP53-so", "TP53 so"],
    ["Àa TP53", "Áa TP53"],
    ["a×b TP53", "ab TP53"],
    ["the TP53 in it all", "the TP53 in it so"],
    ["far the TP53", "so the TP53"],
  ] as const)
    it(`is not one: ${JSON.stringify(one)}, ${JSON.stringify(other)}`, () => {
      assert.notDeepEqual(around(one), around(other));
    });
});

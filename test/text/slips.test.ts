import { strict as assert } from "node:assert";
import { slipsBetween } from "../../src/text/slips";

describe("slips between words", () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ["", "", 0],
    ["chen", "chen", 0],
    ["", "chen", 4],
    ["chen", "chan", 1],
    ["hazwa", "hazawa", 1],
    ["2081", "2018", 1],
    ["luo", "lou", 1],
    ["hoen", "chen", 2],
    ["wang", "zhang", 2],
    ["abcd", "badc", 2],
    ["kitten", "sitting", 3],
  ];
  for (const [one, other, count] of cases) {
    it(`are ${count} from “${one}” to “${other}”, and back`, () => {
      assert.equal(slipsBetween(one, other), count);
      assert.equal(slipsBetween(other, one), count);
    });
  }
});

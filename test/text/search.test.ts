import { strict as assert } from "node:assert";
import fc from "fast-check";
import { firstAbove, firstFrom, firstIndex, lastAtMost } from "../../src/text/search";

const ascending = fc
  .array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 })
  .map((all) => all.sort((a, b) => a - b));
const value = fc.integer({ min: -1, max: 31 });

describe("searches in ascending numbers", () => {
  it("find what a walk finds", () => {
    fc.assert(
      fc.property(ascending, value, (numbers, wanted) => {
        const walked = numbers.findIndex((number) => number >= wanted);
        const first = walked < 0 ? numbers.length : walked;
        assert.equal(
          firstIndex(numbers.length, (index) => numbers[index]! >= wanted),
          first,
        );
        assert.equal(
          firstFrom(
            numbers.map((from) => ({ from })),
            wanted,
          ),
          first,
        );
        assert.equal(
          firstAbove(numbers, wanted),
          numbers.find((number) => number > wanted),
        );
        assert.equal(
          lastAtMost(numbers, wanted),
          Math.max(
            0,
            numbers.findLastIndex((number) => number <= wanted),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("ask of few", () => {
    let asked = 0;
    firstIndex(1_000_000, (index) => ++asked > 0 && index >= 7);
    assert.ok(asked <= 20, `${asked} questions`);
  });
});

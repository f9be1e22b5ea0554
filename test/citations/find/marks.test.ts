import { strict as assert } from "node:assert";
import fc from "fast-check";
import { marksTouching, withinMarks } from "../../../src/citations/find/marks";
import type { Block, Mark } from "../../../src/model/prose";

const place = fc.integer({ min: 0, max: 20 });
const mark: fc.Arbitrary<Mark> = fc
  .tuple(fc.constantFrom("link" as const, "wikilink" as const, "superscript" as const), place, place)
  .map(([kind, a, b]) => ({
    kind,
    start: Math.min(a, b),
    end: Math.max(a, b) + 1,
    outer: { start: 0, end: 0 },
  }));
const range = fc.tuple(place, place).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);

describe("the marks of a block", () => {
  it("hold what a look at each of them says", () => {
    const kinds = ["link", "wikilink"] as const;
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), range, (marks, [from, to]) => {
        const held = marks.some(
          ({ kind, start, end }) => kind !== "superscript" && start <= from && end >= to,
        );
        assert.equal(withinMarks({ marks } as unknown as Block, kinds)(from, to), held);
      }),
      { numRuns: 500 },
    );
  });

  it("touch what a look at each of them says, in the order of the text", () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), range, (marks, [from, to]) => {
        const touching = marks
          .filter(({ start, end }) => start < to && end > from)
          .sort((a, b) => a.start - b.start);
        assert.deepEqual(marksTouching(marks)(from, to), touching);
      }),
      { numRuns: 500 },
    );
  });
});

import { strict as assert } from "node:assert";
import fc from "fast-check";
import type { Edit } from "../../src/model/span";
import { composeEdits } from "../../src/text/composeEdits";
import { applyEdits } from "../../src/text/edits";

/** Edits of a text of so many characters, none of which touch. */
const editsOf = (length: number): fc.Arbitrary<readonly Edit[]> =>
  fc.array(fc.tuple(fc.nat({ max: length }), fc.string({ maxLength: 4 })), { maxLength: 8 }).map((drawn) => {
    const places = [...new Set(drawn.map(([place]) => place))].sort((a, b) => a - b);
    return Array.from({ length: Math.floor(places.length / 2) }, (_, at) => ({
      start: places[at * 2]!,
      end: places[at * 2 + 1]!,
      text: drawn[at]![1],
    }));
  });

describe("composeEdits", () => {
  it("does at once what one round of edits and then another do", () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, maxLength: 30 })
          .chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)))
          .chain(([text, first]) =>
            fc.tuple(fc.constant(text), fc.constant(first), editsOf(applyEdits(text, first).length)),
          ),
        ([text, first, then]) => {
          const composed = composeEdits(text, first, then);
          assert.equal(applyEdits(text, composed), applyEdits(applyEdits(text, first), then));
          for (const [at, { start, end }] of composed.entries()) {
            assert.ok(start <= end);
            assert.ok(at === 0 || composed[at - 1]!.end < start, "they neither overlap nor touch");
          }
        },
      ),
    );
  });

  it("leaves alone what neither round touches", () => {
    assert.deepEqual(
      composeEdits("one two three", [{ start: 0, end: 3, text: "1" }], [{ start: 6, end: 11, text: "3" }]),
      [
        { start: 0, end: 3, text: "1" },
        { start: 8, end: 13, text: "3" },
      ],
    );
  });

  it("makes one of an edit and of another inside what it wrote", () => {
    assert.deepEqual(
      composeEdits("[5,4,4]", [{ start: 1, end: 6, text: "4,4,5" }], [{ start: 1, end: 4, text: "4" }]),
      [{ start: 1, end: 6, text: "4,5" }],
    );
  });
});

import { strict as assert } from "node:assert";
import { movedBy } from "../../src/rewrite/moved";

/** `0123456789` becomes `01abc3456x89`: three letters for one, one for one, and one inserted. */
const { to, back } = movedBy([
  { start: 7, end: 8, text: "x" },
  { start: 2, end: 3, text: "abc" },
]);

describe("spans after edits", () => {
  const cases: readonly (readonly [before: readonly [number, number], after: readonly [number, number]])[] = [
    [
      [0, 2],
      [0, 2],
    ],
    [
      [2, 3],
      [2, 5],
    ],
    [
      [0, 3],
      [0, 5],
    ],
    [
      [3, 7],
      [5, 9],
    ],
    [
      [7, 8],
      [9, 10],
    ],
    [
      [8, 10],
      [10, 12],
    ],
    [
      [0, 10],
      [0, 12],
    ],
  ];
  for (const [[start, end], [startNow, endNow]] of cases)
    it(`${start}–${end} and ${startNow}–${endNow}`, () => {
      assert.deepEqual(to({ start, end }), { start: startNow, end: endNow });
      assert.deepEqual(back({ start: startNow, end: endNow }), { start, end });
    });

  it("widen to what an edit replaced, where they lie in what it wrote", () => {
    assert.deepEqual(back({ start: 3, end: 4 }), { start: 2, end: 3 });
    assert.deepEqual(back({ start: 4, end: 6 }), { start: 2, end: 4 });
  });

  it("leave outside what is inserted at their ends", () => {
    const inserted = movedBy([
      { start: 2, end: 2, text: "a" },
      { start: 5, end: 5, text: "bc" },
    ]);
    assert.deepEqual(inserted.to({ start: 2, end: 5 }), { start: 3, end: 6 });
    assert.deepEqual(inserted.back({ start: 3, end: 6 }), { start: 2, end: 5 });
  });
});

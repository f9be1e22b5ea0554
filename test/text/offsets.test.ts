import { strict as assert } from "node:assert";
import type { Block } from "../../src/model/prose";
import { toSource, toText } from "../../src/text/offsets";

/** `a&beta;c` at 10, read as `aβc`. */
const block: Block = {
  kind: "paragraph",
  start: 10,
  end: 18,
  text: "aβc",
  map: { text: [0, 1, 2], source: [0, 1, 7], sourceEnd: [1, 7, 8] },
  marks: [],
  section: [],
};

describe("toSource", () => {
  const cases: readonly (readonly [from: number, to: number, start: number, end: number])[] = [
    [0, 3, 10, 18],
    [0, 1, 10, 11],
    [1, 2, 11, 17],
    [2, 3, 17, 18],
    [1, 1, 11, 11],
    [3, 3, 18, 18],
    [-5, 99, 10, 18],
  ];
  for (const [from, to, start, end] of cases) {
    it(`maps ${from}–${to}`, () => {
      assert.deepEqual(toSource(block, from, to), { start, end });
    });
  }
  it("maps an empty block to its start", () => {
    assert.deepEqual(toSource({ ...block, text: "" }, 0, 1), { start: 10, end: 10 });
  });
});

describe("toText", () => {
  const cases: readonly (readonly [offset: number, index: number | undefined])[] = [
    [9, undefined],
    [10, 0],
    // A character reference is no character as written.
    [11, undefined],
    [16, undefined],
    [17, 2],
    [18, undefined],
    [99, undefined],
  ];
  for (const [offset, index] of cases)
    it(`maps ${offset}`, () => {
      assert.equal(toText(block, offset), index);
    });

  it("knows each character of a run, and none behind its end nor in a gap", () => {
    const run: Block = {
      ...block,
      end: 20,
      text: "abcde",
      map: { text: [0, 3], source: [0, 5], sourceEnd: [3, 7] },
    };
    const indexes = Array.from({ length: 12 }, (_, at) => toText(run, 9 + at));
    assert.deepEqual(indexes, [
      undefined,
      0,
      1,
      2,
      undefined,
      undefined,
      3,
      4,
      ...Array<undefined>(4).fill(undefined),
    ]);
  });
});

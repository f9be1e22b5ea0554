import { strict as assert } from "node:assert";
import type { Candidate } from "../../../src/citations/find/candidate";
import { createSequence } from "../../../src/citations/find/sequence";

const citing = (...numbers: readonly number[]) =>
  ({ items: [{ targets: numbers.map(String) }] }) as unknown as Candidate;

/** The ranks of numbers after others were cited. */
function ranks(cited: readonly number[], asked: readonly number[]): readonly number[] {
  const sequence = createSequence();
  for (const number of cited) sequence.add(citing(number));
  return asked.map((number) => sequence.rank(number));
}

describe("numbers in the order of the document", () => {
  const cases: readonly (readonly [
    cited: readonly number[],
    asked: readonly number[],
    ranks: readonly number[],
  ])[] = [
    [[], [0, 1, 2, 3, 4], [0, 3, 1, 1, 0]],
    [
      [1, 2, 3],
      [2, 3, 4, 5, 6, 7],
      [2, 2, 3, 1, 1, 0],
    ],
    // A number far above those so far may be none of the list, and the next one is not expected behind it.
    [[20], [19, 20, 21, 22], [0, 2, 3, 1]],
    [[21], [1, 20, 21, 22], [3, 0, 2, 0]],
    [
      [5, 2],
      [2, 3, 5, 6],
      [2, 0, 2, 3],
    ],
  ];
  for (const [cited, asked, expected] of cases)
    it(`after ${cited.join(", ") || "none"}`, () => {
      assert.deepEqual(ranks(cited, asked), expected);
    });

  it("counts each number of a citation", () => {
    const sequence = createSequence();
    sequence.add(citing(1, 2, 3));
    assert.deepEqual(
      [1, 2, 3, 4].map((number) => sequence.rank(number)),
      [2, 2, 2, 3],
    );
  });
});

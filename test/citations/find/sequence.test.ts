import { strict as assert } from "node:assert";
import type { Candidate } from "../../../src/citations/find/candidate";
import { createSequence, withoutDoubtful } from "../../../src/citations/find/sequence";

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

describe("numbers that may mean something else", () => {
  /** The texts of those kept: `4` is in no doubt, `4m` may mean something else, `4i` be an index, `4f` is oddly written; `4t` is tight. */
  function kept(text: string, entries = 0): string {
    const doubts: Readonly<Record<string, Candidate["doubt"]>> = { m: "meaning", i: "index", f: "form" };
    const candidates = text.split(" ").map((one) => {
      const [numbers = "", sign = ""] = one.split(/(?<=\d)(?=[a-z])/);
      const doubt = doubts[sign];
      return {
        ...citing(...numbers.split(",").map(Number)),
        isTight: sign === "t",
        ...(doubt && { doubt }),
        one,
      };
    });
    return withoutDoubtful(candidates, entries)
      .map((candidate) => (candidate as (typeof candidates)[number]).one)
      .join(" ");
  }
  for (const [text, entries, expected] of [
    ["1 2 3", 0, "1 2 3"],
    ["1m 2m", 0, ""],
    ["1m 2f 3i", 9, ""],
    // What may mean something else is the next number.
    ["1 2m 4m 5", 0, "1 2m 5"],
    ["1 1m 2", 0, "1 2"],
    ["1 2,3m 3,5m", 0, "1 2,3m"],
    ["1 3,2m 4m", 0, "1 3,2m 4m"],
    // What is oddly written is cited or close, or the list is known.
    ["1 1f 4f 9f", 0, "1 1f 4f"],
    ["1 9f", 9, "1 9f"],
    ["1 10f 2,10f", 9, "1"],
    // An index stands where most citations have no space before them.
    ["1t 2t 5i", 0, "1t 2t 5i"],
    ["1t 2t 3 5i", 0, "1t 2t 3 5i"],
    ["1t 2 5i", 0, "1t 2"],
    ["1t 2t 3 4 5i", 0, "1t 2t 3 4"],
  ] as const)
    it(`of ${text}${entries > 0 ? `, in a list of ${entries}` : ""} are citations: ${expected || "none"}`, () => {
      assert.equal(kept(text, entries), expected);
    });
});

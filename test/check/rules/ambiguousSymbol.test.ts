import { strict as assert } from "node:assert";
import { ambiguousSymbol } from "../../../src/check/rules/ambiguousSymbol";
import { saysOfMeanings, type Meaning } from "../meant";

const a: Meaning = { symbol: "AAA1", description: "first of all", score: 0.4 };
const b: Meaning = { symbol: "BBB1", score: 0.2 };
const c: Meaning = { symbol: "CCC1", score: 0.2 };
const d: Meaning = { symbol: "DDD1", score: 0.2 };
const e: Meaning = { symbol: "EEE1", score: 0.2 };

describe("nomenclature/ambiguous-symbol", () => {
  const cases: readonly (readonly [why: string, meanings: readonly Meaning[], says: readonly string[]])[] = [
    ["of no meaning", [], []],
    ["of one", [a], []],
    [
      "of a second that is half as likely",
      [a, b],
      [
        "“X1” can be AAA1 (first of all); BBB1.",
        "Write “AAA1”: It holds AAA1.",
        "Write “BBB1”: It holds BBB1.",
      ],
    ],
    ["of a second that is less likely", [a, { ...b, score: 0.19 }], []],
    ["of a second that is no gene", [a, { ...b, type: "family" }], []],
    [
      "of four at most",
      [a, b, c, d, e],
      [
        "“X1” can be AAA1 (first of all); BBB1; CCC1; DDD1.",
        ...["AAA1", "BBB1", "CCC1", "DDD1"].map((symbol) => `Write “${symbol}”: It holds ${symbol}.`),
      ],
    ],
  ];
  for (const [why, meanings, says] of cases)
    it(`${says.length === 0 ? "says nothing" : "speaks"} ${why}`, () => {
      assert.deepEqual(saysOfMeanings(ambiguousSymbol, "It holds X1.", "X1", meanings), says);
    });

  it("says nothing of what the user has chosen", () => {
    assert.deepEqual(
      saysOfMeanings(ambiguousSymbol, "It holds X1.", "X1", [a, b], { evidence: "choice" }),
      [],
    );
  });
});

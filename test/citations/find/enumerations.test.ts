import { strict as assert } from "node:assert";
import type { Candidate } from "../../../src/citations/find/candidate";
import { enumerators } from "../../../src/citations/find/enumerations";

/** The numbers in round brackets that count something. */
function counting(text: string, alone = false): readonly string[] {
  const candidates = [...text.matchAll(/\(([\d,]+)\)/g)].map(({ index, 0: all, 1: numbers }): Candidate => ({
    style: "parenthesis",
    from: index,
    to: index + all.length,
    items: [{ from: index + 1, to: index + all.length - 1, targets: numbers!.split(",") }],
  }));
  return [...enumerators(text, candidates, alone)].map(({ from, to }) => text.slice(from, to));
}

describe("numbers that count the parts of a sentence", () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ["We ask: (1) the dose, (2) the rate.", ["(1)", "(2)"]],
    ["We ask: (1) the dose, and (2) the rate; (3) the time.", ["(1)", "(2)", "(3)"]],
    ["We ask: (1) the dose. (2) the rate.", ["(1)", "(2)"]],
    ["We ask: (1) the dose.", []],
    ["The cells (1) grow, (2) move.", []],
    ["The cells (1) grow, (2) move, (3) die.", ["(1)", "(2)", "(3)"]],
    ["The cells (1) grow. (2) They move. (3) They die.", []],
    ["We ask: (1) the dose, (3) the rate.", []],
    ["We ask: (2) the dose, (3) the rate.", []],
    ["We ask: (1) the dose, (1) the rate, (2) the time.", []],
    ["We ask: (1) the dose, (2) the rate; (1) the cells, (2) the time.", ["(1)", "(2)"]],
    ["We ask: (1,2) the dose, (2) the rate.", []],
    ["We ask: (1) and others, (2) or so.", []],
    ["We ask: (1) the dose, (2) 12 times.", []],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      assert.deepEqual(counting(text), expected);
    });

  it("may be one by itself, where a number opens its block or is the first where enumerations begin", () => {
    assert.deepEqual(counting("(4) The dose rose.", true), ["(4)"]);
    assert.deepEqual(counting("(4) The dose rose.", false), []);
    assert.deepEqual(counting("We ask: (1) the dose.", true), ["(1)"]);
    assert.deepEqual(counting("We ask: (2) the dose.", true), []);
  });
});

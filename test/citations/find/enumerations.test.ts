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
    // What leads to the first.
    ["(1) the dose, (2) the rate.", ["(1)", "(2)"]],
    ["Two（(1) the dose, (2) the rate.", ["(1)", "(2)"]],
    ["Two — (1) the dose, (2) the rate.", ["(1)", "(2)"]],
    ["They were (1) the dose, (2) the rate.", ["(1)", "(2)"]],
    ["Namely, (1) the dose, (2) the rate.", ["(1)", "(2)"]],
    ["In Africa (1) the dose, (2) the rate.", []],
    // What leads to the next.
    ["We ask: (1) the dose and (2) the rate.", ["(1)", "(2)"]],
    ["We ask: (1) the dose AND (2) the rate.", ["(1)", "(2)"]],
    ["We ask: (1) the dose or (2) the rate.", ["(1)", "(2)"]],
    ["We ask: (1) the dose, then (2) the rate.", ["(1)", "(2)"]],
    ["We ask: (1) the dose as well as (2) the rate.", ["(1)", "(2)"]],
    ["We ask: (1) the dose by (2) the rate.", []],
    ["We ask: (1) the command (2) the rate.", []],
    ["我们：(1) 剂量，(2) 时间；(3) 细胞、(4) 小鼠。(5) 大鼠", ["(1)", "(2)", "(3)", "(4)", "(5)"]],
    ["We ask: (1) the dose: (2) the rate.", ["(1)", "(2)"]],
    ["We ask: (1) the dose, so (2) the rate, (3) the time", []],
    // What follows a number.
    ["We ask: (1). The dose, (2): the rate.", ["(1)", "(2)"]],
    ["We ask: (1)) the dose, (2)the rate.", ["(1)", "(2)"]],
    ['We ask: (1) “so”, (2) ‘so’, (3) *so*, (4) "so"', ["(1)", "(2)", "(3)", "(4)"]],
    ["We ask: (1) and, (2) or, (3) und, (4) et", []],
    ["We ask: (1) android, (2) order.", ["(1)", "(2)"]],
    ["We ask: (1) to (2), or (2) to (3) rise", []],
    ["We ask: (1) to find, (2) to test.", ["(1)", "(2)"]],
    ["As (1) shows, (2) has shown and (3) have found.", []],
    ["As (1) shown, (2) used", []],
    // Two enumerations, of which the first is complete.
    ["The cells (1) grow, (2) move; (1) grow, (2) move, (3) die.", ["(1)", "(2)", "(3)"]],
    ["We ask: (1) the dose, (2) the rate; the cells (1) grow, (2) move.", ["(1)", "(2)"]],
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
    assert.deepEqual(counting("The cells (1) grow.", true), []);
    assert.deepEqual(counting("(4) The dose. (5) The rate.", true), ["(4)"]);
    assert.deepEqual(counting("(4) The dose, (1) the rate, (2) the time, (3) the end.", true), [
      "(4)",
      "(1)",
      "(2)",
      "(3)",
    ]);
  });
});

import { strict as assert } from "node:assert";
import { isSuperscript, runsOf, writeNumber, writeNumbers } from "../../src/references/numerals";

const plain = { separator: ", ", dash: "–", superscript: false };
const raised = { separator: "⁻,", dash: "⁻", superscript: true };

describe("numbers of a citation", () => {
  for (const [numbers, together, apart] of [
    [[], "", ""],
    [[7], "7", "7"],
    [[2, 1], "1, 2", "1, 2"],
    [[3, 2, 1], "1–3", "1, 2, 3"],
    [[10, 9, 2, 3, 11, 3], "2, 3, 9–11", "2, 3, 9, 10, 11"],
    [[1, 3, 5], "1, 3, 5", "1, 3, 5"],
    [[4, 5, 6, 7, 9], "4–7, 9", "4, 5, 6, 7, 9"],
  ] as const)
    it(`${numbers.join(" ") || "none"}: ${together || "nothing"}`, () => {
      assert.equal(writeNumbers(numbers, plain, true), together);
      assert.equal(writeNumbers(numbers, plain, false), apart);
    });

  it("are written in characters that are raised by themselves", () => {
    assert.equal(writeNumber(1234567890, true), "¹²³⁴⁵⁶⁷⁸⁹⁰");
    assert.equal(writeNumber(1234567890, false), "1234567890");
    assert.equal(writeNumbers([12, 1, 13, 14], raised, true), "¹⁻,¹²⁻¹⁴");
  });

  it("are told from raised ones", () => {
    for (const digit of "⁰¹²³⁴⁵⁶⁷⁸⁹") assert.equal(isSuperscript(`,${digit}`), true, digit);
    for (const other of ["12", "⁻", "ⁿ", ""]) assert.equal(isSuperscript(other), false, other);
  });

  it("are parted at each gap", () => {
    assert.deepEqual(runsOf([5, 1, 4, 3, 5]), [[1], [3, 4, 5]]);
    assert.deepEqual(runsOf([100, 20, 3]), [[3], [20], [100]]);
    assert.deepEqual(runsOf([]), []);
  });
});

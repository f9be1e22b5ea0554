import { strict as assert } from "node:assert";
import type { CandidateItem } from "../../../src/citations/find/candidate";
import { readDotted, readNumbers, readSpaced } from "../../../src/citations/find/numbers";

/** What a reader makes of a text behind others, each item as its digits and the numbers that it stands for. */
function read(
  by: (text: string, from: number, to: number) => readonly CandidateItem[] | undefined,
  text: string,
): readonly string[] | undefined {
  const whole = `see [${text}].`;
  return by(whole, 5, 5 + text.length)?.map(
    ({ from, to, targets, reversed }) =>
      `${whole.slice(from, to)}: ${targets.join()}${reversed === true ? " reversed" : ""}`,
  );
}

describe("numbers in a text", () => {
  const lists: readonly (readonly [text: string, items: readonly string[] | undefined])[] = [
    ["12", ["12: 12"]],
    [" 1 ,2;  3 ", ["1: 1", "2: 2", "3: 3"]],
    ["1-3, 5", ["1-3: 1,2,3", "5: 5"]],
    ["1 – 3", ["1 – 3: 1,2,3"]],
    ["1--3, 5~6, 7—8", ["1--3: 1,2,3", "5~6: 5,6", "7—8: 7,8"]],
    ["3-1", ["3-1: 3,2,1 reversed"]],
    ["3-3", ["3-3: 3"]],
    ["1, 2 and 3", ["1: 1", "2: 2", "3: 3"]],
    ["1 und 2, et 3", ["1: 1", "2: 2", "3: 3"]],
    ["1和2、3", undefined],
    ["1和2", ["1: 1", "2: 2"]],
    ["0", undefined],
    ["01", undefined],
    ["1-03", undefined],
    ["1---3", undefined],
    ["1 2", undefined],
    ["1,", undefined],
    ["1, a", undefined],
    ["12345", undefined],
    ["", undefined],
  ];
  for (const [text, items] of lists)
    it(`are a list, or none: “${text}”`, () => {
      assert.deepEqual(read(readNumbers, text), items);
    });

  const spaced: readonly (readonly [text: string, items: readonly string[] | undefined])[] = [
    ["24 26", ["24: 24", "26: 26"]],
    ["4 5 6", ["4: 4", "5: 5", "6: 6"]],
    ["131, 132.", ["131: 131", "132: 132"]],
    ["131;", ["131: 131"]],
    ["26 24", undefined],
    ["5 4 6", undefined],
    ["4 5 5", undefined],
    ["12", undefined],
    ["01 2", undefined],
    ["1 2000", undefined],
    ["1 2 3 4 5 6 7 8 9 10", Array.from({ length: 10 }, (_, at) => `${at + 1}: ${at + 1}`)],
    ["1 2 3 4 5 6 7 8 9 10 11", undefined],
  ];
  for (const [text, items] of spaced)
    it(`are parted by spaces, or not: “${text}”`, () => {
      assert.deepEqual(read(readSpaced, text), items);
    });

  const dotted: readonly (readonly [text: string, items: readonly string[] | undefined])[] = [
    ["38.42-43", ["38: 38", "42-43: 42,43"]],
    ["4, 5.6", ["4: 4", "5: 5", "6: 6"]],
    ["4.5.6", ["4: 4", "5: 5", "6: 6"]],
    ["2.3", ["2: 2", "3: 3"]],
    ["1.2", undefined],
    ["3.2", undefined],
    ["3.3", undefined],
    ["4.05", undefined],
    ["4, 5", undefined],
  ];
  for (const [text, items] of dotted)
    it(`are parted by full stops, or not: “${text}”`, () => {
      assert.deepEqual(read(readDotted, text), items);
    });
});

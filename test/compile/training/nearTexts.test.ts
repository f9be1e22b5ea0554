import { strict as assert } from "node:assert";
import { groupsOfTexts } from "../../../src/compile/training/nearTexts";

const first =
  "Vesicles of irradiated cells carry more of the protein than those of controls, and they slow the growth of their neighbours.";
const second =
  "In mice without the receptor no tumour grew within the eight weeks that we watched them after the transplantation of cells.";

describe("texts that are nearly equal", () => {
  const cases: readonly (readonly [what: string, texts: readonly string[], groups: readonly number[]])[] = [
    ["other texts", [first, second], [0, 1]],
    ["the same text", [first, second, first], [0, 1, 0]],
    ["case, dashes and spaces apart", [first, first.toUpperCase().replaceAll(" ", "\n – ")], [0, 0]],
    ["a few words apart", [first, first.replace("irradiated", "treated")], [0, 0]],
    ["a sentence and the text that has it", [second, `${first} ${second}`], [0, 0]],
    ["two texts, and a third that joins them", [first, second, `${second} ${first}`], [0, 0, 0]],
    [
      "a phrase in common",
      [first, `${second} It grew, and they slow the growth of their neighbours.`],
      [0, 1],
    ],
    ["texts of a few words", ["CD63 rose.", "CD81 rose.", "CD63 rose"], [0, 1, 0]],
    ["empty texts", ["", first, ""], [0, 1, 0]],
  ];
  for (const [what, texts, groups] of cases)
    it(`are told by their runs of words: ${what}`, () => {
      assert.deepEqual([...groupsOfTexts(texts)], groups);
    });
});

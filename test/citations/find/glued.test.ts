import { strict as assert } from "node:assert";
import { gluedCandidates } from "../../../src/citations/find/glued";
import { readProse } from "../../../src/markdown/prose";

/** Each candidate as `word|numbers after`. */
function candidates(text: string): readonly string[] {
  const block = readProse(text, { format: "plain" }).blocks[0]!;
  const isLineEnd = (at: number): boolean => at >= text.length || text[at] === "\n";
  return gluedCandidates(block, isLineEnd).map(
    ({ word, from, to, after }) => `${word}|${block.text.slice(from, to)} ${after}`,
  );
}

describe("numbers that run on from words", () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ["It is known1 in cancers2,3–5 and STAT3.", ["known|1 plain", "cancers|2,3–5 plain", "STAT|3 name"]],
    ["It is known.1 Others agree,2 too.", ["known|1 punctuation", "agree|2 punctuation"]],
    ["It is known.1 others", []],
    ["Luo et al.3 found it.", ["|3 et-al"]],
    [
      "Luo et al.’s3 cells, Bao and Li (2018)4 and Bao et al. (2018)5 too.",
      ["|3 et-al", "|4 et-al", "|5 et-al"],
    ],
    ["Luo and Zhou8 found it.", ["|8 pair"]],
    ["Luo and Zhou8 of old.", ["Zhou|8 name"]],
    ["It is known (in cells)3 and “so”4, of 5%6.", ["|3 plain", "|4 plain", "|6 plain"]],
    ["Of (5)3 and 7”4.", []],
    ["See Fig1.png, Table2 and figure3.", []],
    ["Of cells01, cells1234 and cells 12.", []],
    ["Path/cells1, x#cells2, cells3x and cells_4.", []],
    ["Table 1 Name Reference\nCells 12,13\nMice 4 of 5\n", ["|12,13 row", "|5 row"]],
    ["Table 1 Cells1 Reference\nMice2 12\n", ["Cells|1 name", "Mice|2 name", "|12 row"]],
  ];
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => {
      assert.deepEqual(candidates(text), expected);
    });
});

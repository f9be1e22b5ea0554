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
    [
      "It is known.1 de Araujo Farias agrees.2 van den Berg too.3",
      ["known|1 punctuation", "agrees|2 punctuation", "too|3 punctuation"],
    ],
    ["It is made.1 de novo", []],
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
    // What stands before them, and behind.
    [
      "The cells1; mice2! rats3? EVs4) all5] so6} now7” and8’ then9\" ok10' to11— at12–",
      [
        "cells|1 plain",
        "mice|2 plain",
        "rats|3 plain",
        "EVs|4 name",
        "all|5 plain",
        "so|6 plain",
        "now|7 plain",
        "and|8 plain",
        "then|9 plain",
        "ok|10 plain",
        "to|11 plain",
        "at|12 plain",
      ],
    ],
    ["The cells1, mice2. Rats3: all4", ["cells|1 plain", "mice|2 plain", "Rats|3 name", "all|4 plain"]],
    ["The cells1,000 of mice2.5 in rats3:4 and cells5.a", []],
    [
      "The cells12–14 and mice15-17, rats18—20",
      ["cells|12–14 plain", "mice|15-17 plain", "rats|18—20 plain"],
    ],
    ["The cells999 and mice1000", ["cells|999 plain"]],
    ["The cells998,1000 of", []],
    ["The TSGA1063 of", ["TSGA|1063 name"]],
    ["1 cell 2 of", []],
    ["The (cells)3 and ‘mice’4, [rats]5", ["|3 plain", "|4 plain", "|5 plain"]],
    ["The (n)3 of 5%4 and x%5", ["|3 plain", "|4 plain"]],
    ["Of ()3 of %5", []],
    ["The group2, sample3 and stage4", ["group|2 name", "sample|3 name", "stage|4 name"]],
    ["The exon2, vol3, ref4 and step5", []],
    ["At @cells1, _cells2, :cells3 and /cells4", []],
    ["It is known.1 “Others agree”.2 (Cells die).3", ["known|1 punctuation", "die)|3 punctuation"]],
    ["It is known:1 so and known;2 others", ["known|1 punctuation", "known|2 punctuation"]],
    ["It is known,1 others know", ["known|1 punctuation"]],
    ["It is known.1” Then", ["known|1 punctuation"]],
    ["It is known.1", ["known|1 punctuation"]],
    ["[It is known.1] Then", ["known|1 punctuation"]],
    ["So it.1 Then", ["it|1 punctuation"]],
    ["See fig.1 Then Vol.2 Then a.3 Then (5).4 Then", []],
    ['It is "so"3', ["|3 plain"]],
    ["Of p53, a5 and siRNA6", ["p|53 name", "a|5 name", "siRNA|6 name"]],
    ["The cells998-1001 of", []],
    // Authors.
    ["Luo et al 3 found", []],
    [
      "Luo et al.'s3, Luo and coworkers4, Luo and co-workers5 and Luo and associates6",
      ["|3 et-al", "|4 et-al", "|5 et-al", "|6 et-al"],
    ],
    ["O'Brien et al.'s3 and Al-Nedawi and colleagues4", ["|3 et-al", "|4 et-al"]],
    ["Luo et al.'s cells3", ["cells|3 plain"]],
    ["Luo and van der Zhou (2018)3, O'Brien & D'Souza (2018)4", ["|3 et-al", "|4 et-al"]],
    ["cells and colleagues3", ["colleagues|3 plain"]],
    ["(Luo et al., 2018)3 and Luo & Di Vizio, 2018a)4", ["|3 et-al", "|4 et-al"]],
    ["(in 2018)3", []],
    ["Luo and Zhou (1718)3", []],
    ["Luo & van der Zhou8 found it", ["|8 pair"]],
    ["Luo, and Zhou8 have found it", ["|8 pair"]],
    ["luo and Zhou8 found it", ["Zhou|8 name"]],
    ["Luo or Zhou8 found it", ["Zhou|8 name"]],
    ["Luo and Zhou8 have for many years and days found it", ["Zhou|8 name"]],
    // Rows of a table.
    ["Table 1 Name Refs.\nCells 12\nMice 1234 5-7\nRats 8", ["|12 row", "|5-7 row", "|8 row"]],
    ["Table 1 Name Ref\nCells 12", ["|12 row"]],
    ["Table 1 Name Ref\nCells 123\nMice are known3 in", ["|123 row", "known|3 plain"]],
    ["Table 123 Name Reference\nCells 12", []],
    ["Tables 1 Name Reference\nCells 12", []],
    ["Table 1 Name Reference cells\nCells 12", []],
    ["Table 1 Name Reference\nCells 0\nMice12", ["Mice|12 name"]],
    ["Table 1 Name Reference\nCells 12 known3 of\n", ["known|3 plain"]],
    ["Table 1 Name Reference\nCells 12,13\nMice 4 of 5\n", ["|12,13 row", "|5 row"]],
    ["Table 1 Cells1 Reference\nMice2 12\n", ["Cells|1 name", "Mice|2 name", "|12 row"]],
  ];
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => {
      assert.deepEqual(candidates(text), expected);
    });

  it("are none where they are set otherwise, or stand in links and names of files", () => {
    const all = readProse("Of mice~2~, [rats3](#x), [[dogs4]], cells^5^, data/cows6 and all7.", {
      format: "markdown",
    });
    assert.deepEqual(
      gluedCandidates(all.blocks[0]!, () => false).map(({ word }) => word),
      ["all"],
    );
  });

  it("are those of authors behind these", () => {
    const block = readProse("Luo et al.3 saw cells4.", { format: "plain" }).blocks[0]!;
    assert.deepEqual(
      gluedCandidates(block, () => false).map(({ isNamed }) => isNamed),
      [true, false],
    );
  });
});

import { strict as assert } from "node:assert";
import type { GluedCandidate } from "../../../src/citations/find/glued";
import { decideGlued } from "../../../src/citations/find/gluedDecision";

const names = new Set([
  "TSGA10",
  "CD63",
  "STAT3",
  "MAPK",
  "p53",
  "IL-6",
  "SOX2",
  "Snail2",
  "IL-2",
  "factor 2",
  "Ph",
  "EGF",
]);

/**
 * Which digits at the ends of words are citations, each as `word|digits`; a word of more than small letters may be a
 * name, and stands by itself where it is among `standing`.
 */
function decided(text: string, standing: readonly string[] = []): readonly string[] {
  const candidates = [...text.matchAll(/([\p{L}\d-]*\p{L})(\d+)/gu)].map(
    ({ index, 0: all, 1: word = "", 2: digits = "" }): GluedCandidate => ({
      style: "glued",
      word,
      digits,
      after: /^\p{Ll}{2,}$/u.test(word) ? "plain" : "name",
      from: index + word.length,
      to: index + all.length,
      items: [{ from: index + word.length, to: index + all.length, targets: [digits] }],
    }),
  );
  const words = {
    isName: (name: string) => names.has(name),
    stands: (word: string) => standing.includes(word),
  };
  return [...decideGlued(candidates, () => text, words)].map(
    ([{ from, word }, { from: now, to }]) => `${word}${text.slice(from, now)}|${text.slice(now, to)}`,
  );
}

describe("digits at the ends of words", () => {
  const cases: readonly (readonly [
    text: string,
    standing: readonly string[],
    expected: readonly string[],
  ])[] = [
    // Plain words: one that stands elsewhere, one with the next number, or a long one.
    ["cells1 grow2", [], ["cells|1", "grow|2"]],
    ["cells5", [], []],
    ["cells5", ["cells"], ["cells|5"]],
    ["vesicles5", [], ["vesicles|5"]],
    ["tumor5", [], []],
    ["tumour5", [], ["tumour|5"]],
    // One over and over, or a low number again, is the end of a name.
    ["bowtie5 bowtie5", [], []],
    ["bowtie5 bowtie5", ["bowtie"], ["bowtie|5", "bowtie|5"]],
    ["cells1 cells2 cells3 bowtie3", ["cells"], ["cells|1", "cells|2", "cells|3"]],
    [
      "cells1 cells2 cells3 cells4 bowtie4",
      ["cells"],
      ["cells|1", "cells|2", "cells|3", "cells|4", "bowtie|4"],
    ],
    // A list is judged by the smallest of its numbers.
    ["cells1 grow2 tumor3 mice3", [], ["cells|1", "grow|2", "tumor|3"]],
    ["cells1 growing1", [], ["cells|1"]],
    [
      "cells1 cells2 cells3 cells4 growing4",
      ["cells"],
      ["cells|1", "cells|2", "cells|3", "cells|4", "growing|4"],
    ],
    // Names are none as a whole.
    ["p53", ["p"], []],
    ["CD63", ["CD"], []],
    ["IL6", ["IL"], []],
    // Of a name with digits behind, the split that is a name and goes on from the numbers before.
    ["cells1 TSGA102", ["cells"], ["cells|1", "TSGA10|2"]],
    ["cells1 MAPK2", ["cells"], ["cells|1", "MAPK|2"]],
    ["cells1 MAPK3", ["cells"], ["cells|1"]],
    ["cells1 EVs3", ["cells", "EVs"], ["cells|1", "EVs|3"]],
    ["cells1 EVs3", ["cells"], ["cells|1"]],
    ["cells1 NTA2", ["cells", "NTA"], ["cells|1", "NTA|2"]],
    ["cells1 NTA2", ["cells"], ["cells|1"]],
    ["cells1 CO2", ["cells", "CO"], ["cells|1"]],
    ["cells1 H2O2", ["cells", "H2O"], ["cells|1"]],
    // Names in other capitals, with a hyphen or a space, are none either.
    ["cells1 sox2", ["cells"], ["cells|1"]],
    ["cells1 snail2", ["cells"], ["cells|1"]],
    ["cells1 il2", ["cells", "il"], ["cells|1"]],
    ["cells1 factor2", ["cells", "factor"], ["cells|1"]],
    ["cells1 factor2 factor3", ["cells", "factor"], ["cells|1", "factor|3"]],
    ["cells1 IL2", ["cells", "IL"], ["cells|1"]],
    // Names by which a number is believed.
    ["cells1 Mapk2", ["cells"], ["cells|1", "Mapk|2"]],
    ["cells1 EGF2", ["cells"], ["cells|1", "EGF|2"]],
    ["cells1 Ph2", ["cells"], ["cells|1"]],
    ["cells1 Ph2", ["cells", "Ph"], ["cells|1", "Ph|2"]],
    ["cells1 1980s2", ["cells"], ["cells|1", "1980s|2"]],
    ["cells1 80s2", ["cells"], ["cells|1", "80s|2"]],
    ["cells1 5s2", ["cells"], ["cells|1"]],
    ["cells1 Vesicle2", ["cells"], ["cells|1", "Vesicle|2"]],
    ["cells1 Cells2", ["cells"], ["cells|1"]],
    ["cells1 XVesicle2", ["cells"], ["cells|1"]],
    // A single digit behind a symbol has to be the next number, two digits may be close.
    ["cells1 NTA3", ["cells", "NTA"], ["cells|1"]],
    ["cells9 NTA11", ["cells", "NTA"], ["cells|9", "NTA|11"]],
    ["cells9 NTA11", ["cells"], ["cells|9"]],
    ["cells8 NTA10", ["cells", "NTA"], ["cells|8", "NTA|10"]],
    ["cells9 NTA20", ["cells", "NTA"], ["cells|9"]],
    // Names of one letter, and of numbers.
    ["cells1 X2", ["cells", "X"], ["cells|1"]],
    ["cells1 eV2", ["cells"], ["cells|1"]],
    ["cells1 eV2", ["cells", "eV"], ["cells|1", "eV|2"]],
    // Of what ends in a digit, the rest must be the next, or the name stand elsewhere.
    ["cells1 TSGA103", ["cells"], ["cells|1"]],
    ["cells1 TSGA103", ["cells", "TSGA10"], ["cells|1", "TSGA10|3"]],
    ["cells1 EVsA12", ["cells"], ["cells|1"]],
    // Far from the numbers so far.
    ["cells1 EVs9", ["cells", "EVs"], ["cells|1"]],
    // A number with a zero in front, or beyond any list, is none.
    ["cells1 NTA1002", ["cells", "NTA"], ["cells|1"]],
    ["cells1 NTA9", ["cells", "NTA"], ["cells|1"]],
    ["cells1 NTA2 NTA2 NTA2", ["cells"], ["cells|1"]],
    ["cells1 NTA2 NTA2 NTA2", ["cells", "NTA"], ["cells|1", "NTA|2"]],
  ];
  for (const [text, standing, expected] of cases)
    it(`${text}, where ${standing.join(" and ") || "nothing"} stands by itself`, () => {
      assert.deepEqual(decided(text, standing), expected);
    });
});

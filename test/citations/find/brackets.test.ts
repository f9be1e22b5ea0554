import { strict as assert } from "node:assert";
import { bracketCandidates } from "../../../src/citations/find/brackets";
import { readProse } from "../../../src/markdown/prose";

const membersOf = (written: string, targets: readonly string[]): string =>
  targets.length === 1 && written === targets[0] ? written : `${written}=${targets.join("+")}`;

/** The brackets of a text that could be citations, each with its numbers and what is special about it. */
const candidates = (source: string): readonly string[] =>
  readProse(source, { format: "markdown" }).blocks.flatMap((block) =>
    bracketCandidates(block).map(({ from, to, items, doubt, behindValue, isTight, isNamed }) =>
      [
        `${block.text.slice(from, to)} ${items.map(({ from, to, targets }) => membersOf(block.text.slice(from, to), targets)).join()}`,
        doubt,
        behindValue && `behind a value in ${behindValue}`,
        isTight === true ? "tight" : undefined,
        isNamed === true ? "named" : undefined,
      ]
        .filter((one) => one !== undefined)
        .join(", "),
    ),
  );

describe("numbers in square brackets that could be citations", () => {
  for (const [text, expected] of [
    ["in mice [4], [5; 6] and [7‐9].", ["[4] 4", "[5; 6] 5,6", "[7‐9] 7‐9=7+8+9"]],
    ["in mice [4−6] or [7~9] or [4 and 5]", ["[4−6] 4−6=4+5+6", "[7~9] 7~9=7+8+9", "[4 and 5] 4,5"]],
    ["in mice[4] and CD63[5], (so)[6]", ["[4] 4, tight", "[5] 5, tight", "[6] 6"]],
    ["Luo et al. [4] found", ["[4] 4, named"]],
    ["in mice [2018] and [2017, 2018]", []],
    ["in mice [2018, 4]", ["[2018, 4] 2018,4"]],
    ["[[4]], [[a|4]] and [[note［4］]]", []],
    // Ranges of the IEEE.
    ["in mice [3]–[5].", ["[3]–[5] 3]–[5=3+4+5"]],
    ["in mice [3] -- [5], [7]", ["[3] -- [5] 3] -- [5=3+4+5", "[7] 7"]],
    ["in mice [3] − [5]", ["[3] − [5] 3] − [5=3+4+5"]],
    ["in mice [300]–[302]", ["[300]–[302] 300]–[302=300+301+302"]],
    ["in mice [3]–[5], [7]–[9]", ["[3]–[5] 3]–[5=3+4+5", "[7]–[9] 7]–[9=7+8+9"]],
    ["[4] grows, [12][13]", ["[4] 4", "[12] 12", "[13] 13"]],
    ["in mice [3], [5]", ["[3] 3", "[5] 5"]],
    // Odd forms.
    ["in mice [4 6]", ["[4 6] 4,6, form"]],
    ["in mice [4, 6.]", ["[4, 6.] 4,6, form"]],
    ["in mice [38.42-43]", ["[38.42-43] 38,42-43=42+43, form"]],
    ["in mice [4.05-60]", []],
    ["in mice [4.5]", ["[4.5] 4,5, meaning"]],
    ["in mice [4.5.6]", ["[4.5.6] 4,5,6, meaning"]],
    ["in mice [4.18-20]", ["[4.18-20] 4,18-20=18+19+20, form"]],
    ["in mice [ 4.18 − 20 ]", ["[ 4.18 − 20 ] 4,18 − 20=18+19+20, form"]],
    ["in mice [6 4]", []],
    // Indices.
    ["of x[4]", []],
    ["of α[4]", []],
    ["of xy[4]", []],
    ["of XY[4]", ["[4] 4, tight"]],
    ["of my_list[4] and list_[5]", []],
    ["of self.items[4] and df$age[5]", []],
    ["of m[1][2]", []],
    ["of data[4] and arr[5], df2[6]", ["[4] 4, index, tight", "[5] 5, index, tight", "[6] 6, index, tight"]],
    ["of metadata[4]", ["[4] 4, tight"]],
    ["as it[4] is in[5]", ["[4] 4, tight", "[5] 5, tight"]],
    ["of results [4] and x [5]", ["[4] 4", "[5] 5"]],
    ["of 5 m[18] and x^[4]^", ["[18] 18, tight", "[4] 4, tight"]],
    // Numbers of other things.
    ["see Figure [4]", []],
    ["a step [4]", ["[4] 4, meaning"]],
    ["of 4 Gy [2-8]", []],
    ["a score [1-5]", ["[1-5] 1-5=1+2+3+4+5, meaning"]],
    ["a mean of 3.5 [1-5]", []],
    ["of -0.5 [12-14]", []],
    ["of 0.5 [12]", ["[12] 12, behind a value in text"]],
    ["of v0.5 [12]", ["[12] 12"]],
    ["of 3.5[12-14]", []],
    ["of 3.5 [12–14]", []],
    ["by type 3. [12-14]", ["[12-14] 12-14=12+13+14, behind a value in text"]],
    ["of 0.5 mice [12-14]", ["[12-14] 12-14=12+13+14"]],
    ["[14]annulene, [18]crown-6, [2]catenane, [2]rotaxane and [9]aneS3", []],
    ["the [18]F-FDG, [11]C and [60]fullerene", []],
    ["the [18]Fluor and [4]He", ["[18] 18"]],
    ["[1] Department of Oncology", []],
    ["Luo; [1] Division for Oncology", []],
    ["Luo. [1] School of Medicine, [2] Universität für Musik", []],
    ["Luo, [1] Charité Hospital, Berlin", []],
    ["Luo [1] Charité Hospital", ["[1] 1"]],
    ["In it, [1] They left. Then the Hospital", ["[1] 1"]],
    // Behind values.
    ["both 5 [12]", ["[12] 12, behind a value in text"]],
    ["n [%] was 5 [12] in mice [4]", ["[4] 4"]],
    ["| 5 [12] |\n|---|", ["[12] 12, behind a value in cell"]],
    ["5 [12]", ["[12] 12, behind a value in text"]],
    ["| both 5 [12] |\n|---|", ["[12] 12, behind a value in text"]],
    ["| 5 [12] mice |\n|---|", ["[12] 12, behind a value in text"]],
    // Not closed, in Chinese and Japanese.
    ["而且Jacquin[36等人发现", ["[36 36, form"]],
    ["而且[3,5-7。", ["[3,5-7 3,5-7=5+6+7, form"]],
    ["而且[36,但是[7]。", ["[36 36, form", "[7] 7, tight"]],
    ["而且[36等人[7]", ["[36 36, form", "[7] 7, tight"]],
    ["而且[36等人]", []],
    ["而且[36 等人", ["[36 36, form"]],
    ["而且[2018等人", []],
    ["in mice [36 others", []],
  ] as const)
    it(JSON.stringify(text), () => {
      assert.deepEqual(candidates(text), expected);
    });
});

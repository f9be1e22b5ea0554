import { strict as assert } from "node:assert";
import { parenthesisCandidates } from "../../../src/citations/find/parentheses";
import { readProse } from "../../../src/markdown/prose";

/** The numbers in round brackets of a text that could be citations, with what is in doubt of each, or that authors stand before it. */
const candidates = (source: string): readonly string[] =>
  readProse(source, { format: "markdown" }).blocks.flatMap((block) =>
    parenthesisCandidates(block).map(({ from, to, doubt, isNamed }) =>
      [block.text.slice(from, to), doubt, isNamed === true ? "named" : ""].filter(Boolean).join(" "),
    ),
  );

describe("numbers in round brackets that could be citations", () => {
  for (const [text, expected] of [
    ["in mice (4), rats (5, 6) and cells (7–9).", ["(4)", "(5, 6)", "(7–9)"]],
    ["in mice (4;5)", ["(4;5)"]],
    ["in mice (4‐6)", ["(4‐6)"]],
    ["in mice (4−6)", ["(4−6)"]],
    ["in mice (4, 5).", ["(4, 5)"]],
    ["in mice(4)", ["(4)"]],
    ["Luo et al. (4) found", ["(4) named"]],
    ["Luo et al. 2018 (4) found", ["(4) named"]],
    // Odd forms.
    ["in mice (4 5)", ["(4 5) form"]],
    ["in mice (4, 5.)", ["(4, 5.) form"]],
    ["in mice (5 4)", []],
    ["in mice (0)", []],
    ["in mice (a) and (2018)", []],
    ["[[in mice (4)]]", []],
    // Values with another, and things that are counted.
    ["of 34 (12)", ["(12) meaning"]],
    ["of 3.4 (12)", ["(12) meaning"]],
    ["34 (12)", ["(12) meaning"]],
    ["on day (4)", ["(4) meaning"]],
    ["Day. (4)", ["(4) meaning"]],
    ["n: (4)", ["(4) meaning"]],
    ["on Sunday (4)", ["(4)"]],
    ["of CD63 (4)", ["(4)"]],
    ["both 12 (4-14)", ["(4-14) meaning"]],
    ["a score (1-5)", ["(1-5) meaning"]],
    ["Luo et al. 34 (12)", ["(12) meaning"]],
    // Years and numbers of a catalogue are no amounts.
    ["in 2019 (4)", ["(4) form"]],
    ["since 1998 (4)", ["(4) form"]],
    ["after 2019 (4)", ["(4) meaning"]],
    ["in 1798 (4)", ["(4) meaning"]],
    ["cat. no. 34 (12)", ["(12) form"]],
    ["Lot A12-34 (12)", ["(12) form"]],
    ["stock 018968 (12)", ["(12) form"]],
    ["with 018968 (12)", ["(12) form"]],
    ["with 0.12 (12)", ["(12) meaning"]],
    ["with 3.012 (12)", ["(12) meaning"]],
    // Something else.
    ["| 34 (12) |\n|---|", []],
    ["| mice (12) |\n|---|", ["(12)"]],
    ["p = (4)", []],
    ["p <(4)", []],
    ["5 ± (4)", []],
    ["by 2(b)(4)", []],
    ["by 2(abc)(4)", []],
    ["by 2(abcd)(4)", ["(4)"]],
    ["see Figure (4)", []],
    ["of 4 Gy (2–8)", []],
    ["of a (4)x", []],
    ["of a (4)5", []],
    ["in mice (4)-derived", ["(4)"]],
    ["J. Cells 33(3):967", []],
    ["J. Cells (3): 967", []],
    ["J. Cells (3) :e12", []],
    ["in mice (3): none", ["(3)"]],
  ] as const)
    it(text, () => {
      assert.deepEqual(candidates(text), expected);
    });
});

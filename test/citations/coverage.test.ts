import { strict as assert } from "node:assert";
import { analyseText, type Options } from "../check/engine";

const bib =
  "@article{luo2019, author = {Luo, A}, year = {2019}}\n@article{zhou2018, author = {Zhou, X}, year = {2018}}\n";
const files = { "refs.bib": bib };
const front = "---\nbibliography: refs.bib\n---\n\n";
const own = "\n\n## References\n\n1. Luo A. Exosomes. 2019.\n2. Zhou X. More. 2018.\n";

describe("the count of citations that were checked", () => {
  for (const [text, counts, why, options] of [
    [`${front}Known [@luo2019; @zhou2018], says @luo2019.`, [2, 0], "keys, in a bibliography"],
    [`${front}Known [@nobody2020].`, [1, 0], "an unknown key was looked up as well"],
    [`${front}Known [@luo2019] and [1].`, [1, 1], "a number, where the list has none"],
    [`${front}Write to me@x.org, ask @reviewer2.`, [0, 0], "a handle is no citation"],
    [`${front}Luo et al. (2019) and Zhou et al. (2018) agree.`, [2, 0], "authors, where all are cited so"],
    [
      `${front}Known [@luo2019], [@zhou2018]. Luo et al. (2019) agree.`,
      [2, 0],
      "authors beside keys are no citation",
    ],
    [`Known [1], [2] and [7].${own}`, [3, 0], "numbers, in the document's own list"],
    [`Known [1] and [@luo2019].${own}`, [1, 1], "a key, where the list has numbers"],
    ["Known [@luo2019], [@zhou2018].", [0, 2], "no list is in use"],
    ["Exosomes are known [1], [2].", [0, 2], "the review's list is but offered"],
    ["---\nbibliography: gone.bib\n---\n\nKnown [@luo2019].", [0, 1], "the bibliography is missing"],
    ["Exosomes are known [1], [2].", [2, 0], "the review's list was chosen", { references: "review" }],
    [
      "EVs: Hazawa et al. [49], Luo et al. [15] and [@hazawa2014].",
      [2, 1],
      "the review's list is in force unasked, and has no keys then",
    ],
    ["Nothing is cited.", [0, 0], "nothing is cited"],
  ] as readonly (readonly [string, readonly number[], string, Options?])[]) {
    it(`is ${counts.join(" and ")} where ${why}`, async () => {
      const { coverage } = await analyseText(text, { quick: true, files, ...options });
      assert.deepEqual([coverage.checked, coverage.unchecked], counts);
    });
  }
});

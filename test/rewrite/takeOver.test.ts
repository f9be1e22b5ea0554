import { strict as assert } from "node:assert";
import type { Reference } from "../../src/model/reference";
import { takeOver } from "../../src/rewrite/takeOver";
import { applyEdits } from "../../src/text/edits";
import { analyseText } from "../check/engine";

const bibliography = ["luo2019", "luo2019b", "zhou2018"]
  .map((key) => `@article{${key}, title = {On ${key}}, doi = {10.1000/${key}}}`)
  .join("\n");
const front = "---\nbibliography: refs.bib\n---\n\n";
const isGone = ({ key }: Reference): boolean => key === "luo2019b";

describe("an entry that takes over the citations of another", () => {
  for (const [before, after] of [
    ["@luo2019b says [@luo2019b] and [-@luo2019b].", "@luo2019 says [@luo2019] and [-@luo2019]."],
    ["[see @luo2019b, p. 3; @zhou2018]", "[see @luo2019, p. 3; @zhou2018]"],
    ["[@{luo2019b}; @zhou2018]", "[@luo2019; @zhou2018]"],
    ["`@luo2019b`, luo2019b, @zhou2018", "`@luo2019b`, luo2019b, @zhou2018"],
    ["[@luo2019; @luo2019b]", "[@luo2019]"],
    ["[@luo2019b; @luo2019]", "[@luo2019]"],
    ["[@luo2019b;@zhou2018; @luo2019]", "[@zhou2018; @luo2019]"],
    ["[@luo2019; @luo2019b; @luo2019b]", "[@luo2019]"],
    ["[@luo2019b; @luo2019b; @luo2019]", "[@luo2019]"],
    ["[@luo2019b; @luo2019b; @luo2019b]", "[@luo2019]"],
    ["[@luo2019b; @luo2019; @luo2019b; @zhou2018]", "[@luo2019; @zhou2018]"],
    ["[@zhou2018; @luo2019b; @zhou2018; @luo2019b]", "[@zhou2018; @luo2019; @zhou2018]"],
    ["[@luo2019, p. 2; @luo2019b]", "[@luo2019, p. 2; @luo2019]"],
    ["[@luo2019; @luo2019b, p. 3]", "[@luo2019; @luo2019, p. 3]"],
    ["[@luo2019; but see @luo2019b]", "[@luo2019; but see @luo2019]"],
    ["[@luo2019; -@luo2019b]", "[@luo2019; -@luo2019]"],
  ] as const) {
    it(`makes ${after} of ${before}`, async () => {
      const text = `${front}${before}\n`;
      const { citations, references } = await analyseText(text, {
        quick: true,
        files: { "refs.bib": bibliography },
      });
      const by = references.references.find(({ key }) => key === "luo2019")!;
      assert.equal(applyEdits(text, takeOver(citations, text, isGone, by)), `${front}${after}\n`);
    });
  }
});

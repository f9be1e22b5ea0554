import { strict as assert } from "node:assert";
import { sentenceAround } from "../../src/check/sentence";

const around = (text: string, cited: string): string => {
  const from = text.indexOf(cited);
  const { from: start, to: end } = sentenceAround(text, from, from + cited.length);
  return text.slice(start, end);
};

describe("sentence of a citation", () => {
  it("runs from full stop to full stop", () => {
    assert.equal(
      around("One is so. Two is seen [2] in mice. Three is not.", "[2]"),
      "Two is seen [2] in mice.",
    );
  });

  it("is not ended by an abbreviation, an initial or a decimal", () => {
    const text = "First. Luo et al. [15] saw 0.5 Gy vs. E. coli (Fig. 2) there. Last.";
    assert.equal(around(text, "[15]"), "Luo et al. [15] saw 0.5 Gy vs. E. coli (Fig. 2) there.");
  });

  it("stands before a citation that follows its full stop", () => {
    assert.equal(around("One is so.1 Two is seen in mice.2 Three is not.3", "2 "), "Two is seen in mice.2 ");
    assert.equal(around("One is so. Two is seen in “mice.” 12 Three.", "12"), "Two is seen in “mice.” 12");
  });

  it("is the whole text where there is no stop", () => {
    assert.equal(around("nothing [1] ends", "[1]"), "nothing [1] ends");
  });
});

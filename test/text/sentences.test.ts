import { strict as assert } from "node:assert";
import { combineKnowledge } from "../../src/knowledge/combine";
import { loadReview } from "../../src/knowledge/review/review";
import { createMemo } from "../../src/text/caches";
import {
  endsAtBeginning,
  lastClause,
  mayStopWithin,
  sentenceAround,
  sentenceOf,
  sentencesIn,
} from "../../src/text/sentences";
import { analyseText } from "../check/engine";

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

describe("the ends of sentences", () => {
  const stops: readonly [text: string, may: boolean][] = [
    ["found that it rose. Others saw more", true],
    ["found that it rose.” (2) Others", true],
    ["was 0.5 Gy in mice, e.g. at night", false],
    ["rose vs. E. coli", true],
    ["rose.", false],
  ];
  for (const [text, may] of stops)
    it(`${may ? "may be" : "are not"} in "${text}"`, () => {
      assert.equal(mayStopWithin(text), may);
    });

  const beginnings: readonly [before: string, begins: boolean][] = [
    ["", true],
    ["It rose. ", true],
    ["It rose.^12^ ", true],
    ["as follows: ", true],
    ["said “", true],
    ["(", true],
    ["levels of ", false],
    ["0.", false],
  ];
  for (const [before, begins] of beginnings)
    it(`${begins ? "are" : "are not"} before what follows "${before}"`, () => {
      assert.equal(endsAtBeginning(before), begins);
    });

  it("part clauses, too", () => {
    assert.deepEqual(["One. Two; three", "One: two", "one", "One. "].map(lastClause), [
      "three",
      "two",
      "one",
      "",
    ]);
  });
});

describe("what is in the sentence of a citation", () => {
  it("is its own citations, blanked in its text, and its own names", async () => {
    const source = "Dose 5 [1, 2]. Exosomal CD63 [3] and miR-21 [4] rise. CD9 falls [5].\n";
    const analysis = await analyseText(source, { quick: true });
    const input = { ...analysis, memo: createMemo(), knowledge: combineKnowledge(loadReview()) };
    const { text, mentions, citations } = sentenceOf(analysis.citations[2]!, input);
    assert.equal(text, "Exosomal CD63     and miR-21     rise.");
    assert.deepEqual(
      mentions.map((mention) => mention.text),
      ["CD63", "miR-21"],
    );
    assert.deepEqual(
      citations.map((citation) => citation.text),
      ["[3]", "[4]"],
    );
  });
});

describe("sentences of a printed text", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["", [""]],
    ["One.", ["One."]],
    [
      "One. miR-21 is two, e.g. miR-21. p53 is three. let us. mTOR",
      ["One. ", "miR-21 is two, e.g. miR-21. ", "p53 is three. let us. ", "mTOR"],
    ],
    [
      "Of CD63. Two (Fig. 2) of E. coli! “Three?” Four",
      ["Of CD63. ", "Two (Fig. 2) of E. coli! ", "“Three?” ", "Four"],
    ],
    [
      "AIM: to see. METHODS: p < 0.05. RESULTS: seen.",
      ["AIM: to see. ", "METHODS: p < 0.05. ", "RESULTS: seen."],
    ],
  ];
  for (const [text, expected] of cases)
    it(`are told apart in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        sentencesIn(text).map(({ from, to }) => text.slice(from, to)),
        expected,
      );
    });
});

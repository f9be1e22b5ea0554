import { strict as assert } from "node:assert";
import { repeats } from "../../../src/check/support/caveatPattern";
import type { CaveatPattern } from "../../../src/model/reference";

describe("terms of a caveat", () => {
  const pattern = (term: string): CaveatPattern => ({ all: [[term]] });
  const found = (term: string, sentence: string) => repeats(sentence, pattern(term), new Set());

  it("compares whole words, unless a star ends the term", () => {
    assert.equal(found("rat", "a rate of rats"), false);
    assert.equal(found("rat*", "a rate of rats"), true);
    assert.equal(found("mir 150*", "miR-150-5p"), true);
    assert.equal(found("mir 150*", "miR-15-5p"), false);
  });

  it("folds case, accents, dashes, thousands and per cent", () => {
    assert.equal(found("naive", "NAÏVE"), true);
    assert.equal(found("mir 1246", "miR‐1246"), true);
    assert.equal(found("41860", "41,860"), true);
    assert.equal(found("60%", "60 per cent"), true);
    assert.equal(found("22.5%", "by 22.5%."), true);
    assert.equal(found("60%", "60"), false);
  });
});

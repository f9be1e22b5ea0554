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

  it("wants one of each row of terms, and none of those that say otherwise", () => {
    const whole: CaveatPattern = {
      all: [["uptake", "entry"], ["cd29"]],
      unless: ["not", "no longer"],
      unlessCites: [7, 8],
    };
    const says = (sentence: string, ...cites: readonly number[]) => repeats(sentence, whole, new Set(cites));
    assert.equal(says("The uptake is by CD29"), true);
    assert.equal(says("CD29 is for entry", 6), true);
    assert.equal(says("The uptake is by CD81"), false);
    assert.equal(says("CD29 rises"), false);
    assert.equal(says("The uptake is not by CD29"), false);
    assert.equal(says("The uptake is no longer by CD29"), false);
    assert.equal(says("The uptake is no CD29 longer"), true);
    assert.equal(says("The uptake is by CD29", 8), false);
    assert.equal(says("The uptake is by CD29", 6, 7), false);
  });

  it("finds terms of several words in a row, up to the end", () => {
    assert.equal(found("cell line", "in a cell line"), true);
    assert.equal(found("cell line", "a line of a cell"), false);
    assert.equal(found("cell line", "in a cell"), false);
    assert.equal(found("line", ""), false);
  });

  it("tells numbers by all of their digits", () => {
    assert.equal(found("41860", "41,8600"), false);
    assert.equal(found("12", "in 1,2 of them"), false);
    assert.equal(found("1234567", "1,234,567 of them"), true);
    assert.equal(found("60%", "60%"), true);
    assert.equal(found("60%", "60 percent"), true);
    assert.equal(found("per", "per cent"), true);
    assert.equal(found("22", "22.5"), false);
    assert.equal(found("22.5", "22.5"), true);
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

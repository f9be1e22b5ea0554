import { strict as assert } from "node:assert";
import { couldBeMeant, keyParts } from "../../../src/references/find/keySlips";

describe("what a key says", () => {
  it("is its letters and its digits, without case, accents and marks, of as much of it as is compared", () => {
    assert.deepEqual(keyParts("Théry_2018-Ia"), { all: "thery2018ia", letters: "theryia", digits: "2018" });
    assert.deepEqual(keyParts(`${"a".repeat(63)}bcd`).all, `${"a".repeat(63)}b`);
  });
});

describe("a key that could be meant for another", () => {
  for (const [one, other, could] of [
    // A single slip, of a letter or a digit.
    ["hazawa2014", "hazawa2015", true],
    ["hazawa2014", "hazwa2014", true],
    ["hazawa2014", "hazawa2025", false],
    // More of them in a long name of the same year: one for four letters, and two at most.
    ["salters2014", "saltres2014", true],
    ["mutschelknaus2017", "mutschlknas2017", true],
    ["mutschelknaus2017", "mutshlknas2017", false],
    ["hazawa2014", "hzaaa2014", false],
    ["hazawabe2014", "hzawabi2014", true],
    ["hazawab2014", "hzawai2014", false],
    // Other letters with other digits are another author in another year.
    ["hazawabe2014", "hzawabi2015", false],
    ["hazawabe", "hzawabi2015", true],
    ["hazawabe2014", "hzawabi", true],
    // The beginning of another one.
    ["hazawa", "hazawa2014uptake", true],
    ["hazawa2014uptake", "hazawa", true],
    ["niel2018", "nielSheddingLight2018", true],
    ["zhu2018", "zhuTargets2018", true],
    ["li2018", "lindenbergh2018", false],
    ["light2018", "nielSheddingLight2018", false],
  ] as const)
    it(`${one} ${could ? "could" : "could not"} be ${other}`, () => {
      assert.equal(couldBeMeant(keyParts(one), keyParts(other)), could);
      assert.equal(couldBeMeant(keyParts(other), keyParts(one)), could);
    });
});

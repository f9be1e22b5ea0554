import { strict as assert } from "node:assert";
import { loadReview } from "../../../src/knowledge/review/review";

const review = loadReview();

describe("review: references", () => {
  it("are 103, in order, each under its number", () => {
    assert.deepEqual(
      review.references.map(({ key, number }) => [key, number]),
      Array.from({ length: 103 }, (_, i) => [String(i + 1), i + 1]),
    );
  });

  it("answer to a key of their own", () => {
    const aliases = review.references.flatMap((reference) => reference.aliases ?? []);
    assert.equal(aliases.length, 103);
    assert.equal(new Set(aliases).size, 103);
    assert.deepEqual(review.references[48]?.aliases, ["hazawa2014"]);
    assert.deepEqual(review.references[52]?.aliases, ["he2021-ref53"]);
  });

  it("assert nothing of a work that is not known", () => {
    for (const { csl, key } of review.references.filter(({ status }) => status === "unresolved")) {
      assert.deepEqual(csl, { id: `he2021-ref${key}`, type: "article" });
    }
  });

  it("have a first author and a year wherever the review names the author", () => {
    const named = {
      21: "Raposo", 38: "Lespagnol", 41: "Lehmann", 42: "Bagheri", 48: "Zhu", 49: "Hazawa", 57: "An", 15: "Luo",
      60: "Yu", 68: "Jelonek", 69: "Abramowicz", 40: "Mutschelknaus", 73: "Dai", 39: "Arscott", 76: "Wu",
      77: "Lundholm", 78: "Al-Mayah", 62: "Mo", 81: "Diamond", 82: "Hurwitz", 90: "de Araujo Farias", 93: "Zuo",
      97: "Schnitzer", 100: "Boelens", 67: "Yentrapalli", 58: "Kulkarni",
    }; // prettier-ignore
    assert.deepEqual(
      Object.fromEntries(
        Object.keys(named).map((key) => [key, review.references[Number(key) - 1]?.csl.author?.[0]?.family]),
      ),
      named,
    );
  });
});

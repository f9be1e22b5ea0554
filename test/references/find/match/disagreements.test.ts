import { strict as assert } from "node:assert";
import type { CslItem, Reference } from "../../../../src/model/reference";
import { disagreements } from "../../../../src/references/find/match/disagreements";

const reference = (number: number, csl: Partial<CslItem>, more: Partial<Reference> = {}): Reference => ({
  key: String(number),
  number,
  csl: { id: String(number), type: "article-journal", ...csl },
  status: "verified",
  place: undefined,
  caveats: [],
  ...more,
});

const of = (family: string, year: number): Partial<CslItem> => ({
  author: [{ family }],
  issued: { "date-parts": [[year]] },
});
const title = "Radiation increases the cellular uptake of exosomes through CD29/CD81 complex formation";
const known = { ...of("Hazawa", 2014), title, DOI: "10.1016/j.bbrc.2014.03.051", PMID: "24699413" };

describe("a list that has another work under a number", () => {
  const rows: readonly (readonly [what: string, known: Partial<CslItem>, entry: Partial<CslItem>, boolean])[] = [
    ["by another DOI", known, { DOI: "10.1000/x", title }, true],
    ["not by the same DOI in other letters", known, { DOI: "https://doi.org/10.1016/J.BBRC.2014.03.051" }, false],
    ["by another PMID", { PMID: "1", title }, { PMID: "2", title: "Else" }, true],
    ["by another title, of whoever", { title, ...of("Hazawa", 2014) }, { ...of("Hazawa", 2014), title: "Taste buds" }, true],
    ["not by a title in other words of the same author", { ...of("Hazawa", 2014), title }, { ...of("Hazawa", 2013), title: title.replace("through", "via") }, false],
    ["not by a title in other words of the same year", { ...of("Théry", 2014), title }, { ...of("C", 2014), title: title.replace("through", "via") }, false],
    ["by a title in other words, of another author and year", { ...of("Hazawa", 2014), title }, { ...of("Zhu", 2018), title: title.replace("through", "via") }, true],
    ["by another author, where no more is said", { ...of("Hazawa", 2014), title }, { author: [{ family: "Zhu" }] }, true],
    ["not by an author in another spelling", { ...of("Théry", 2018), title }, { author: [{ literal: "Thery" }] }, false],
    ["by another year, where no more is said", { ...of("Hazawa", 2014), title }, of("Hazawa", 2018), true],
    ["not where it says nothing that could be compared", known, { volume: "3" }, false],
  ]; // prettier-ignore
  for (const [what, ours, theirs, isOther] of rows) {
    it(`disagrees ${what}`, () => {
      const review = [reference(1, {}, { status: "unresolved" }), reference(2, ours)];
      const entries = [reference(2, theirs), reference(1, { title: "Anything" })];
      assert.deepEqual(
        disagreements(entries, review),
        isOther ? [{ number: 2, known: review[1], entry: entries[0] }] : [],
      );
    });
  }
});

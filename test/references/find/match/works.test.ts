import { strict as assert } from "node:assert";
import type { CslItem, Reference } from "../../../../src/model/reference";
import { findWork } from "../../../../src/references/find/match/works";

const entry = (csl: Partial<CslItem>) =>
  ({ key: "k", place: undefined, csl: { id: "k", type: "article", ...csl } }) as Reference;
const title = "Radiation increases the cellular uptake";
const by = (family: string, year: number): Partial<CslItem> => ({
  author: [{ family, given: "M." }],
  issued: { "date-parts": [[year]] },
});

/** Which of some entries is the work of another one, and by what. */
const found = (known: Partial<CslItem>, ...entries: readonly Partial<CslItem>[]): string | undefined => {
  const one = findWork(entries.map(entry))(entry(known));
  return one && `${one.index} ${one.by}`;
};

describe("the entry that is a known work", () => {
  it("has its DOI, PMID or title, the surest first", () => {
    assert.equal(found({ DOI: "10.1/A:b" }, {}, { DOI: "10.1/a:B" }), "1 DOI");
    assert.equal(found({ PMID: "12" }, { PMID: "1" }, { PMID: "12" }), "1 PMID");
    assert.equal(found({ title }, { title: "Other" }, { title: `${title.toUpperCase()}.` }), "1 title");
    assert.equal(found({ title, DOI: "10.1/a" }, { title }, { DOI: "10.1/a" }), "1 DOI");
    assert.equal(found({ title, PMID: "1" }, { title }, { PMID: "1" }), "1 PMID");
    assert.equal(found({ title: "Editorial comments" }, { title: "Editorial comments" }), undefined);
    const twenty = { title: "On editors and comments" };
    assert.equal(found(twenty, twenty), "0 title");
    const nineteen = { title: "On editors and comment" };
    assert.equal(found(nineteen, nineteen), undefined);
  });

  it("is never one with another DOI", () => {
    assert.equal(found({ title, DOI: "10.1/a" }, { title, DOI: "10.1/b" }), undefined);
    assert.equal(found({ title, DOI: "10.1/a" }, { title }), "0 title");
  });

  it("has its first author and year, and half of the words of its title", () => {
    const luo = by("Luo", 2014);
    const known = { ...luo, title: "uptake of cells" };
    assert.equal(found(known, { ...luo, title: "uptake by cells in mice" }), "0 author and year");
    assert.equal(found(known, { ...luo, title: "uptake by mice" }), undefined);
    assert.equal(
      found(known, { ...luo, title: "uptake of cells" }, { ...luo, title: "uptake of cells" }),
      "0 author and year",
    );
    const niel = {
      author: [{ family: "Niel", "non-dropping-particle": "van" }],
      issued: luo.issued!,
      title: "uptake of cells",
    };
    assert.equal(found(niel, { ...by("Niel", 2014), title: "uptake of cells" }), "0 author and year");
    const undated = { author: [{ family: "Luo" }], title: "uptake of cells" };
    assert.equal(found(undated, undated), undefined);
    const nobody = { issued: luo.issued!, title: "uptake of cells" };
    assert.equal(found(nobody, nobody), undefined);
    assert.equal(found(luo, luo), undefined);
    assert.equal(found(known, { ...by("Luo", 2015), title: "uptake of cells" }), undefined);
    assert.equal(found(known, { ...by("Zhou", 2014), title: "uptake of cells" }), undefined);
  });
});

import { strict as assert } from "node:assert";
import type { CslItem, Reference, ReferenceList } from "../../../src/model/reference";
import { indexDuplicates } from "../../../src/references/find/duplicates";

const title = "Exosomes carry microRNA between cells of the tumour";
const by = (...families: readonly string[]) => ({ author: families.map((family) => ({ family })) });
const in2019 = { issued: { "date-parts": [[2019]] } } as const;

let count = 0;
const entry = (csl: Partial<CslItem>, more: Partial<Reference> = {}): Reference => {
  const key = `k${++count}`;
  return {
    key,
    place: undefined,
    csl: { id: key, type: "article-journal", title, ...csl },
    ...more,
  } as Reference;
};

/** Why each later entry is one with an earlier one, as `earlier<later why`, by their places in the list. */
function found(...references: readonly Reference[]): readonly string[] {
  const list = { references } as unknown as ReferenceList;
  return indexDuplicates(list)(references).map(
    ({ earlier, later, why }) => `${references.indexOf(earlier)}<${references.indexOf(later)} ${why}`,
  );
}

describe("duplicates in a list", () => {
  it("have one title, unless anything tells two works", () => {
    assert.deepEqual(found(entry({}), entry({ title: `${title}.` })), ["0<1 title"]);
    const differing: readonly (readonly [Partial<CslItem>, Partial<CslItem>])[] = [
      [by("Luo"), by("Hazawa")],
      [{ PMID: "1" }, { PMID: "2" }],
      [{ DOI: "10.1000/a" }, { DOI: "10.1000/b" }],
      [{ volume: "1" }, { volume: "2" }],
      [{ page: "10-12" }, { page: "20-22" }],
      [{ URL: "https://a.org" }, { URL: "https://b.org" }],
    ];
    for (const [one, other] of differing) {
      assert.deepEqual(found(entry(one), entry(other)), [], JSON.stringify(one));
      assert.deepEqual(found(entry(one), entry({})), ["0<1 title"], JSON.stringify(one));
    }
  });

  it("have one DOI, PMID or key", () => {
    assert.deepEqual(
      found(entry({ DOI: "10.1000/A", title: "x" }), entry({ DOI: "10.1000/a", title: "y" })),
      ["0<1 DOI"],
    );
    const address = { URL: "https://doi.org/10.1000/a", title: "y" };
    assert.deepEqual(found(entry({ DOI: "10.1000/a", title: "x" }), entry(address)), ["0<1 DOI"]);
    assert.deepEqual(found(entry({ PMID: "7", title: "x" }), entry({ PMID: "7", title: "y" })), ["0<1 PMID"]);
    const keyed = (file: string) =>
      entry({ title: file }, { key: "same", place: { file } as NonNullable<Reference["place"]> });
    assert.deepEqual(found(keyed("a.bib"), keyed("b.bib"), keyed("a.bib")), ["0<2 key"]);
  });

  it("of one DOI are two where they are printed with two first authors and two titles, for lines cut the DOI", () => {
    const doi = { DOI: "10.1000/a" };
    const printed = (csl: Partial<CslItem>) => entry({ ...doi, ...csl }, { raw: "printed" });
    const other = "Platelets are no exosomes";
    assert.deepEqual(found(printed(by("Luo")), printed({ ...by("Hazawa"), title: other })), []);
    assert.deepEqual(found(printed(by("Luo")), printed(by("Hazawa"))), ["0<1 DOI"]);
    assert.deepEqual(found(printed(by("Luo")), printed({ ...by("Luo"), title: other })), ["0<1 DOI"]);
    assert.deepEqual(found(printed(by("Luo")), printed({ title: other })), ["0<1 DOI"]);
    assert.deepEqual(found(printed(by("Luo")), entry({ ...doi, ...by("Hazawa"), title: other })), [
      "0<1 DOI",
    ]);
  });

  it("have nearly one title, by one first author in one year", () => {
    const work = (words: string, more: Partial<CslItem> = {}) =>
      entry({ ...by("Luo"), ...in2019, title: `${title}${words}`, ...more });
    assert.deepEqual(found(work(""), work(" x")), []);
    const long = " in mice that were fed on a diet rich in fat";
    assert.deepEqual(found(work(long), work(`${long}s`)), ["0<1 title"]);
    assert.deepEqual(found(work(long), work(`${long}s`, by("Hazawa"))), []);
    assert.deepEqual(found(work(long), work(`${long}s`, { issued: { "date-parts": [[2018]] } })), []);
    for (const part of ["2", "ii", "Correction"])
      assert.deepEqual(found(work(long), work(`${long} ${part}`)), [], part);
  });

  it("have more of a title than a heading", () => {
    assert.deepEqual(
      found(entry({ title: "The editors’ comment" }), entry({ title: "The editors’ comment" })),
      [],
    );
    assert.deepEqual(
      found(entry({ title: "The editors’ comments." }), entry({ title: "The editors’ <i>comments</i>." })),
      [],
    );
    const twenty = "On the editors’ comments";
    assert.deepEqual(found(entry({ title: twenty }), entry({ title: `<i>${twenty}</i>` })), ["0<1 title"]);
  });

  it("are looked for in one list of a document at a time, each later one once, in the order of the list", () => {
    const scoped = (start: number) => entry({}, { scope: { start, end: start + 9 } });
    assert.deepEqual(found(scoped(0), scoped(10)), []);
    assert.deepEqual(
      found(entry({ PMID: "1" }), entry({ DOI: "10.1/a" }), entry({ DOI: "10.1/a", PMID: "1" })),
      ["0<1 title", "0<2 PMID"],
    );
  });
});

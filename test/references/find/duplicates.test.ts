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

  it("have one title in whatever they are printed, where nothing tells two", () => {
    const pairs: readonly (readonly [Partial<CslItem>, Partial<CslItem>, boolean])[] = [
      // A work that is printed in a place of its own is the same wherever it is found.
      ...["article-journal", "chapter", "book", "paper-conference"].map(
        (type) =>
          [
            { type, volume: "1", URL: "https://a.org" },
            { type, volume: "1", URL: "https://b.org" },
            true,
          ] as const,
      ),
      [{ page: "1-9", URL: "https://a.org" }, { page: "1-9", URL: "https://b.org" }, true],
      [{ volume: "1", URL: "https://a.org" }, { URL: "https://b.org" }, false],
      [
        { type: "webpage", volume: "1", URL: "https://a.org" },
        { type: "webpage", volume: "1", URL: "https://b.org" },
        false,
      ],
      [{ type: "dataset", DOI: "10.1/a" }, { type: "dataset", URL: "https://b.org" }, false],
      [{ type: "dataset", URL: "https://a.org" }, { type: "dataset", DOI: "10.1/b" }, false],
      [{ type: "dataset", URL: "https://b.org" }, { type: "dataset", URL: "https://b.org" }, true],
      [{ page: "10–12" }, { page: "10-19" }, true],
      [{ page: "10—12" }, { page: "10−19" }, true],
      [{ page: "e10" }, { page: "e11" }, false],
      [{ author: [{ literal: "GTEx Consortium" }] }, { author: [{ literal: "ENCODE Consortium" }] }, false],
      [{ author: [{ family: "Théry" }, { family: "Mo" }] }, { author: [{ family: "Thery" }] }, true],
    ];
    for (const [one, other, isOne] of pairs)
      assert.deepEqual(
        found(entry(one), entry(other)),
        isOne ? ["0<1 title"] : [],
        JSON.stringify([one, other]),
      );
  });

  it("are told by their first pages where they are printed without more", () => {
    const printed = (raw: string) => entry({}, { raw });
    const pages = (one: string, other: string) =>
      found(printed(`Luo. ${title}. ${one}`), printed(`Luo. ${title}. ${other}`));
    for (const [one, other] of [
      ["Oncogene 2019;38:10-12.", "Oncogene 2019;38:20-22."],
      ["Oncogene 38, 10–12.", "Oncogene 38, 20–22."],
      ["Oncogene 38, pp. 10–12.", "Oncogene 38, pp. 20–22."],
      ["Oncogene 38:p10-12.", "Oncogene 38:p20-22."],
      ["Proc Natl Acad Sci 2019:123456-123459.", "Proc Natl Acad Sci 2019:123446-123449."],
    ] as const) {
      assert.deepEqual(pages(one, other), [], one);
      assert.deepEqual(pages(one, one), ["0<1 title"], one);
    }
  });

  it("of one address of a DOI are one, in any case", () => {
    const at = (URL: string) => entry({ URL, title: URL });
    assert.deepEqual(found(at("https://doi.org/10.1000/a"), at("HTTP://DX.DOI.ORG/10.1000/A")), ["0<1 DOI"]);
    assert.deepEqual(found(at("https://x.org/10.1000/a"), at("https://y.org/10.1000/a")), []);
  });

  it("are found among twenty works of one author and year", () => {
    const works = Array.from({ length: 20 }, (_, at) => {
      const letter = "abcdefghijklmnopqrstuvwxyz"[at]!;
      return entry({
        ...by("Luo"),
        ...in2019,
        title: Array.from("bcdfghjklmn", (end) => `${letter}o${end}`).join(" "),
      });
    });
    const again = (at: number) => {
      const { title = "" } = works[at]!.csl;
      return entry({ ...by("Luo"), ...in2019, title: `${title} more` });
    };
    assert.deepEqual(found(...works.slice(0, 19), again(18)), ["18<19 title"]);
    assert.deepEqual(found(...works, again(19)), ["19<20 title"]);
  });

  it("have nearly one title, by one first author in one year", () => {
    const work = (words: string, more: Partial<CslItem> = {}) =>
      entry({ ...by("Luo"), ...in2019, title: `${title}${words}`, ...more });
    assert.deepEqual(found(work(""), work(" x")), []);
    const long = " in mice that were fed on a diet rich in fat";
    assert.deepEqual(found(work(long), work(`${long}s`)), ["0<1 title"]);
    assert.deepEqual(found(work(long), work(`${long}s`, by("Hazawa"))), []);
    assert.deepEqual(found(work(long), work(`${long}s`, { issued: { "date-parts": [[2018]] } })), []);
    for (const [one, other] of [
      // A word in ten of both titles may differ: here two of eighteen, and three of nineteen.
      [`${title} of some poor old lab mice with it`, `${title} of some poor old lab rats with it`],
    ] as const) {
      const titled = (title: string) => entry({ ...by("Luo"), ...in2019, title });
      assert.deepEqual(found(titled(one), titled(other)), ["0<1 title"]);
      assert.deepEqual(found(titled(one), titled(`${other} q`)), ["0<1 title"]);
      assert.deepEqual(found(titled(one), titled(`${other} q s`)), []);
    }
    assert.deepEqual(found(work(long), work(` q${long}s`)), ["0<1 title"]);
    for (const part of ["mix", "vitro"])
      assert.deepEqual(found(work(long), work(`${long} ${part}`)), ["0<1 title"], part);
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

import { strict as assert } from "node:assert";
import type { Reference } from "../../../src/model/reference";
import { gatherWorks, sameWorks } from "../../../src/references/find/everyWork";

const entry = (key: string, csl: Partial<Reference["csl"]>): Reference => ({
  key,
  number: undefined,
  csl: { id: key, type: "article-journal", ...csl },
  status: "verified",
  place: undefined,
  caveats: [],
});
const in2014 = { "date-parts": [[2014]] } as const;
const title = "Radiation increases the cellular uptake of exosomes";
const list = [
  entry("titled", { title, issued: in2014 }),
  entry("identified", { title: "Another work on vesicles", DOI: "10.1000/A" }),
  entry("twenty", { title: "On the editors’ comments" }),
  entry("nineteen", { title: "On the editors’ comment" }),
  entry("again", { title, issued: in2014, PMID: "123" }),
];

describe("gatherWorks", () => {
  const inFile = (key: string, file: string, csl: Partial<Reference["csl"]> = {}): Reference => ({
    ...entry(key, csl),
    place: { file, start: 0, end: 1 },
  });
  const library = (file: string, ...references: readonly Reference[]) => ({ file, text: "", references });

  it("has the list, and what the libraries have besides, each once", () => {
    const own = [inFile("a", "a.bib", { DOI: "10.1000/A" }), inFile("untitled", "a.bib")];
    const mine = library(
      "mine.bib",
      inFile("a", "mine.bib", { DOI: "https://doi.org/10.1000/a", PMID: "123" }),
      inFile("b", "mine.bib", { title, issued: in2014 }),
      inFile("c", "mine.bib"),
    );
    const all = library(
      "all.bib",
      inFile("d", "all.bib", { PMID: "123" }),
      inFile("e", "all.bib", { title: `${title}.`, issued: in2014 }),
      inFile("f", "all.bib", { title }),
      inFile("untitled", "a.bib"),
      inFile("c", "all.bib"),
      inFile("g", "all.bib", { title: "Exosomes" }),
      inFile("h", "all.bib", { title: "Exosomes" }),
    );
    assert.deepEqual(
      gatherWorks(own, [mine, all]).map(({ reference: { key }, library }) => `${key} ${library?.file ?? ""}`),
      ["a ", "untitled ", "b mine.bib", "c mine.bib", "f all.bib", "c all.bib", "g all.bib", "h all.bib"],
    );
  });
});

describe("sameWorks", () => {
  const cases: readonly (readonly [what: string, csl: Partial<Reference["csl"]>, key: string | undefined])[] =
    [
      ["title and year", { title: `${title}.`, issued: in2014 }, "titled"],
      ["another year", { title }, undefined],
      ["a DOI in any form", { DOI: "https://doi.org/10.1000/a" }, "identified"],
      ["a PMID", { PMID: "123" }, "again"],
      [
        "signs of several, the first of the list",
        { DOI: "10.1000/a", PMID: "123", title, issued: in2014 },
        "titled",
      ],
      [
        "signs of several, the later one first",
        { DOI: "10.9/none", PMID: "123", title, issued: in2014 },
        "titled",
      ],
      ["nothing that tells", { title: "Exosomes" }, undefined],
      ["a title of twenty letters", { title: "On the editors’ comments" }, "twenty"],
      ["a title of nineteen", { title: "On the editors’ comment" }, undefined],
    ];
  const find = sameWorks(list);
  for (const [what, csl, key] of cases)
    it(`knows by ${what}`, () => {
      assert.equal(find(entry("pasted", csl))?.key, key);
    });
});

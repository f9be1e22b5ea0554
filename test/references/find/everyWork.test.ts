import { strict as assert } from "node:assert";
import type { Reference } from "../../../src/model/reference";
import { sameWorks } from "../../../src/references/find/everyWork";

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
  entry("again", { title, issued: in2014, PMID: "123" }),
];

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
    ];
  const find = sameWorks(list);
  for (const [what, csl, key] of cases)
    it(`knows by ${what}`, () => {
      assert.equal(find(entry("pasted", csl))?.key, key);
    });
});

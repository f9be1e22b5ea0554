import { strict as assert } from "node:assert";
import { readBibtex } from "../../../src/references/read/bibtex/read";
import { readEndnoteXml } from "../../../src/references/read/endnote";
import { finish } from "../../../src/references/read/source";
import { readRis } from "../../../src/references/read/tagged/ris";

/** The types of CSL 1.0.2 that a library program's own types mean. */
const ofRis = {
  "article-journal": ["JOUR", "JFULL", "EJOUR"],
  "article-magazine": ["MGZN"],
  "article-newspaper": ["NEWS"],
  book: ["BOOK", "EBOOK", "EDBOOK"],
  chapter: ["CHAP", "ECHAP"],
  "paper-conference": ["CONF", "CPAPER"],
  thesis: ["THES"],
  report: ["RPRT"],
  dataset: ["DATA"],
  software: ["COMP"],
  webpage: ["ELEC"],
  patent: ["PAT"],
  manuscript: ["UNPB"],
  document: ["GEN", "XXXX"],
};
const ofBibtex = {
  "article-journal": ["article", "review", "Article"],
  book: ["book", "mvbook", "collection", "mvcollection", "proceedings", "mvproceedings", "manual"],
  pamphlet: ["booklet"],
  chapter: ["inbook", "bookinbook", "suppbook", "incollection"],
  "paper-conference": ["inproceedings", "conference"],
  thesis: ["phdthesis", "mastersthesis", "thesis"],
  report: ["techreport", "report"],
  manuscript: ["unpublished"],
  webpage: ["online", "electronic", "www"],
  dataset: ["dataset"],
  software: ["software"],
  patent: ["patent"],
  periodical: ["periodical"],
};
const ofEndnote = {
  "article-journal": ["Journal Article", "Electronic Article"],
  book: ["Book", "Edited Book"],
  chapter: ["Book Section"],
  "paper-conference": ["Conference Paper", "Conference Proceedings"],
  thesis: ["Thesis"],
  report: ["Report"],
  webpage: ["Web Page"],
  patent: ["Patent"],
  dataset: ["Dataset"],
  document: ["Generic", "constructor"],
};

describe("types of works", () => {
  for (const [type, written] of Object.entries(ofEndnote))
    it(`${written.join(", ")} of EndNote: ${type}`, () => {
      const records = written.map((one) => `<record><ref-type name="${one}">1</ref-type></record>`);
      const { references } = finish(
        readEndnoteXml(`<xml><records>${records.join("")}</records></xml>`, "a.xml"),
      );
      assert.deepEqual(
        references.map(({ csl }) => csl.type),
        written.map(() => type),
      );
    });
  for (const [type, written] of Object.entries(ofRis))
    it(`${written.join(", ")} of RIS: ${type}`, () => {
      const text = written.map((one) => `TY  - ${one}\nTI  - Title\nER  - \n`).join("\n");
      const { references } = finish(readRis(text, "refs.ris"));
      assert.deepEqual(
        references.map(({ csl }) => csl.type),
        written.map(() => type),
      );
    });
  for (const [type, written] of Object.entries(ofBibtex))
    it(`${written.join(", ")} of BibTeX: ${type}`, () => {
      const text = written.map((one, at) => `@${one}{k${at}, title = {Title}}\n`).join("");
      const { references } = finish(readBibtex(text, "refs.bib"));
      assert.deepEqual(
        references.map(({ csl }) => csl.type),
        written.map(() => type),
      );
    });
});

describe("dates of BibTeX", () => {
  const dated = (fields: string) =>
    finish(readBibtex(`@book{k, title = {Title}, ${fields}}`, "refs.bib")).references[0]!.csl.issued;
  const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  it("have months by name, by macro and by number", () => {
    months.forEach((month, at) => {
      const expected = { "date-parts": [[2019, at + 1]] };
      for (const written of [month, `{${month}}`, `{${at + 1}}`])
        assert.deepEqual(dated(`year = 2019, month = ${written}`), expected, written);
    });
    assert.deepEqual(dated("year = 2019, month = {13}"), { "date-parts": [[2019]] });
    assert.deepEqual(dated("year = 2019, month = {0}"), { "date-parts": [[2019]] });
    assert.deepEqual(dated("year = 2019"), { "date-parts": [[2019]] });
  });
  it("are those of BibLaTeX where there are any, of a range the first day", () => {
    assert.deepEqual(dated("date = {2018-03-04/2019-01-02}, year = 2019"), { "date-parts": [[2018, 3, 4]] });
    assert.deepEqual(dated("date = {2018-03}"), { "date-parts": [[2018, 3]] });
    assert.deepEqual(dated("date = {2018}"), { "date-parts": [[2018]] });
    assert.deepEqual(dated("year = {in press}"), { literal: "in press" });
    assert.equal(dated("note = {x}"), undefined);
  });
});

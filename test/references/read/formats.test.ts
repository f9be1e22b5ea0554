import assert from "node:assert/strict";
import {
  bibliographyEndings,
  formatOf,
  isOfKnownKind,
  kindsRead,
} from "../../../src/references/read/formats";

describe("formatOf", () => {
  for (const [path, text, format] of [
    ["refs.bib", "", "bibtex"],
    ["REFS.BIB", "", "bibtex"],
    ["refs.json", "", "csl-json"],
    ["refs.yml", "", "csl-yaml"],
    ["refs.ris", "", "ris"],
    ["pubmed.nbib", "", "nbib"],
    ["lib.xml", "", "endnote-xml"],
    ["list.md", "@article{a, title={x}}", "numbered"],
    ["export.txt", "% mine\n@article{a, title={x}}", "bibtex"],
    ["export.txt", "@ARTICLE{a, title={x}}", "bibtex"],
    ["export.txt", ' [\n{"id": "a"}]', "csl-json"],
    ["export.txt", "TY  - JOUR\nER  - ", "ris"],
    ["export.txt", "Exported\nTY  - JOUR\nER  - ", "ris"],
    ["export.txt", "\nPMID- 12345\nTI  - x", "nbib"],
    ["export.txt", "# mine\n- id: a\n", "csl-yaml"],
    ["export.txt", "---\nreferences:\n- id: a\n", "csl-yaml"],
    ["export.txt", '<?xml version="1.0"?><xml><records>', "endnote-xml"],
    ["export.txt", "references:\n- id: a\n", "csl-yaml"],
    ["export.txt", "1. Luo A. One. 2019.\n", "numbered"],
    ["", "[1] Luo A. One. 2019.\n", "numbered"],
    ["list.constructor", "1. Luo A. One. 2019.\n", "numbered"],
  ] as const) {
    it(`takes ${path || "a pasted text"} ${JSON.stringify(text)} for ${format}`, () => {
      assert.equal(formatOf(path, text), format);
    });
  }
});

describe("isOfKnownKind", () => {
  const endnote = "%0 Journal Article\n%A Luo, A\n%X We found:\n1. Luo A. One. 2019.\n";
  for (const [path, text, expected] of [
    ["refs.bib", "", true],
    ["refs.bib", "no entry", true],
    ["list.Rmd", "", true],
    ["refs.txt", "", true],
    ["a.enw/refs", "", true],
    ["library.dat", "TY  - JOUR\nER  - ", true],
    ["refs.enw", endnote, false],
    ["refs.tex", "\\bibitem{a} Luo A.", false],
    ["refs.docx", undefined, false],
    ["refs.toString", "1. Luo A. One. 2019.", false],
  ] as const) {
    it(`${expected ? "reads" : "does not read"} ${path} ${JSON.stringify(text)}`, () => {
      assert.equal(isOfKnownKind(path, text), expected);
    });
  }
});

describe("the formats", () => {
  it("are named in words, and their files offered", () => {
    assert.equal(kindsRead, "CSL JSON, BibTeX, RIS, PubMed, EndNote XML, CSL YAML and numbered lists");
    assert.deepEqual(bibliographyEndings, ["bib", "bibtex", "biblatex", "ris", "nbib", "medline"]);
  });
});

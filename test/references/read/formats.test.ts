import assert from "node:assert/strict";
import {
  bibliographyEndings,
  formatOf,
  holdsReferences,
  isOfKnownKind,
  kindsRead,
  sharedEndings,
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

describe("holdsReferences", () => {
  const item = '{"id": "luo2019", "type": "article-journal", "issued": {"date-parts": [[2019]]}}';
  for (const [path, text, expected] of [
    ["refs.bib", "", true],
    ["refs.RIS", "", true],
    ["refs.json", `[${item}]`, true],
    ["refs.JSON", `{"items": [${item}]}`, true],
    ["book.json", '[{"container-title": "J Cells", "id": 7}]', true],
    ["package.json", '{"name": "notes", "version": "1.0.0"}', false],
    ["data.json", '[{"id": 1, "value": 2}]', false],
    ["works.json", '{"items": [{"DOI": "10.1/a", "issued": {"date-parts": [[2019]]}}]}', false],
    ["refs.yaml", "- id: luo2019\n  type: article-journal\n  issued: 2019\n", true],
    [
      "refs.yml",
      "---\nreferences:\n- author:\n  - family: Luo\n  container-title: J Cells\n  id: luo2019\n",
      true,
    ],
    ["_quarto.yml", "project:\n  type: book\nbibliography: refs.bib\n", false],
    ["workflow.yml", "jobs:\n  build:\n    steps:\n    - id: build\n      run: make\n", false],
    ["library.xml", '<?xml version="1.0"?><xml><records><record><ref-type name="Book">6</ref-type>', true],
    ["pom.xml", '<?xml version="1.0"?><project><record>1</record></project>', false],
    ["list.md", "1. Luo A. One. 2019.\n", false],
    ["refs.txt", "@article{a, title={x}}", false],
    ["a.constructor", "", false],
  ] as const) {
    it(`is ${expected} of ${path} ${JSON.stringify(text)}`, () => {
      assert.equal(holdsReferences(path, text), expected);
    });
  }
});

describe("the formats", () => {
  it("are named in words, and their files offered", () => {
    assert.equal(kindsRead, "CSL JSON, BibTeX, RIS, PubMed, EndNote XML, CSL YAML and numbered lists");
    assert.deepEqual(bibliographyEndings, ["bib", "bibtex", "biblatex", "ris", "nbib", "medline"]);
    assert.deepEqual(sharedEndings, ["json", "xml", "yaml", "yml"]);
  });
});

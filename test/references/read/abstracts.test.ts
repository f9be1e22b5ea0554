import { strict as assert } from "node:assert";
import { formatOf, readerOf } from "../../../src/references/read/formats";
import { readAnew } from "../../../src/references/read/source";

function abstractsIn(path: string, text: string): readonly (string | undefined)[] {
  const reading = readerOf(formatOf(path, text))(text, path, readAnew);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value.references.map(({ abstract }) => abstract);
  }
}

describe("abstracts", () => {
  const cases: readonly (readonly [string, string, string, readonly (string | undefined)[]])[] = [
    [
      "BibTeX, TeX as Unicode and on one line",
      "a.bib",
      "@article{a, title = {T}, abstract = {Of {CD63} \\& TGF-$\\beta$\n  in \\emph{vitro}.}}\n@article{b, title = {T}, abstract = {}}",
      ["Of CD63 & TGF-β in vitro.", undefined],
    ],
    [
      "BibTeX, of an entry its own and not that of the book it stands in",
      "a.bib",
      "@incollection{a, title = {T}, crossref = {b}}\n@book{b, title = {B}, abstract = {The book.}}",
      [undefined, "The book."],
    ],
    [
      "CSL JSON",
      "a.json",
      JSON.stringify([
        { id: "a", abstract: "Of\n CD63." },
        { id: "b", abstract: 7 },
        { id: "c", abstract: ["x"] },
      ]),
      ["Of CD63.", "7", undefined],
    ],
    [
      "CSL YAML",
      "a.yaml",
      "references:\n- id: a\n  abstract: >\n    Of CD63\n    and CD9.\n- id: b\n",
      ["Of CD63 and CD9.", undefined],
    ],
    [
      "RIS, by either of its tags, across lines",
      "a.ris",
      "TY  - JOUR\nTI  - T\nAB  - Of CD63\nand CD9.\nER  - \n\nTY  - JOUR\nTI  - T\nN2  - Of CD81.\nER  - \n",
      ["Of CD63 and CD9.", "Of CD81."],
    ],
    [
      "PubMed's format",
      "a.nbib",
      "PMID- 1\nTI  - T.\nAB  - Of CD63\n      and CD9.\n\nPMID- 2\nTI  - T.\n",
      ["Of CD63 and CD9.", undefined],
    ],
    [
      "EndNote's XML",
      "a.xml",
      "<xml><records><record><titles><title>T</title></titles><abstract><style>Of CD63 &amp; CD9.</style></abstract></record></records></xml>",
      ["Of CD63 & CD9."],
    ],
  ];
  for (const [name, path, text, expected] of cases)
    it(`are kept of ${name}`, () => {
      assert.deepEqual(abstractsIn(path, text), expected);
    });
});

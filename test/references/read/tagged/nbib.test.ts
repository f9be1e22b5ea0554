import assert from "node:assert/strict";
import { finish } from "../../../../src/references/read/source";
import { readNbib } from "../../../../src/references/read/tagged/nbib";

const text = `
PMID- 24680683
OWN - NLM
DP  - 2014 Apr 18
TI  - Radiation increases the cellular uptake of exosomes through CD29/CD81 complex
      formation.
PG  - 1165-71
LID - 10.1016/j.bbrc.2014.03.067 [doi]
LID - S0006-291X(14)00514-9 [pii]
FAU - Hazawa, Masaharu
AU  - Hazawa M
FAU - Tomiyama, Kaori
AU  - Tomiyama K
CN  - The Group
JT  - Biochemical and biophysical research communications
VI  - 446
IP  - 4
PMC - PMC123

PMID- 2
DP  - 2019
AU  - De Araujo Farias V
`;

describe("readNbib", () => {
  it("reads a record whose DOI is empty", () => {
    for (const line of ["AID -  [doi]", "AID - [doi]", "LID -    [doi]"]) {
      const { references, problems } = finish(readNbib(`PMID- 1\nTI  - One.\n${line}\n`, "pubmed.nbib"));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        references.map(({ csl, place }) => [csl.PMID, csl.title, csl.DOI, place?.doi]),
        [["1", "One", undefined, undefined]],
      );
    }
  });

  it("takes a record for a book where its title is that of one", () => {
    const types = ["BTI - Vesicles", "TI  - Vesicles"].map(
      (title) => finish(readNbib(`PMID- 1\n${title}\n`, "pubmed.nbib")).references[0]!.csl.type,
    );
    assert.deepEqual(types, ["book", "article-journal"]);
  });

  it("begins a record at each PMID that begins a line", () => {
    const heads = ["PMID- 1", "PMID - 2", "PMID-3", "PMID -4"].map((head) => `${head}\nTI  - See PMID- 9\n`);
    assert.deepEqual(
      finish(readNbib(heads.join("\n"), "pubmed.nbib")).references.map(({ csl }) => csl.PMID),
      ["1", "2", "3", "4"],
    );
  });

  it("reads records and says where they and their DOIs stand", () => {
    const { references, problems } = finish(readNbib(text, "pubmed.nbib"));
    assert.deepEqual(problems, []);
    const [first, second] = references;
    assert.deepEqual(first!.csl, {
      id: "hazawa2014",
      type: "article-journal",
      author: [
        { family: "Hazawa", given: "Masaharu" },
        { family: "Tomiyama", given: "Kaori" },
        { literal: "The Group" },
      ],
      issued: { "date-parts": [[2014, 4, 18]] },
      title: "Radiation increases the cellular uptake of exosomes through CD29/CD81 complex formation",
      "container-title": "Biochemical and biophysical research communications",
      volume: "446",
      issue: "4",
      page: "1165-71",
      DOI: "10.1016/j.bbrc.2014.03.067",
      PMID: "24680683",
      PMCID: "PMC123",
    });
    assert.equal(text.slice(first!.place!.start, first!.place!.end).split("\n").at(-1), "PMC - PMC123");
    assert.equal(text.slice(first!.place!.doi!.start, first!.place!.doi!.end), "10.1016/j.bbrc.2014.03.067");
    assert.deepEqual(
      [second!.key, second!.csl.author],
      ["dearaujofarias2019", [{ family: "De Araujo Farias", given: "V" }]],
    );
  });

  it("says what is no PubMed record", () => {
    assert.deepEqual(finish(readNbib("hello", "x.nbib")), {
      references: [],
      problems: [
        { file: "x.nbib", start: 0, end: 1, message: "There is no PubMed record here (no line “PMID-”)." },
      ],
    });
  });
});

import assert from "node:assert/strict";
import { finish } from "../../../../src/references/read/source";
import { readRis } from "../../../../src/references/read/tagged/ris";

const text = `TY  - JOUR
ID  - Hazawa2014
AU  - Hazawa, Masaharu
A1  - Tomiyama, Kaori, Jr
AU  - GTEx Consortium
TI  - Radiation increases the cellular uptake
  of exosomes
JO  - Biochem Biophys Res Commun
PY  - 2014/03/05/
VL  - 446
IS  - 4
SP  - 1165
EP  - 1171
DO  - 10.1016/j.bbrc.2014.03.067
DB  - PubMed
AN  - 24680683
ER  - \r

TY  - BOOK
AU  - Luo, A.
PY  - 2019
ER  -
TY  - BOOK
AU  - Luo, B.
Y1  - 2019
ER  -
`;

describe("readRis", () => {
  it("reads entries and says where they, their ids and DOIs stand", () => {
    const { references, problems } = finish(readRis(text, "lib.ris"));
    assert.deepEqual(problems, []);
    const { place, csl } = references[0]!;
    assert.deepEqual(csl, {
      id: "Hazawa2014",
      type: "article-journal",
      author: [
        { family: "Hazawa", given: "Masaharu" },
        { family: "Tomiyama", given: "Kaori", suffix: "Jr" },
        { literal: "GTEx Consortium" },
      ],
      issued: { "date-parts": [[2014, 3, 5]] },
      title: "Radiation increases the cellular uptake of exosomes",
      "container-title": "Biochem Biophys Res Commun",
      volume: "446",
      issue: "4",
      page: "1165–1171",
      DOI: "10.1016/j.bbrc.2014.03.067",
      PMID: "24680683",
    });
    assert.equal(text.slice(place!.start, place!.end), text.slice(0, text.indexOf("ER  -") + 5));
    assert.equal(text.slice(place!.key!.start, place!.key!.end), "Hazawa2014");
    assert.equal(text.slice(place!.doi!.start, place!.doi!.end), "10.1016/j.bbrc.2014.03.067");
  });

  it("makes keys of author and year where there is no ID", () => {
    assert.deepEqual(
      finish(readRis(text, "lib.ris")).references.map(({ key }) => key),
      ["Hazawa2014", "luo2019", "luo2019a"],
    );
  });

  it("says which entry has no end, and what is no RIS", () => {
    const open = "TY  - JOUR\nTI  - One\n\nTY  - JOUR\nTI  - Two\nER  - ";
    const { references, problems } = finish(readRis(open, "lib.ris"));
    assert.deepEqual(
      references.map(({ csl }) => csl.title),
      ["One", "Two"],
    );
    assert.deepEqual(problems, [
      { file: "lib.ris", start: 0, end: 2, message: "This entry has no end (no line “ER  -”)." },
    ]);
    assert.deepEqual(finish(readRis("\nhello", "lib.ris")).problems, [
      { file: "lib.ris", start: 1, end: 2, message: "There is no RIS entry here (no line “TY  -”)." },
    ]);
    assert.deepEqual(finish(readRis("", "lib.ris")), { references: [], problems: [] });
  });
});

describe("readRis, where a line has no tag", () => {
  it("takes no more than its line into an ID", () => {
    const { references } = finish(readRis("TY  - JOUR\nID  - a\nstray\nTI  - T\nER  - ", "lib.ris"));
    assert.deepEqual([references[0]!.key, references[0]!.csl.title], ["a", "T"]);
  });

  it("takes no more than its line into a type", () => {
    const { references } = finish(readRis("TY  - JOUR\nstray\nTI  - T\nER  - ", "lib.ris"));
    assert.equal(references[0]!.csl.type, "article-journal");
  });
});

describe("readRis, of an entry without an end or with a field twice", () => {
  const text =
    "TY  - JOUR\nID  -\nID  - a\nID  - b\nDO  - 10.1/a\nDO  - 10.1/b\n\n TY - BOOK\nTI  - Two \n\n";
  const { references, problems } = finish(readRis(text, "lib.ris"));
  const [first, second] = references;

  it("takes the first id that is one, and the first DOI", () => {
    assert.deepEqual([first!.key, first!.csl.DOI], ["a", "10.1/a"]);
    const { key, doi } = first!.place!;
    assert.deepEqual([text.slice(key!.start, key!.end), text.slice(doi!.start, doi!.end)], ["a", "10.1/a"]);
  });

  it("reads an entry whose first line is indented", () => {
    assert.deepEqual([second!.csl.type, second!.csl.title], ["book", "Two"]);
  });

  it("ends it at its last character, and names each in order", () => {
    assert.equal(text.slice(first!.place!.start, first!.place!.end).split("\n").at(-1), "DO  - 10.1/b");
    assert.equal(text.slice(second!.place!.start, second!.place!.end), "TY - BOOK\nTI  - Two");
    assert.deepEqual(
      problems.map(({ start }) => start),
      [0, text.indexOf("TY - ")],
    );
  });
});

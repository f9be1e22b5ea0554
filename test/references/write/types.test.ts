import { strict as assert } from "node:assert";
import type { CslItem } from "../../../src/model/reference";
import { readBibtex } from "../../../src/references/read/bibtex/read";
import { finish } from "../../../src/references/read/source";
import { readRis } from "../../../src/references/read/tagged/ris";
import { writeBibtex } from "../../../src/references/write/bibtex";
import { writeRis } from "../../../src/references/write/ris";

const item = (type: string, more: Partial<CslItem> = {}): CslItem => ({
  id: "a",
  type,
  title: "Title",
  ...more,
});
const types = {
  ris: [
    ...["article-journal", "article-magazine", "article-newspaper", "book", "chapter", "paper-conference"],
    ...["thesis", "report", "dataset", "software", "webpage", "patent", "manuscript", "document"],
  ],
  bibtex: [
    "article-journal",
    "book",
    "chapter",
    "paper-conference",
    "thesis",
    "report",
    "manuscript",
    "document",
  ],
};

describe("types of entries that are written", () => {
  for (const type of types.ris)
    it(`${type} is read as such from RIS`, () => {
      assert.equal(finish(readRis(writeRis(item(type), "a"), "x.ris")).references[0]!.csl.type, type);
    });
  for (const type of types.bibtex)
    it(`${type} is read as such from BibTeX`, () => {
      assert.equal(
        finish(readBibtex(writeBibtex(item(type), "a", false), "x.bib")).references[0]!.csl.type,
        type,
      );
    });

  const head = (type: string): string => writeBibtex(item(type), "a", false).split("{", 1)[0]!;
  it("that BibTeX has not are the nearest that it has", () => {
    assert.deepEqual(["article-magazine", "article-newspaper", "webpage", "constructor"].map(head), [
      "@article",
      "@article",
      "@misc",
      "@misc",
    ]);
    assert.match(writeRis(item("constructor"), "a"), /^TY {2}- GEN\n/);
  });

  it("have the fields of their type in BibTeX", () => {
    const fields = (type: string): readonly string[] =>
      writeBibtex(item(type, { "container-title": "Where", publisher: "Who" }), "a", false)
        .split("\n")
        .flatMap((line) => (/\{(?:Where|Who)\}/.test(line) ? line.trim().split(" ")[0]! : []));
    assert.deepEqual(fields("article-journal"), ["journal", "publisher"]);
    assert.deepEqual(fields("chapter"), ["booktitle", "publisher"]);
    assert.deepEqual(fields("paper-conference"), ["booktitle", "publisher"]);
    assert.deepEqual(fields("thesis"), ["howpublished", "school"]);
    assert.deepEqual(fields("report"), ["howpublished", "institution"]);
    assert.deepEqual(fields("webpage"), ["howpublished", "publisher"]);
  });

  it("have their names and dates as RIS and BibTeX write them", () => {
    const named = item("book", {
      author: [{ family: "Luo" }, { literal: "GTEx {and} Co" }, { given: "Plato" }],
      editor: [{ family: "Mo", given: "L", "dropping-particle": "de" }],
      issued: { literal: "in press" },
      ISBN: "978",
      note: "50 % of it",
    });
    assert.equal(
      writeBibtex(named, "a", true),
      "@book{a,\n  author = {Luo and {GTEx and Co} and {Plato} and others},\n  editor = {de Mo, L},\n  title = {Title},\n  year = {in press},\n  isbn = {978},\n  note = {50 \\% of it}\n}",
    );
    assert.equal(
      writeRis(named, "a"),
      "TY  - BOOK\nID  - a\nAU  - Luo, \nAU  - GTEx {and} Co\nED  - de Mo, L\nTI  - Title\nPY  - in press\nER  - ",
    );
  });

  it("have a page, or two", () => {
    const pages = (page: string) => [
      ...writeRis(item("book", { page }), "a")
        .split("\n")
        .filter((line) => /^[SE]P/.test(line)),
      /pages = \{(.*)\}/.exec(writeBibtex(item("book", { page }), "a", false))?.[1],
    ];
    assert.deepEqual(pages("12 – 18"), ["SP  - 12", "EP  - 18", "12--18"]);
    assert.deepEqual(pages("12-18"), ["SP  - 12", "EP  - 18", "12--18"]);
    assert.deepEqual(pages("e12"), ["SP  - e12", "e12"]);
  });
});

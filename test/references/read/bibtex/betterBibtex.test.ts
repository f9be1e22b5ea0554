import assert from "node:assert/strict";
import { isStoredByZotero } from "../../../../src/references/read/bibtex/files";
import { readBibtex } from "../../../../src/references/read/bibtex/read";
import { finish } from "../../../../src/references/read/source";

/** The keys of the entries that Zotero knows by them. */
const knownToZotero = (text: string): readonly string[] =>
  finish(readBibtex(text, "refs.bib"))
    .references.filter(({ inZotero }) => inZotero)
    .map(({ key }) => key);

const entry = (key: string, ...fields: readonly string[]): string =>
  `@article{${key},\n${["title = {One}", ...fields].map((field) => `  ${field}`).join(",\n")}\n}\n`;
const file = "file = {/home/me/Zotero/storage/T46U6Z65/Luo.pdf}";
const byHand = "@article{zhu2018, title = {Two}, year = {2018}}\n";
const tabbed = (text: string): string => text.replace(/^ {2}/gm, "\t");

describe("entries that Better BibTeX has exported", () => {
  const report = '% == BibLaTeX quality report for luo2019:\n% ? unused Language ("en")\n';
  for (const [name, text, keys] of [
    [
      "by a file in Zotero's folder",
      `\n${entry("mo2018")}\n${entry("luo2019", file)}`,
      ["mo2018", "luo2019"],
    ],
    ["with the line ends of Windows", entry("luo2019", file).replaceAll("\n", "\r\n"), ["luo2019"]],
    ["by a report on their quality", entry("luo2019") + report, ["luo2019"]],
    ["by a report on a BibTeX file", entry("luo2019") + report.replace("BibLaTeX", "BibTeX"), ["luo2019"]],
    [
      "by a report of keys",
      `${entry("luo2019")}\n% == Citekey duplicates in this file:\n% a duplicates: 2\n`,
      ["luo2019"],
    ],
    ["but not what another hand added", entry("luo2019", file) + byHand, ["luo2019"]],
    ["but not without any sign", entry("luo2019"), []],
    [
      "but not Zotero's own export",
      tabbed(entry("luo2019", "file = {PDF:/home/me/Zotero/storage/T46U6Z65/Luo.pdf:application/pdf},")),
      [],
    ],
    ["but not what is laid out in another way", tabbed(entry("luo2019", file)), []],
    ["but not where an entry ends in a comma", entry("luo2019", `${file},`), []],
    [
      "but not where a field alone speaks of a report",
      entry("luo2019", "note = {% == BibTeX quality report for x:}"),
      [],
    ],
    [
      "with capitals and fields of several words",
      entry("luo2019", file, "Date-Added = {2019}").replace("@article", "@Article"),
      ["luo2019"],
    ],
    [
      "but not where its last brace stands behind a field",
      entry("luo2019", file).replace("\n}\n", "}\n"),
      [],
    ],
    ["but not where an entry is parted from its key", entry("luo 2019", file), []],
    ["but not where every file lies elsewhere", entry("luo2019", "file = {/home/me/papers/Luo.pdf}"), []],
  ] as const) {
    it(name, () => {
      assert.deepEqual(knownToZotero(text), keys);
    });
  }
});

describe("the PDFs of an entry", () => {
  const pdfsOf = (text: string) =>
    Object.fromEntries(finish(readBibtex(text, "refs.bib")).references.map(({ key, pdfs }) => [key, pdfs]));

  it("are those of its own `file` field, macros put in, and never those of what it is part of", () => {
    assert.deepEqual(
      pdfsOf(
        '@string{papers = "papers/"}\n@book{b, file = {book.pdf}}\n@inbook{c, crossref = {b}}\n@misc{m, file = papers # {m.pdf}}\n@misc{n, title = {n.pdf}}\n',
      ),
      { b: ["book.pdf"], c: undefined, m: ["papers/m.pdf"], n: undefined },
    );
  });
});

describe("a file of Zotero's, as Better BibTeX alone names it", () => {
  for (const [value, expected] of [
    ["/home/me/Zotero/storage/T46U6Z65/Luo.pdf", true],
    ["/Users/me/Zotero/storage/T46U6Z65/page.html", true],
    ["../Zotero/storage/T46U6Z65/Luo.pdf", true],
    [String.raw`C:\Users\me\Zotero\storage\T46U6Z65\Luo.pdf`, true],
    [String.raw`C\:\\Users\\me\\Zotero\\storage\\T46U6Z65\\Luo.pdf;/home/me/b.pdf`, true],
    ["Full Text:/home/me/Zotero/storage/T46U6Z65/Luo.pdf:application/pdf", false],
    [":/home/me/Zotero/storage/T46U6Z65/Luo.pdf:PDF", false],
    ["/home/me/storage/papers21/Luo.pdf", false],
    ["/home/me/storage/T46U6Z10/Luo.pdf", false],
    ["/home/me/storage/T46U6Z65/more/Luo.pdf", false],
    ["/home/me/papers/Luo.pdf", false],
    ["/home/me/storage/T46U6Z65/", false],
    ["/home/me/storage/T46U6Z6/Luo.pdf", false],
    ["/home/me/storage/T46U6Z655/Luo.pdf", false],
    ["/home/me/papers/Luo.pdf;/home/me/Zotero/storage/T46U6Z65/Luo.pdf", true],
    ["/home/me/Zotero/storage/T46U6Z65/Luo.pdf:PDF", false],
    ["", false],
  ] as const) {
    it(`${value}: ${expected ? "yes" : "no"}`, () => {
      assert.equal(isStoredByZotero(value), expected);
    });
  }
});

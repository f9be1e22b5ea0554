import { strict as assert } from "node:assert";
import { exportCited } from "../../src/rewrite/exportCited";
import { analyseText } from "../check/engine";

const mo = `@Article{mo2018,
  title     = {Exosomal {miR-1246} enhances   resistance},
  author    = {Mo, Li-Juan},
  year      = 2018,
  abstract  = {Kept as it stands.}
}`;
const thery =
  "@article{thery2018, author={Théry, C.}, title={Minimal information}, journal = jev, year=2018}";
const chapter = "@incollection{luo2019, author={Luo, A.}, title={A chapter}, crossref = {book2019}}";
const book = "@book{book2019, title={A book}, editor={Zhu, L.}, year=2019}";
const macro = "@string{jev = {J Extracell Vesicles}}";
const bib = `% Mine\n${macro}\n\n${book}\n\n${mo}\n\n${thery}\n\n@misc{unused, title={Not cited}}\n\n${chapter}\n`;
const items = [
  '{ "id": "a2014",   "type": "article-journal", "title": "A", "custom": { "x": [1, 2] } }',
  '{"id": "b2018", "type": "book", "title": "B"}',
];
const json = `[ ${items[0]!},\n\n${items[1]!} ]`;

async function exported(
  text: string,
  format: "bibtex" | "csl-json",
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const analysis = await analyseText(text, { quick: true, files });
  const listed = Object.entries(files).map(([path, content]) => ({ path, text: content }));
  return exportCited(analysis, listed, format).text;
}

const front = (name: string) => `---\nbibliography: ${name}\n---\n\n`;

describe("exporting what is cited", () => {
  it("gives entries of a .bib byte for byte, in the order of the list", async () => {
    assert.equal(
      await exported(`${front("x.bib")}Known [@mo2018; @mo2018, p. 3].\n`, "bibtex", { "x.bib": bib }),
      `${mo}\n`,
    );
  });

  it("brings macros and the entries that cited ones refer to", async () => {
    assert.equal(
      await exported(`${front("x.bib")}Known [@luo2019] and @thery2018.\n`, "bibtex", { "x.bib": bib }),
      `${macro}\n\n${thery}\n\n${chapter}\n\n${book}\n`,
    );
  });

  const parent = "@book{Book2019, title={A book}}";
  const data = ["@xdata{first, publisher={P}}", "@xdata{second, note={N}}"];
  for (const [says, field, parents] of [
    ["by a key that is written otherwise", "crossref = {BOOK2019}", [parent]],
    ["by a name without braces", "crossref = book2019", [parent]],
    ["several at once", 'xdata = {first,second}, crossref = "Book2019"', [parent, ...data]],
    ["but none that its own text speaks of", "abstract = {We set crossref = {Book2019}}", []],
  ] as const) {
    it(`brings the entries that cited ones refer to, ${says}`, async () => {
      const child = `@incollection{luo2019, author={Luo, A.}, title={A chapter}, ${field}}`;
      const list = [parent, ...data, child].join("\n\n");
      assert.equal(
        await exported(`${front("x.bib")}Known [@luo2019].\n`, "bibtex", { "x.bib": list }),
        [child, ...parents].map((entry) => `${entry}\n`).join("\n"),
      );
    });
  }

  it("keeps the line ends of the list", async () => {
    const windows = bib.replaceAll("\n", "\r\n");
    const text = await exported(`${front("x.bib")}Known [@mo2018].\n`, "bibtex", { "x.bib": windows });
    assert.equal(text, `${mo.replaceAll("\n", "\r\n")}\r\n`);
  });

  it("gives items of CSL JSON byte for byte", async () => {
    const text = await exported(`${front("x.json")}Known [@b2018] and [@a2014].\n`, "csl-json", {
      "x.json": json,
    });
    assert.equal(text, `[\n  ${items[0]!},\n  ${items[1]!}\n]\n`);
  });

  it("writes another format with what is known", async () => {
    const text = await exported(`${front("x.bib")}Known [@mo2018].\n`, "csl-json", { "x.bib": bib });
    const [item] = JSON.parse(text) as readonly { readonly id: string; readonly title: string }[];
    assert.deepEqual([item?.id, item?.title], ["mo2018", "Exosomal miR-1246 enhances resistance"]);
  });

  it("gives keys to the entries of a numbered list, and keeps what is not understood as a note", async () => {
    const list =
      "\n## References\n\n1. Luo A. Exosomes of irradiated glioma. J Cells. 2019;1:2.\n2. Zhu L. EVs. J Cells. 2018;1:3.\n3. Personal communication\n";
    const text = await exported(`Known [1, 3].\n${list}`, "bibtex");
    assert.match(
      text,
      /^@article\{luo2019,\n {2}author = \{Luo, A\},\n {2}title = \{Exosomes of irradiated glioma\}/,
    );
    assert.match(text, /note = \{Personal communication\}/);
    assert.doesNotMatch(text, /EVs/);
  });

  it("is empty where nothing is cited", async () => {
    const analysis = await analyseText(`${front("x.bib")}Nothing.\n`, {
      quick: true,
      files: { "x.bib": bib },
    });
    assert.equal(exportCited(analysis, [], "bibtex").count, 0);
  });
});

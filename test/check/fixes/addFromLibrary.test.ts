import { strict as assert } from "node:assert";
import { addFromLibraries, lackingKeyAt } from "../../../src/check/fixes/addFromLibrary";
import { formatOf, readerOf } from "../../../src/references/read/formats";
import { finish } from "../../../src/references/read/source";
import { applyEdits } from "../../../src/text/edits";
import { analyseText } from "../engine";

const entry = (key: string, author: string, title: string): string =>
  `@article{${key},\n  author = {${author}},\n  title = {${title}},\n  year = {2018}\n}\n`;
const mo = entry("mo2018", "Mo, L.", "Exosomal miR-1246 enhances the resistance of cells");
const other = entry("mo2018", "Mo, A.", "Another work by another author of that name");
const own = entry("luo2019", "Luo, A.", "Exosomes of irradiated glioma cells and their uptake");
const named = "---\nbibliography: own.bib\n---\n\n";

interface Offered {
  readonly title: string;
  readonly document: string;
  readonly list: string;
}

/** What is offered for the first key of a document that its list lacks. */
async function offered(
  document: string,
  list: string,
  libraries: Readonly<Record<string, string>>,
): Promise<readonly Offered[]> {
  const analysis = await analyseText(document, { quick: true, files: { "own.bib": list } });
  const finding = analysis.findings.find(({ code }) => code === "citation/unknown-reference")!;
  assert.ok(finding, "nothing is unknown");
  const key = lackingKeyAt(analysis, finding);
  if (key === undefined) return [];
  const read = Object.entries(libraries).map(([file, text]) => {
    const { references } = finish(readerOf(formatOf(file, text))(text, file));
    return { file, text, references };
  });
  const files = [{ path: "own.bib", text: list }];
  return addFromLibraries(analysis, files, read, key, finding).map(
    ({ title, edits, fileEdits = {}, safe }) => {
      assert.equal(safe, undefined);
      const grown = applyEdits(list, fileEdits["own.bib"] ?? []);
      return { title, document: applyEdits(document, edits), list: grown };
    },
  );
}

describe("a key that only a library has", () => {
  const text = `${named}Known [@luo2019; @mo2018].\n`;

  it("gets its entry in the list in use, as the library has it", async () => {
    assert.deepEqual(await offered(text, own, { "a/library.bib": other.replace("mo", "ma") + mo }), [
      {
        title: "Add @mo2018 of a/library.bib to own.bib",
        document: text,
        list: `${own.trimEnd()}\n\n${mo}`,
      },
    ]);
  });

  it("gets it in the front matter where that is the list", async () => {
    const front = "---\nreferences:\n- id: luo2019\n  title: Exosomes of glioma\n---\n\n";
    const [one, ...rest] = await offered(`${front}Known [@luo2019; @mo2018].\n`, "", { "library.bib": mo });
    assert.equal(one?.title, "Add @mo2018 of library.bib to the references in the front matter");
    assert.match(one.document, /glioma\n- id: mo2018\n/);
    assert.deepEqual(rest, []);
  });

  it("is offered once for each work that libraries call so, the nearest first", async () => {
    const libraries = {
      "near.bib": mo,
      "copy.bib": mo.replace("2018}", "2018},\n  note = {A}"),
      "far.bib": other,
    };
    assert.deepEqual(
      (await offered(text, own, libraries)).map(({ title }) => title),
      ["Add @mo2018 of near.bib to own.bib", "Add @mo2018 of far.bib to own.bib"],
    );
  });

  it("is cited as the list has that work", async () => {
    const list = own + mo.replace("mo2018", "MoEtAl");
    assert.deepEqual(await offered(text, list, { "library.bib": mo }), [
      {
        title: "Cite @MoEtAl (Mo 2018), which is @mo2018 of library.bib",
        document: text.replace("@mo2018", "@MoEtAl"),
        list,
      },
    ]);
  });

  it("is one where it stands, and as long as it is", async () => {
    const analysis = await analyseText(text, { quick: true, files: { "own.bib": own } });
    const start = text.indexOf("@mo2018");
    const end = start + "@mo2018".length;
    assert.equal(lackingKeyAt(analysis, { start, end }), "mo2018");
    assert.equal(lackingKeyAt(analysis, { start, end: end - 1 }), undefined);
    assert.equal(lackingKeyAt(analysis, { start: start + 1, end }), undefined);
    const known = text.indexOf("@luo2019");
    assert.equal(lackingKeyAt(analysis, { start: known, end: known + "@luo2019".length }), undefined);
  });

  const flow = "---\nreferences: [{ id: luo2019, title: Exosomes }]\n---\n\n";
  const silent: readonly (readonly [why: string, document: string, list: string, library: string])[] = [
    ["of another key", text, own, mo.replace("mo2018", "mo2018a")],
    ["of the key in other letters", text, own, mo.replace("mo2018", "Mo2018")],
    [
      "of a list that is not written so that an entry can follow",
      `${flow}Known [@mo2018; @luo2019].\n`,
      own,
      mo,
    ],
    ["of a number", "Known [4].\n\n## References\n\n1. Luo A. A. 2019.\n2. Zhu L. B. 2018.\n", own, mo],
  ];
  for (const [why, document, list, library] of silent)
    it(`is not offered ${why}`, async () => {
      assert.deepEqual(await offered(document, list, { "library.bib": library }), []);
    });
});

import { strict as assert } from "node:assert";
import type { Suggestion } from "../../../src/model/finding";
import { findingsIn, type Options } from "../engine";

const offered = async (text: string, options: Options = {}): Promise<Suggestion | undefined> => {
  const findings = await findingsIn(text, { quick: true, rule: "citation/unknown-reference", ...options });
  return findings[0]?.suggestions.find(({ title }) => title.startsWith("Add an entry"));
};

describe("an entry that is missing is added", () => {
  // A list of two entries, and what is written behind the second.
  const lists: readonly (readonly [marker: string, behind: string, parted?: string])[] = [
    ["2.", "\n3."],
    ["2.", "\n\n3.", "\n\n"],
    ["2.", "\n\n3.", "\n \t\n"],
    ["2.", "\n\n3.", "\r\n \r\n"],
    ["[2]", "\n[3]"],
    ["\\[2\\]", "\n\n\\[3\\]", "\n\n"],
    ["(2)", "\n(3)"],
    ["2)", "\n3)"],
    ["2:", "\n3:"],
    ["[2]:", "\n[3]:"],
    ["2\\.", "\n\n3\\.", "\n\n"],
    ["- [2]", "\n- [3]"],
    ["> 2.", "\n> 3."],
    ["  2.  ", "\n  3.  "],
    ["^2^", "\n\n^3^", "\n\n"],
    ["<sup>2</sup>", "\n\n<sup>3</sup>", "\n\n"],
    ["**2.**", "\n\n**3.**", "\n\n"],
    ["**[2]**", "\n\n**[3]**", "\n\n"],
  ];
  for (const [marker, behind, parted = "\n"] of lists)
    it(`to a list as it is written: ${JSON.stringify(`${parted}${marker} Zhu L.`)}`, async () => {
      const entries = `${marker.replace("2", "1")} Hazawa M. A. 2014.${parted}${marker} Zhu L. B. 2018.`;
      const text = `One [3].\n\n## References\n\n${entries}\n\nEnd.\n`;
      const at = text.indexOf("\n\nEnd.");
      assert.deepEqual((await offered(text))?.edits, [
        { start: at, end: at, text: `${behind} Authors. Title. Journal. Year.` },
      ]);
    });

  it("with its own number, which may have more digits, or the one that all have", async () => {
    const last = async (entries: string, cited: number): Promise<string | undefined> =>
      (await offered(`One [${cited}].\n\n## References\n\n${entries}\n`))?.edits[0]?.text;
    assert.equal(
      await last("9. Hazawa M. A. 2014.\n10. Zhu L. B. 2018.", 11),
      "\n11. Authors. Title. Journal. Year.",
    );
    assert.equal(
      await last("1. Hazawa M. A. 2014.\n1. Zhu L. B. 2018.", 3),
      "\n1. Authors. Title. Journal. Year.",
    );
  });

  it("to no list of HTML, whose items have no number to go on from", async () => {
    const html = "<ol><li>Hazawa M. A. 2014.</li><li>Zhu L. B. 2018.</li></ol>";
    assert.equal(await offered(`One [3].\n\n## References\n\n${html}\n`), undefined);
  });

  const bibtex = "\n\n@misc{new2020,\n  author = {},\n  title = {},\n  year = {}\n}";
  for (const [file, list, last, added] of [
    ["a.bib", "@misc{a, title = {T}}\n", "}", bibtex],
    ["b.bibtex", "@misc{a, title = {T}}\n", "}", bibtex],
    ["A.BIB", "@misc{a, title = {T}}\n", "}", bibtex],
    [
      "a.json",
      '[{"id":"a","title":"T"}]',
      '"T"}',
      ',\n  { "id": "new2020", "type": "article", "title": "" }',
    ],
    [
      "a.ris",
      "TY  - JOUR\nID  - a\nTI  - T\nER  -\n",
      "ER  -",
      "\n\nTY  - GEN\nID  - new2020\nAU  - \nTI  - \nPY  - \nER  - ",
    ],
    ["a.yaml", "references:\n- id: a\n  title: T\n", "", undefined],
    ["a.nbib", "PMID- 1\nTI  - T\n", "", undefined],
  ] as const)
    it(`to a file in its format: ${file}`, async () => {
      const text = `---\nbibliography: ${file}\n---\n\nSee [@new2020].\n`;
      const suggestion = await offered(text, { files: { [file]: list } });
      const at = list.lastIndexOf(last) + last.length;
      assert.deepEqual(
        suggestion && [suggestion.edits, suggestion.fileEdits],
        added && [[], { [file]: [{ start: at, end: at, text: added }] }],
      );
    });

  for (const [yaml, added] of [
    ["references:\n- id: a\n  title: T\n", '\n- id: "new2020"\n  title: ""'],
    ["references:\n    - id: a\n      title: T\n", '\n    - id: "new2020"\n      title: ""'],
    ["references:\n- title: T\n  id: a\n", '\n- id: "new2020"\n  title: ""'],
    ["references: [{id: a, title: T}]\n", undefined],
  ] as const)
    it(`to the front matter, as far in as the last: ${JSON.stringify(yaml)}`, async () => {
      const text = `---\n${yaml}---\n\nSee [@new2020].\n`;
      const at = text.indexOf("\n---\n\n");
      assert.deepEqual((await offered(text))?.edits, added && [{ start: at, end: at, text: added }]);
    });
});

import { strict as assert } from "node:assert";
import { readProse } from "../../src/markdown/prose";
import { nameBibliography } from "../../src/rewrite/nameBibliography";
import { applyEdits } from "../../src/text/edits";

const named = (source: string, ...paths: readonly string[]): string | undefined => {
  const edits = nameBibliography(readProse(source, { format: "markdown" }), paths);
  return edits && applyEdits(source, edits);
};

describe("naming a bibliography", () => {
  const cases: readonly (readonly [
    source: string,
    paths: readonly string[],
    expected: string | undefined,
  ])[] = [
    ["Text.\n", ["a.bib"], "---\nbibliography: a.bib\n---\n\nText.\n"],
    ["Text.\r\n", ["a.bib"], "---\r\nbibliography: a.bib\r\n---\r\n\r\nText.\r\n"],
    ["---\ntitle: T\n---\n\nText.\n", ["../a.bib"], "---\ntitle: T\nbibliography: ../a.bib\n---\n\nText.\n"],
    [
      "---\ntitle: T # of it\n---\n\nText.\n",
      ["a.bib", "b: c.ris"],
      '---\ntitle: T # of it\nbibliography:\n  - a.bib\n  - "b: c.ris"\n---\n\nText.\n',
    ],
    ["---\n---\n\nText.\n", ["a.bib"], "---\nbibliography: a.bib\n---\n\nText.\n"],
    ["---\n  title: T\n---\n\nText.\n", ["a.bib"], undefined],
    ["---\n# mine\n---\n\nText.\n", ["a.bib"], "---\n# mine\nbibliography: a.bib\n---\n\nText.\n"],
    ["---\nnull\n---\n\nText.\n", ["a.bib"], undefined],
    ["---\nbibliography: gone.bib\n---\n\nText.\n", ["a.bib"], undefined],
    ["---\n{ title: T }\n---\n\nText.\n", ["a.bib"], undefined],
    ["---\ntitle: [T\n---\n\nText.\n", ["a.bib"], undefined],
  ];
  for (const [source, paths, expected] of cases) {
    it(`${JSON.stringify(source)} + ${paths.join(", ")}`, () => {
      assert.equal(named(source, ...paths), expected);
    });
  }
});

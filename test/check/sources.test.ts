import { strict as assert } from "node:assert";
import { coveredIn, coverageLines } from "../../src/present/coverage";
import { kindsRead } from "../../src/references/read/formats";
import { analyseText } from "./engine";

const front = "---\nbibliography: refs.bib\n---\n\nKnown [@k1].\n";
const found = async (files: Readonly<Record<string, string>>) => {
  const { findings, references } = await analyseText(front, { files, quick: true });
  return {
    kind: references.kind,
    count: references.references.length,
    codes: findings.map(({ code }) => code),
  };
};

describe("a bibliography", () => {
  for (const [name, text] of [
    ["that is empty", ""],
    ["of blank lines", "\n \n"],
    ["of comments", "% nothing yet\n@comment{k1}\n"],
  ] as const) {
    it(`has no key, so that a citation is unknown: ${name}`, async () => {
      assert.deepEqual(await found({ "refs.bib": text }), {
        kind: "bibliography",
        count: 0,
        codes: ["citation/unknown-reference"],
      });
    });
  }

  it("that could not be read may have any key", async () => {
    assert.deepEqual((await found({})).codes, ["citation/unreadable-source"]);
  });

  for (const cited of ["[@k1; @k2]", "[12]"]) {
    for (const [name, text] of [
      ["refs.enw", "%0 Journal Article\n%A Luo, A\n%T Exosomes\n%X We found:\n1. Luo A. One. 2019.\n"],
      ["refs.ciw", "FN Clarivate\nPT J\nAU Luo, A\nER\n"],
      ["refs.tex", "\\begin{thebibliography}{9}\\bibitem{k1} Luo A.\\end{thebibliography}\n"],
      ["refs.html", "<ol><li>Luo A. Exosomes. 2019.</li></ol>\n"],
    ] as const) {
      for (const [how, document, options] of [
        ["the front matter", `---\nbibliography: ${name}\n---\n\nKnown ${cited}.\n`, {}],
        ["the setting", `Known ${cited}.\n`, { settings: { references: [{ value: name }] } }],
        ["the option", `Known ${cited}.\n`, { references: name }],
      ] as const) {
        it(`of a kind that is not read is said to be so, ${cited}, ${name} in ${how}`, async () => {
          const { findings, coverage, references } = await analyseText(document, {
            files: { [name]: text },
            quick: true,
            ...options,
          });
          assert.deepEqual(
            findings.map(({ code, message }) => [code, message]),
            [["citation/unreadable-source", `${name}: of a kind that is not read; ${kindsRead} are.`]],
          );
          assert.deepEqual(coverage, { checked: 0, unchecked: 1 });
          assert.deepEqual(
            coverageLines([coveredIn({ references, coverage })]).map((line) => line.text),
            [`1 citation, ${name} of a kind that is not read: not checked`],
          );
        });
      }
    }
  }

  it("of a kind that is not read leaves the keys beside it unchecked", async () => {
    const document = "---\nbibliography: [refs.bib, refs.enw]\n---\n\nKnown [@k1; @k2].\n";
    const { findings, coverage, references } = await analyseText(document, {
      files: { "refs.bib": "@misc{k1, title = {Exosomes}}", "refs.enw": "%0 Book\n" },
      quick: true,
    });
    assert.deepEqual(
      findings.map(({ code }) => code),
      ["citation/unreadable-source"],
    );
    assert.deepEqual(
      coverageLines([coveredIn({ references, coverage })]).map((line) => line.text),
      ["1 citation, refs.enw of a kind that is not read: not checked"],
    );
  });

  it("that should be a numbered list and is none is said to be so", async () => {
    const document = "---\nbibliography: refs.md\n---\n\nKnown [@k1].\n";
    const { findings } = await analyseText(document, {
      files: { "refs.md": "# Notes\n\nNone yet.\n" },
      quick: true,
    });
    assert.deepEqual(
      findings.map(({ file, message }) => [file, message]),
      [["refs.md", "No numbered list of references was found in this file."]],
    );
  });
});

import { strict as assert } from "node:assert";
import { recogniseCitations } from "../../src/citations/citations";
import { linkCitations } from "../../src/citations/link";
import { readProse } from "../../src/markdown/prose";
import type { ReferenceList } from "../../src/model/reference";
import { occurrencesOf, pointedAt } from "../../src/references/find/pointed";
import { readBibtex } from "../../src/references/read/bibtex/read";
import { finish } from "../../src/references/read/source";
import { keyProblem, keySpan, renameCitations, renameEntry } from "../../src/rewrite/renameKey";
import { createMemo } from "../../src/text/caches";
import { applyEdits } from "../../src/text/edits";

const bibliography =
  "@article{luo2019, title = {A}, doi = {10.1/luo}, crossref = {book}}\n@book{book, title = {B}, related = {x, luo2019}}\n";
const { references } = finish(readBibtex(bibliography, "refs.bib"));
const list: ReferenceList = {
  kind: "bibliography",
  label: "refs.bib",
  asked: true,
  references,
  problems: [],
  reports: [],
};

function analyse(source: string) {
  const prose = readProse(source, { format: "markdown" });
  const found = recogniseCitations(prose, { isName: () => false });
  return {
    prose,
    citations: linkCitations(found, list, createMemo()),
    references: list,
    mentions: [],
    parts: [],
    coverage: { checked: 0, unchecked: 0 },
    findings: [],
  };
}

const isLuo = ({ key }: { readonly key: string }) => key === "luo2019";

describe("renaming a key", () => {
  it("changes every citation by that key, however it is written, and no other", () => {
    const source =
      "A @luo2019, [see @luo2019, p. 3; -@luo2019], @{luo2019}; @book, `@luo2019`, a@luo2019.org, @doi:10.1/luo.\n";
    const edits = renameCitations(analyse(source).citations, source, isLuo, "luo2019", "luo2020b");
    assert.equal(
      applyEdits(source, edits),
      "A @luo2020b, [see @luo2020b, p. 3; -@luo2020b], @luo2020b; @book, `@luo2019`, a@luo2019.org, @doi:10.1/luo.\n",
    );
  });

  it("changes the entry and the fields of others that name it", () => {
    assert.equal(
      applyEdits(bibliography, renameEntry(references[0]!, bibliography, "new")),
      bibliography.replaceAll("luo2019", "new"),
    );
    assert.equal(
      applyEdits(bibliography, renameEntry(references[1]!, bibliography, "new")),
      bibliography.replace("{book, ", "{new, ").replace("crossref = {book}", "crossref = {new}"),
    );
  });

  it("refuses what is no key, or is one already", () => {
    for (const key of ["luo:2019a", "Théry-2018", "_x"]) assert.equal(keyProblem(key, references), undefined);
    for (const key of ["", "12", "a b", "a,b", "a}", "a.", "@a", "book"])
      assert.equal(typeof keyProblem(key, references), "string", key);
  });

  it("knows where the key itself stands", () => {
    for (const written of ["@luo2019", "-@luo2019", "@{luo2019}", "luo2019"]) {
      const { start, end } = keySpan(written, { start: 0, end: written.length });
      assert.equal(written.slice(start, end), "luo2019");
    }
  });
});

describe("what a caret points at", () => {
  const source = "Known [see @luo2019, p. 3; @book; @none].\n";
  const analysis = analyse(source);
  const at = (text: string, more = 0) => pointedAt(analysis, source.indexOf(text) + more);

  it("is the entry of a member, on its key alone", () => {
    assert.deepEqual(at("@luo2019")?.references, [references[0]]);
    assert.deepEqual(at("@luo2019", 8)?.references, [references[0]]);
    assert.deepEqual(at("@book", 2)?.references, [references[1]]);
    for (const [text, more] of [
      ["see", 0],
      ["p. 3", 1],
      ["@none", 2],
      ["Known", 0],
    ] as const)
      assert.equal(at(text, more), undefined);
  });

  it("is an entry of the document's own list, on its number", () => {
    const text = "Known [1].\n\n1. Luo A. Title.\n";
    const key = { start: 12, end: 13 };
    const entry = { ...references[0]!, place: { file: undefined, start: 12, end: 28, key } };
    const own = { ...analyse(text), references: { ...list, references: [entry] } };
    assert.deepEqual(pointedAt(own, 12), { ...key, references: [entry], item: undefined });
    assert.equal(pointedAt(own, 16), undefined);
  });

  it("is cited in these places", () => {
    const spans = occurrencesOf(analysis.citations, isLuo).map(({ start, end }) => source.slice(start, end));
    assert.deepEqual(spans, ["@luo2019"]);
  });
});

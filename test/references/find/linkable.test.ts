import { strict as assert } from "node:assert";
import { linkableIds } from "../../../src/references/find/linkable";
import { readBibtex } from "../../../src/references/read/bibtex/read";
import { readNumbered } from "../../../src/references/read/numbered/read";
import { finish } from "../../../src/references/read/source";

/** `written → id` for each identifier. */
function inList(text: string): readonly string[] {
  return linkableIds(finish(readNumbered(text, undefined)).references, text, undefined).map(
    ({ start, end, id }) => `${text.slice(start, end)} → ${id}`,
  );
}

describe("identifiers to link", () => {
  it("stand in the entries of a printed list", () => {
    const text =
      "1. Luo A. Title. J. 2019;1:2. doi:10.1000/abc.12(3)4. PMID: 123456; PMCID: PMC7654321.\n" +
      "2. Zhou X. More. J. 2018;3:4. doi: 10.1000/xyz).\n";
    assert.deepEqual(inList(text), [
      "10.1000/abc.12(3)4 → doi:10.1000/abc.12(3)4",
      "123456 → pubmed:123456",
      "PMC7654321 → pmc:PMC7654321",
      "10.1000/xyz → doi:10.1000/xyz",
    ]);
  });

  it("are not taken out of addresses, which the editor links", () => {
    assert.deepEqual(inList("1. Luo A. Title. J. 2019;1:2. https://doi.org/10.1000/abc\n"), []);
    assert.deepEqual(inList("1. Luo A. Title. J. 2019. https://x.org/articles/PMC7654321/\n"), []);
  });

  it("stand in a bibliography, and only those of that file are given", () => {
    const text = "@article{a, doi = {10.1000/abc}, pmid = {123}, pmcid = {PMC7654321}}\n10.1000/outside\n";
    const { references } = finish(readBibtex(text, "refs.bib"));
    assert.deepEqual(
      linkableIds(references, text, "refs.bib").map(({ id }) => id),
      ["doi:10.1000/abc", "pubmed:123", "pmc:PMC7654321"],
    );
    assert.deepEqual(linkableIds(references, text, undefined), []);
  });
});

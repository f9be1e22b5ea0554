import { strict as assert } from "node:assert";
import { readFrontMatter } from "../../src/references/frontMatter";
import { createSourceCache } from "../../src/references/sourceCache";

const read = (path: string, text: string) => createSourceCache().read(path, text);

describe("hostile bibliographies", () => {
  it("reads a date with a hole in it", () => {
    const text = '[{"id":"a","type":"book","issued":{"date-parts":[[2014],null]}}]';
    assert.deepEqual(read("a.json", text).references[0]!.csl.issued, { "date-parts": [[2014]] });
  });

  it("reports a file that is nested too deeply instead of throwing", () => {
    const { references, problems } = read("a.json", "[".repeat(20_000));
    assert.deepEqual(references, []);
    assert.ok(problems.length > 0 && problems.every(({ file }) => file === "a.json"));
  });

  it("takes no name of JavaScript for TeX or for a type", () => {
    const [entry] = read(
      "a.bib",
      "@constructor{a, title = {An \\constructor{x} \\toString}, year = 2014}",
    ).references;
    assert.equal(entry!.csl.type, "document");
    assert.doesNotMatch(entry!.csl.title!, /native code|function/);
  });

  it("reads long runs of white space in linear work", () => {
    const names = `A${" ".repeat(200_000)}B`;
    assert.equal(read("a.bib", `@book{a, author = "${names}", title = {T}}`).references.length, 1);
    assert.ok(read("a.yaml", "\n".repeat(200_000) + "- id: a\n  title: T\n").references.length <= 1);
  });

  it("reads deep front matter as a problem", () => {
    const text = `references: ${"[".repeat(500)}`;
    assert.ok(readFrontMatter({ text, start: 4, end: 4 + text.length }).problems.length > 0);
  });
});

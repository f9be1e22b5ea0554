import { strict as assert } from "node:assert";
import { readFrontMatter } from "../../src/references/choose/frontMatter";
import { formatOf, readerOf } from "../../src/references/read/formats";
import { finish } from "../../src/references/read/source";
import { createSourceCache } from "../../src/references/read/sourceCache";

const read = (path: string, text: string) => finish(readerOf(formatOf(path, text))(text, path));

describe("hostile bibliographies", () => {
  it("reads a date with a hole in it", () => {
    const text = '[{"id":"a","type":"book","issued":{"date-parts":[[2014],null]}}]';
    assert.deepEqual(read("a.json", text).references[0]!.csl.issued, { "date-parts": [[2014]] });
  });

  it("reports a file that is nested too deeply instead of throwing", async () => {
    const { references, problems } = await createSourceCache().read("a.json", "[".repeat(20_000));
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

  for (const [how, text] of [
    ["brackets", `references: ${"[".repeat(5_000)}`],
    ["braces", `references: ${"{a: ".repeat(5_000)}`],
    ["dashes", `references:\n${"- ".repeat(5_000)}a`],
    ["indentation", Array.from({ length: 1_000 }, (_, at) => `${" ".repeat(at)}references:`).join("\n")],
  ] as const) {
    it(`does not follow YAML that is nested by ${how}`, () => {
      const message = "This YAML is nested too deeply to be read.";
      const front = readFrontMatter({ frontMatter: { text, start: 4, end: 4 + text.length }, metadata: [] });
      assert.deepEqual(front.problems, [{ file: undefined, start: 4, end: 5, message }]);
      assert.equal(read("a.yaml", text).problems[0]?.message, message);
    });
  }

  it("counts no brackets that stand in words", () => {
    const items = Array.from({ length: 300 }, (_, at) => `{id: a${at}, title: 'Exosomes[in French'}`);
    assert.equal(read("a.yaml", `[${items.join(", ")}]`).references.length, 300);
  });

  it("does not parse YAML at a stretch that would take seconds", () => {
    const text = `[${"{id: a}, ".repeat(120_000)}{id: b}]`;
    assert.deepEqual(read("a.yaml", text).problems, [
      {
        file: "a.yaml",
        start: 0,
        end: 1,
        message:
          "So long a list of CSL YAML is only read in block style: each item on lines of its own, from “- id:” on.",
        whole: true,
      },
    ]);
  });
});

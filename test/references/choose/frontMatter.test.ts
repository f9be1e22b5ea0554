import { strict as assert } from "node:assert";
import { readProse } from "../../../src/markdown/prose";
import { readFrontMatter } from "../../../src/references/choose/frontMatter";

describe("what metadata says of references", () => {
  const block = (yaml: string): string => `---\n${yaml}\n---\n\n`;
  const cases: readonly (readonly [
    blocks: readonly string[],
    bibliography: string,
    keys: string,
    wanted: string,
  ])[] = [
    [[], "", "", ""],
    [["bibliography: a.bib"], "a.bib", "", ""],
    [["bibliography: a.bib", "bibliography: [b.bib, c.bib]"], "b.bib c.bib", "", ""],
    [["bibliography: a.bib", "references: [{ id: x }]"], "a.bib", "x", ""],
    [["references: [{ id: x }]", "references: [{ id: y }]"], "", "y", ""],
    [["exoscribe: { references: review }", "nocite: '@a'"], "", "", "review"],
    [["title: T", "bibliography: a.bib\nexoscribe: { references: none }"], "a.bib", "", "none"],
  ];
  for (const [blocks, bibliography, keys, wanted] of cases)
    it(`is, of ${blocks.join(" and ") || "nothing"}: ${[bibliography, keys, wanted].filter(Boolean).join(", ") || "nothing"}`, () => {
      const source = blocks.map(block).join("Text.\n\n");
      const found = readFrontMatter(readProse(source, { format: "markdown" }));
      const values = (settings: typeof found.bibliography): string =>
        settings.map(({ value }) => value).join(" ");
      assert.deepEqual(
        [values(found.bibliography), found.references.map(({ key }) => key).join(" "), values(found.wanted)],
        [bibliography, keys, wanted],
      );
      assert.equal(found.inline, keys !== "");
      assert.deepEqual(found.problems, []);
      for (const { start, end, value } of [...found.bibliography, ...found.wanted])
        assert.equal(source.slice(start, end), value);
    });
});

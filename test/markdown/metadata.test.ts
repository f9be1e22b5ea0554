import { strict as assert } from "node:assert";
import { readProse } from "../../src/markdown/prose";

/** The YAML of the blocks of metadata behind the front matter, and the text that is read as prose. */
function read(source: string): { readonly yaml: readonly string[]; readonly text: string } {
  const { metadata, blocks } = readProse(source, { format: "markdown" });
  for (const { start, end, text } of metadata) assert.equal(source.slice(start, end), text);
  return { yaml: metadata.map(({ text }) => text), text: blocks.map(({ text }) => text).join(" | ") };
}

describe("metadata behind the front matter", () => {
  const cases: readonly (readonly [what: string, source: string, yaml: readonly string[], text: string])[] = [
    ["at the end", "One.\n\n---\nbibliography: a.bib\n---\n", ["bibliography: a.bib\n"], "One."],
    [
      "right behind the front matter, and ended by dots",
      "---\ntitle: T\n---\n---\nreferences:\n- id: a\n...\nOne.\n",
      ["references:\n- id: a\n"],
      "T | One.",
    ],
    [
      "twice, with Windows' line ends",
      "One.\r\n\r\n---\r\nnocite: '@a'\r\n---\r\n\r\nTwo.\r\n\r\n---\r\n# more\r\nbibliography:\r\n  - a.bib\r\n---\r\nThree.\r\n",
      ["nocite: '@a'\r\n", "# more\r\nbibliography:\r\n  - a.bib\r\n"],
      "One. | Two. | Three.",
    ],
    // Everything else between two rules is text.
    ["without a blank line", "One\n---\nbibliography: a\n---\n", [], "One | bibliography: a"],
    ["without an end", "One.\n\n---\nbibliography: a\n", [], "One. | bibliography: a"],
    ["behind an empty line", "One.\n\n---\n\nbibliography: a\n\n---\n", [], "One. | bibliography: a"],
    ["of another kind", "One.\n\n---\nNote: two\n---\n", [], "One. | Note: two"],
    [
      "with prose in it",
      "One.\n\n---\nSo it is:\nbibliography: a\n---\n",
      [],
      "One. | So it is: bibliography: a",
    ],
    ["in code", "```\n\n---\nbibliography: a\n---\n```\n", [], ""],
  ];
  for (const [what, source, yaml, text] of cases)
    it(`is read or left alone: ${what}`, () => {
      assert.deepEqual(read(source), { yaml, text });
    });

  it("is the same after an edit above it", () => {
    const source = "One.\n\n---\nbibliography: a.bib\n---\n\nTwo.\n";
    const previous = readProse(source, { format: "markdown" });
    const next = readProse(`New. ${source}`, { format: "markdown", previous });
    assert.deepEqual(next, readProse(`New. ${source}`, { format: "markdown" }));
    assert.equal(next.metadata[0]!.start, previous.metadata[0]!.start + 5);
  });
});

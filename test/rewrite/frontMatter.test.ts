import { strict as assert } from "node:assert";
import { readProse } from "../../src/markdown/prose";
import type { ListChoice } from "../../src/model/settings";
import { setInFrontMatter } from "../../src/rewrite/frontMatter";
import { applyEdits } from "../../src/text/edits";

/** A document after a choice; undefined where it cannot be made. */
function chosen(source: string, choice: ListChoice | undefined): string | undefined {
  const edits = setInFrontMatter(readProse(source, { format: "markdown" }), "references", choice);
  return edits && applyEdits(source, edits);
}

const body = "\n\nExosomes.\n";

describe("choosing a reference list in the front matter", () => {
  it("makes front matter where there is none, and fills an empty one", () => {
    const made = "---\nexoscribe:\n  references: review\n---\n\nExosomes.\n";
    assert.equal(chosen("Exosomes.\n", "review"), made);
    assert.equal(chosen("Exosomes.\n", undefined), "Exosomes.\n");
    assert.equal(chosen(`---\n---${body}`, "review"), made);
    assert.equal(
      chosen(`---\n# mine\n---${body}`, "none"),
      `---\n# mine\nexoscribe:\n  references: none\n---${body}`,
    );
  });

  const rows: readonly (readonly [string, ListChoice | undefined, string])[] = [
    ["a: [x,y]\nb:\n- 1\n-   2", "review", "a: [x,y]\nb:\n- 1\n-   2\nexoscribe:\n  references: review"],
    [
      "exoscribe:\n  references: none # why\na:   'x'",
      "review",
      "exoscribe:\n  references: review # why\na:   'x'",
    ],
    ["exoscribe:\n  references:\n  - a.bib\n  - b.bib\na: x", "none", "exoscribe:\n  references: none\na: x"],
    ["exoscribe:\n    enable: yes\na: x", "none", "exoscribe:\n    references: none\n    enable: yes\na: x"],
    ['exoscribe: {references: "none",x: 1}\na: x', "review", "exoscribe: {references: review,x: 1}\na: x"],
    ["exoscribe: {x: 1}", "review", "exoscribe: {references: review, x: 1}"],
    ["exoscribe: {}", "review", "exoscribe: {references: review}"],
    ["exoscribe: # mine\na: x", "review", "exoscribe: # mine\n  references: review\na: x"],
    ["{a: x}", "review", "{exoscribe: { references: review }, a: x}"],
    ["  a: x", "review", "  a: x\n  exoscribe:\n    references: review"],
    ["a: x\nexoscribe:\n  references: none # why\nb: [1,2]", undefined, "a: x\nb: [1,2]"],
    ["exoscribe:\n  references: none\n  x: 1\nb: [1,2]", undefined, "exoscribe:\n  x: 1\nb: [1,2]"],
    ["exoscribe: {references: none, x: 1}", undefined, "exoscribe: {x: 1}"],
    ["exoscribe: {x: 1, references: none}", undefined, "exoscribe: {x: 1}"],
    ["a: [x,y]", undefined, "a: [x,y]"],
  ];
  for (const [before, choice, after] of rows) {
    it(`changes nothing else: ${choice ?? "no choice"} in ${JSON.stringify(before)}`, () => {
      for (const end of ["\n", "\r\n"]) {
        const written = (yaml: string) => `---\n${yaml}\n---${body}`.replaceAll("\n", end);
        assert.equal(chosen(written(before), choice), written(after));
      }
    });
  }

  it("leaves alone what it cannot change", () => {
    for (const yaml of ["a: [x", "just words", "- a", "exoscribe: off", "e: &e {x: 1}\nexoscribe: *e"])
      assert.equal(chosen(`---\n${yaml}\n---${body}`, "review"), undefined, yaml);
  });
});

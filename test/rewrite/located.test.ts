import { strict as assert } from "node:assert";
import { convert } from "../../src/rewrite/convert";
import { renumber } from "../../src/rewrite/renumber";
import { applyEdits } from "../../src/text/edits";
import { analyseText, findingsIn } from "../check/engine";
import { section } from "./section";

describe("places in a work", () => {
  const text = `First [3, p. 12], then [see 2; 1, Fig. 2].\n${section(1, 2, 3)}`;

  it("stay with their numbers when these change", async () => {
    const result = renumber(await analyseText(text, { quick: true }));
    assert.ok("edits" in result);
    assert.equal(
      applyEdits(text, result.edits),
      `First [1, p. 12], then [see 2; 3, Fig. 2].\n${section(3, 2, 1)}`,
    );
  });

  it("stay when another entry is cited instead", async () => {
    const wrong = `Hazawa et al. [2, p. 3] found it.\n${section(1, 2)}`;
    const [finding] = await findingsIn(wrong, { quick: true, rule: "citation/author-mismatch" });
    assert.equal(
      applyEdits(wrong, finding!.suggestions[0]!.edits),
      `Hazawa et al. [1, p. 3] found it.\n${section(1, 2)}`,
    );
  });

  it("stay where they are the references of the work itself", async () => {
    const source = `First [3 and references therein], then [1] and [2].\n${section(1, 2, 3)}`;
    const analysis = await analyseText(source, { quick: true });
    const [numbered, keyed] = [renumber(analysis), convert(analysis, "key")];
    assert.ok("edits" in numbered && "edits" in keyed);
    assert.match(
      applyEdits(source, numbered.edits),
      /^First \[1 and references therein\], then \[2\] and \[3\]\./,
    );
    assert.match(applyEdits(source, keyed.edits), /\nFirst \[@luo2019, and references therein\], then/);
  });

  it("go into citations by key, with what leads to them", async () => {
    const result = convert(await analyseText(text, { quick: true }), "key");
    assert.ok("edits" in result);
    assert.match(
      applyEdits(text, result.edits),
      /\nFirst \[@luo2019, p\. 12\], then \[see @zhu2018; @hazawa2014, Fig\. 2\]\.\n/,
    );
  });

  it("stand against a notation that has no room for them", async () => {
    const analysis = await analyseText(text, { quick: true });
    assert.deepEqual(convert(analysis, "sup"), {
      refused: "[3, p. 12] says more than numbers can: a locator, a prefix or a year alone.",
      places: [
        { start: 6, end: 16 },
        { start: 23, end: 41 },
      ],
    });
    assert.deepEqual(convert(analysis, "bracket"), {
      edits: [],
      summary: "Every citation is written so already.",
    });
  });

  it("keep a group as it is, and numbers in a row from becoming a range", async () => {
    const [unsorted] = await findingsIn(`All [2, p. 3; 1].\n${section(1, 2)}`, {
      quick: true,
      rule: "citation/group",
    });
    assert.deepEqual(unsorted?.suggestions, []);
    const row = await findingsIn(`All [1, 2, 3, p. 3].\n${section(1, 2, 3)}`, {
      quick: true,
      rule: "citation/group",
    });
    assert.deepEqual(row, []);
  });
});

import { strict as assert } from "node:assert";
import { fixText, safeFixes } from "../../src/check/fixes/fixAll";
import type { Analysis } from "../../src/model/analysis";
import type { Suggestion } from "../../src/model/finding";
import { applyEdits } from "../../src/text/edits";
import { finding } from "../cli/reporters/samples";
import { analyseText } from "./engine";

function fix(
  start: number,
  end: number,
  text: string,
  more: Partial<Suggestion> = { safe: true },
): Suggestion {
  return { title: "Fix", edits: [{ start, end, text }], ...more };
}

describe("safeFixes", () => {
  it("takes sure fixes of the document alone, and of two that touch the first", () => {
    const findings = [
      [fix(0, 2, "A")],
      [fix(2, 3, "touches")],
      [fix(5, 6, "unsure", {}), fix(5, 6, "B")],
      [fix(8, 9, "elsewhere", { safe: true, fileEdits: { "x.bib": [] } })],
      [],
    ].map((suggestions) => finding({ suggestions }));
    assert.deepEqual(safeFixes(findings), [
      [{ start: 0, end: 2, text: "A" }],
      [{ start: 5, end: 6, text: "B" }],
    ]);
  });
});

describe("safeFixes of several edits", () => {
  it("are applied whole or not at all", () => {
    const edits = (...places: readonly number[]): Suggestion => ({
      title: "Fix",
      edits: places.map((start) => ({ start, end: start + 1, text: "x" })),
      safe: true,
    });
    const chosen = (...fixes: readonly Suggestion[]) =>
      safeFixes(fixes.map((one) => finding({ suggestions: [one] }))).map((one) =>
        one.map(({ start }) => start),
      );
    assert.deepEqual(chosen(edits(4, 10), edits(0, 10), edits(0)), [[4, 10], [0]]);
    assert.deepEqual(chosen(edits(4), edits(2)), [[4], [2]]);
    assert.deepEqual(chosen(edits(4), edits(3)), [[4]]);
    assert.deepEqual(chosen(edits(4), edits(5)), [[4]]);
    assert.deepEqual(chosen({ ...edits(4), safe: false }, edits(4)), [[4]]);
  });
});

describe("fixText", () => {
  const text = "Known [2,1] and miR21 [4, 5, 6], as miR-21-5P [7,6] says.\n";
  const analyse = (now: string) => analyseText(now);

  it("fixes all that is safe, and gives it as edits of the text as it was", async () => {
    const { text: fixed, edits, count } = await fixText(await analyse(text), analyse);
    assert.equal(fixed, "Known [1,2] and miR-21 [4-6], as miR-21-5p [6,7] says.\n");
    assert.equal(applyEdits(text, edits), fixed);
    assert.equal(count, 5);
  });

  it("changes nothing of what it has fixed", async () => {
    const { text: fixed } = await fixText(await analyse(text), analyse);
    const again = await fixText(await analyse(fixed), analyse);
    assert.deepEqual([again.text, again.edits, again.count], [fixed, [], 0]);
  });

  it("goes on with what a fix makes room for, as edits of the text as it was", async () => {
    const findings: Readonly<Record<string, readonly Suggestion[]>> = {
      "abc!": [fix(0, 1, "long")],
      "longbc!": [fix(3, 5, "G")],
      "lonGc!": [fix(5, 6, "")],
    };
    const analysis = (now: string): Analysis =>
      ({
        prose: { source: now },
        findings: (findings[now] ?? []).map((suggestion) => finding({ suggestions: [suggestion] })),
      }) as unknown as Analysis;
    const fixed = await fixText(analysis("abc!"), (now) => Promise.resolve(analysis(now)));
    assert.equal(fixed.text, "lonGc");
    assert.deepEqual(fixed.edits, [
      { start: 0, end: 2, text: "lonG" },
      { start: 3, end: 4, text: "" },
    ]);
    assert.equal(fixed.count, 3);
  });

  it("stops where fixes undo each other", async () => {
    let asked = 0;
    const analysis = (now: string): Analysis =>
      ({
        prose: { source: now },
        findings: [finding({ suggestions: [fix(0, 1, now === "a" ? "b" : "a")] })],
      }) as unknown as Analysis;
    const fixed = await fixText(analysis("a"), (now) => {
      asked++;
      return Promise.resolve(analysis(now));
    });
    assert.deepEqual([fixed.text, fixed.count, asked], ["a", 10, 10]);
  });
});

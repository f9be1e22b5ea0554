import { strict as assert } from "node:assert";
import { safeFixes } from "../../src/cli/fix";
import type { Suggestion } from "../../src/model/finding";
import { finding } from "./reporters/samples";

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

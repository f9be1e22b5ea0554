import { strict as assert } from "node:assert";
import { applyEdits } from "../../src/text/edits";

describe("applyEdits", () => {
  it("applies edits in any order, by the offsets of the text as it was", () => {
    const edits = [
      { start: 0, end: 1, text: "AAA" },
      { start: 4, end: 4, text: "!" },
      { start: 2, end: 3, text: "" },
    ];
    assert.equal(applyEdits("abcd", edits), "AAAbd!");
  });

  it("inserts before what begins at the same place, and keeps the order of insertions", () => {
    const edits = [
      { start: 1, end: 3, text: "X" },
      { start: 1, end: 1, text: "1" },
      { start: 1, end: 1, text: "2" },
    ];
    assert.equal(applyEdits("abcd", edits), "a12Xd");
  });
});

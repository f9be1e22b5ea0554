import { strict as assert } from "node:assert";
import { escapeMarkdown, firstOf } from "../../src/present/markdown";

describe("escapeMarkdown", () => {
  it("puts text on one line without control and bidirectional control characters", () => {
    assert.equal(escapeMarkdown("a\r\nb\u202Ec\u0000d\u2028e"), "a b c d e");
  });

  it("leaves what is no markup where it stands", () => {
    const text = "miR-21, TNF-α; 3.5 mg/kg. See www and 10";
    assert.equal(escapeMarkdown(text), text);
  });
});

describe("firstOf", () => {
  it("says how many are left out", () => {
    assert.equal(firstOf(["a", "b", "c"], 2), "a, b and 1 more");
    assert.equal(firstOf(["a", "b"], 2), "a, b");
  });
});

import { strict as assert } from "node:assert";
import { bracketsOf, innermostOf } from "../../../src/citations/authorYear/brackets";

describe("pairs of brackets", () => {
  for (const [text, expected] of [
    ["a (b) [c]", ["(b)", "[c]"]],
    ["a (b [c] d)", ["(b [c] d)", "[c]"]],
    ["a (b (c) (d))", ["(b (c) (d))", "(c)", "(d)"]],
    ["a) b (c)", ["(c)"]],
    ["(a (b)", ["(b)"]],
    ["a ] [b]", ["[b]"]],
    // One that is not closed before the pair around it is none.
    ["(a [b) c]", ["(a [b)"]],
    ["[a (b] c)", ["[a (b]"]],
    ["(a [b [c) d] e]", ["(a [b [c)"]],
    ["[a (b [c) d]", ["[a (b [c) d]", "(b [c)"]],
    ["no brackets", []],
  ] as const)
    it(`are those that close: ${text}`, () => {
      assert.deepEqual(
        bracketsOf(text).map(({ open, close }) => text.slice(open, close + 1)),
        expected,
      );
    });

  it("of which the innermost lies around an offset", () => {
    const text = "a (b (c) d [e] f) g (h) i";
    const innermost = innermostOf(bracketsOf(text));
    const around = [...text.matchAll(/[a-z]/g)].map(({ 0: letter, index }) => {
      const pair = innermost(index);
      return `${letter} ${pair ? text.slice(pair.open, pair.close + 1) : ""}`.trim();
    });
    const whole = "(b (c) d [e] f)";
    assert.deepEqual(around, [
      "a",
      `b ${whole}`,
      "c (c)",
      `d ${whole}`,
      "e [e]",
      `f ${whole}`,
      "g",
      "h (h)",
      "i",
    ]);
  });

  it("that are passed over do not hide those around an offset", () => {
    const text = "(a) (b) (c (d) e) f";
    const innermost = innermostOf(bracketsOf(text));
    assert.deepEqual(innermost(text.indexOf("e")), { open: 8, close: 16 });
    assert.equal(innermost(text.indexOf("f")), undefined);
  });
});

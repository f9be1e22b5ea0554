import { strict as assert } from "node:assert";
import { plainText } from "../../../../src/references/read/numbered/plain";

describe("the text of an entry without Markdown", () => {
  for (const [text, expected] of [
    ["a [b](https://x.org/b) c", "a https://x.org/b c"],
    ["[https://x.org](https://x.org)", "https://x.org"],
    ["[b](<https://x.org>)", "b https://x.org"],
    ["<https://x.org>", "https://x.org"],
    ["*a* **b** ***c*** _d_ e_f_g", "a b c d e_f_g"],
    ["a &amp; b &lt; &foo; &nbsp;x", "a & b < &foo; x"],
    ["a\\*b\\[c\\]", "a*b[c]"],
    ["a\n> b", "a b"],
    ["a | b |", "a b"],
    ["x <i>y</i>", "x y"],
  ] as const)
    it(JSON.stringify(text), () => {
      assert.deepEqual(plainText(text), expected);
    });
});

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
    ["10.1007/978-3\\_1\\_2 \\# \\z", "10.1007/978-3_1_2 # \\z"],
    ["\\*a\\* and *b*", "*a* and b"],
    ["a &quot;b&quot; &gt; c&ndash;d&mdash;e&nbsp;f", 'a "b" > c–d—e f'],
    ["a [b c](https://x.org/b) d [e](https://y.org)", "a b c https://x.org/b d e https://y.org"],
    ["[](https://x.org) [a](b c)", "https://x.org [a](b c)"],
    ["<https://x.org> and <https://y.org>", "https://x.org and https://y.org"],
    ["a <b>c</b> < https://x.org >", "a c < https://x.org >"],
    ["Luo A. Title]{.csl-right-inline}", "Luo A. Title"],
    ["a | b | c |  ", "a b c"],
    ["a\n\t> b\n> c", "a b c"],
    ["a\n>b", "a >b"],
    ["* a * b", "* a * b"],
    ["a _b\nc_ d", "a b c d"],
    ["  a \n b  ", "a b"],
    ["a\n> b", "a b"],
    ["a | b |", "a b"],
    ["x <i>y</i>", "x y"],
  ] as const)
    it(JSON.stringify(text), () => {
      assert.deepEqual(plainText(text), expected);
    });
});

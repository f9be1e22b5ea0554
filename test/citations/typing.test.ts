import { strict as assert } from "node:assert";
import { citationTyping } from "../../src/citations/typing";
import { readProse } from "../../src/markdown/prose";

/** Sign, query and the text that would be replaced, for a source in which `|` is the caret. */
function typed(marked: string): string | undefined {
  const caret = marked.indexOf("|");
  const source = marked.replace("|", "");
  const found = citationTyping(readProse(source, { format: "markdown" }), caret);
  return found && `${found.sign} ${found.query} <${source.slice(found.start, found.end)}>`;
}

describe("a citation that is being typed", () => {
  const cases: readonly (readonly [marked: string, expected: string])[] = [
    ["Known @|", "@  <@>"],
    ["Known @haz|", "@ haz <@haz>"],
    ["Known @haz|awa2014, too.", "@ haz <@hazawa2014>"],
    ["@haz| opens.", "@ haz <@haz>"],
    ["Known [@|]", "@  <@>"],
    ["Known [see @luo2019, p. 3; -@haz|].", "@ haz <@haz>"],
    ["Known @luo-20|", "@ luo-20 <@luo-20>"],
    [
      "Known @doi:10.1/a_b#c$d%e&f+g?h<i>j~k/l|",
      "@ doi:10.1/a_b#c$d%e&f+g?h<i>j~k/l <@doi:10.1/a_b#c$d%e&f+g?h<i>j~k/l>",
    ],
    ["Known @{odd:k|ey}.", "@ odd:k <@{odd:key}>"],
    ["Known @{odd:k|ey here.", "@ odd:k <@{odd:key>"],
    ["Known @haz|_a:_b.c-d, too.", "@ haz <@haz_a:_b.c-d>"],
    ["Known [haz|awa].", "[ haz <hazawa>"],
    ["Known (|", "(  <>"],
    ["Known (Smi|", "( Smi <Smi>"],
    ["(Smi|th, 2018)", "( Smi <Smith>"],
    ['So "(Smi|', "( Smi <Smi>"],
    ["So “(Smi|", "( Smi <Smi>"],
    ["Known (O’B|rien1, 2018)", "( O’B <O’Brien1>"],
    ["Known (O'B|rien, 2018)", "( O'B <O'Brien>"],
    ["Known (Smith & Jo|nes, 2018)", "( Smith & Jo <Smith & Jones>"],
    ["Known (see Smi|", "( Smi <Smi>"],
    ["Known (see also Smi|", "( Smi <Smi>"],
    ["Known (e.g. Smi|", "( Smi <Smi>"],
    ["Known (see e.g., Smi|", "( Smi <Smi>"],
    ["Known (cf. Smi|", "( Smi <Smi>"],
    ["Known (Smith, 2018; Le|e, 2019).", "( Le <Lee>"],
    ["Known (Smith, 2018; |).", "(  <>"],
    ["Known.\n\n# References\n\n## Books\n\n[@ha|]", "@ ha <@ha>"],
    ["Known [|]", "[  <>"],
    ["Known [haz|].", "[ haz <haz>"],
    ["Known [12, 1|4].", "[ 1 <14>"],
    ["Known [1–3, |].", "[  <>"],
    ["Exosomes[|", "[  <>"],
    ["Exosomes^|", "^  <>"],
    ["Exosomes.^1,2|^", "^ 2 <2>"],
    ...[".", ",", ";", ":", ")", "]", "”", '"', "’", "'"].map((mark): readonly [string, string] => [
      `Of EVs${mark}^1|`,
      "^ 1 <1>",
    ]),
    ["## On exosomes [|", "[  <>"],
    ["---\ntitle: a @|\n---\n\nText.", "@  <@>"],
    ["x[^1]\n\n[^1]: Known @ha|", "@ ha <@ha>"],
    ["- [@|]", "@  <@>"],
    ["- a\n  - b [see @ha|]", "@ ha <@ha>"],
    ["* [haz|]", "[ haz <haz>"],
    ["1. [12, |]", "[  <>"],
    ["- [x] Known [@|]", "@  <@>"],
    ["Known.\n\n## References\n\n[@ha|]", "@ ha <@ha>"],
    ["Known.\n\n# References\n\n::: {#refs}\n:::\n\nAlso [|].", "[  <>"],
    ["Known.\n\n**References**\n\n- @|", "@  <@>"],
  ];
  for (const [marked, expected] of cases) {
    it(JSON.stringify(marked), () => {
      assert.equal(typed(marked), expected);
    });
  }

  it("stands in a table too", () => {
    const source = "| a | b |\n|---|---|\n| known [] | y |";
    const found = citationTyping(readProse(source, { format: "markdown" }), source.indexOf("[]") + 1);
    assert.deepEqual(found, { sign: "[", start: 29, end: 29, query: "" });
  });

  const others: readonly string[] = [
    "Write to ann@exam|",
    "See https://medium.com/@us|er.",
    "Write to 1@us|",
    "Write to a_@us|",
    "Write to @@us|",
    "Known [1,\n2|]",
    "Exosomes^1,2^|",
    "See [[@no|te]]",
    "Known (smi|",
    "The function f(Smi|",
    "Known (Smith, 2018). Le|",
    "Known (Smith [2018]; Le|",
    "See [the work (Smi|th)](https://x.org).",
    "`a @|`",
    "```\n[@|\n```",
    "    code @|\n",
    "---\nauthor: a @|\n---\n\nText.",
    "<!-- @| -->",
    "$x[|]$ and more.",
    "See [the @|](https://x.org).",
    "See [text|](https://x.org).",
    "See ![|",
    "See [[|",
    "See [^|]",
    "See ^[|]",
    "See [text][|",
    "- [|]",
    "1. [|]",
    "Escaped \\@|",
    "Escaped \\[|",
    "In @fig-|",
    "In @tbl:|",
    "The index x[|]",
    "The list x1[|]",
    "- [x|]",
    "Known.\n\n## References\n\n[1] [|",
    "Known.\n\n## References\n\nLuo A. Exosomes. J Cells. 2019;1:2. [|",
    "Some [two words|",
    "Grow 10^|",
    "Ca^|",
    "Of m^|2.",
    "Exosomes^12^|",
    "Known.\n\n## References\n\nSome words.\n\n[@ha|]",
    "Known.\n\n## References\n\n1. Luo A [|",
    "Known.|",
    "|",
  ];
  for (const marked of others) {
    it(`is not in ${JSON.stringify(marked)}`, () => {
      assert.equal(typed(marked), undefined);
    });
  }
});

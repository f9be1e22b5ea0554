import { strict as assert } from "node:assert";
import { readProse } from "../../src/markdown/prose";
import { toSource } from "../../src/text/offsets";

function texts(source: string): readonly string[] {
  return readProse(source, { format: "markdown" }).blocks.map((block) => block.text);
}

/** The source of the first place where `name` stands in the prose. */
function sourceOf(source: string, name: string): string | undefined {
  for (const block of readProse(source, { format: "markdown" }).blocks) {
    const from = block.text.indexOf(name);
    if (from < 0) continue;
    const { start, end } = toSource(block, from, from + name.length);
    return source.slice(start, end);
  }
  return undefined;
}

describe("prose: formulas", () => {
  const cases: readonly (readonly [title: string, source: string, expected: readonly string[]])[] = [
    ["fenced", "A\n\n$$\nx = y\n$$\n\nB", ["A", "B"]],
    ["fenced, with a label for pandoc-crossref", "A\n\n$$\nx = y,\n$$ {#eq:x}\n\nB", ["A", "B"]],
    [
      "in the words of a sentence",
      "A is\n$$ x = y \\\\\n + z $$\nwhere z > 0.\n\nB",
      ["A is \uFFFC where z > 0.", "B"],
    ],
    ["in a list, with CRLF", "- A\r\n- $$x\r\n  = y$$ B\r\n\r\nC", ["A", "\uFFFC B", "C"]],
    ["on one line", "$$ x = y $$ A\n\nB", ["\uFFFC A", "B"]],
    ["in a fence of code", "```\n$$ x\n```\n\nA\n\n```\ny $$\n```\n\nB", ["A", "B"]],
    ["that end nowhere in their paragraph", "A 5 $$ note\n\nB $$ C", ["A 5 $$ note", "B $$ C"]],
  ];
  for (const [title, source, expected] of cases) {
    it(title, () => {
      assert.deepEqual(texts(source), expected);
    });
  }
});

describe("prose: names seen through markup", () => {
  const cases: readonly (readonly [title: string, source: string, name: string, slice: string])[] = [
    ["emphasis", "the miR-**21** gene", "miR-21", "miR-**21"],
    ["emphasis around", "the *miR-21* gene", "miR-21", "miR-21"],
    ["Greek in emphasis", "TGF-*β*1 rises", "TGF-β1", "TGF-*β*1"],
    ["an escape", "the miR\\_21 gene", "miR_21", "miR\\_21"],
    ["a character reference", "TNF-&alpha; rises", "TNF-α", "TNF-&alpha;"],
    ["numeric references", "TNF-&#945; &#x3b2;", "TNF-α β", "TNF-&#945; &#x3b2;"],
    ["a hyphen at the line's end", "exosomal miR-\n339-5p modulates", "miR-339-5p", "miR-\n339-5p"],
    ["hyphenation", "the treat-\nment of", "treatment", "treat-\nment"],
    ["hyphenation with CRLF", "the treat-\r\nment of", "treatment", "treat-\r\nment"],
    ["hyphenation in a quote", "> the treat-\n> ment of", "treatment", "treat-\n> ment"],
    ["a soft line break", "De Araujo\nFarias et al.", "De Araujo Farias", "De Araujo\nFarias"],
    ["a wrapped list item", "- the tumor\n  cells", "tumor cells", "tumor\n  cells"],
    ["a nested quote", "> > tumor\n> > cells", "tumor cells", "tumor\n> > cells"],
    ["a lazy line", "> tumor\ncells", "tumor cells", "tumor\ncells"],
    ["an escaped quote sign", "> a\n> \\> b", "a > b", "a\n> \\> b"],
    ["characters outside the BMP", "𝛼𝛽 &alpha; miR-21 here", "miR-21", "miR-21"],
    ["a byte-order mark", "\uFEFFmiR-21 here", "miR-21", "miR-21"],
    ["a tag", "<i>TP53</i>BP1 binds", "TP53BP1", "TP53</i>BP1"],
    ["a soft hyphen", "exo\u00ADsome", "exosome", "exo\u00ADsome"],
    ["a table cell", "| a | b |\n|---|---|\n| miR\\_21 | c\\|d |", "c|d", "c\\|d"],
    ["an image's caption", "![Levels of *miR-21*](a.png){#fig:x}", "miR-21", "miR-21"],
    ["a footnote", "x[^1]\n\n[^1]: miR-21 is\n    up", "miR-21 is up", "miR-21 is\n    up"],
    ["an HTML block", "<div>\n<p>miR-*21* &amp; more</p>\n</div>", "miR-21 & more", "miR-*21* &amp; more"],
    ["a raw TeX format", "the \\textit{TP53} gene", "TP53 gene", "TP53} gene"],
    ["a bracketed span", "the [TP53]{.smallcaps} gene", "the TP53 gene", "the [TP53]{.smallcaps} gene"],
  ];
  for (const [title, source, name, slice] of cases) {
    it(title, () => {
      assert.equal(sourceOf(source, name), slice);
    });
  }
});

describe("prose: what is left out", () => {
  const cases: readonly (readonly [source: string, expected: readonly string[]])[] = [
    ["a `TP53` b", ["a \uFFFC b"]],
    ["```\nTP53\n```\n\nb", ["b"]],
    ["    TP53\n\nb", ["b"]],
    ["$$\nTP53\n$$\n\nb", ["b"]],
    ["a $TP53_x$ b", ["a \uFFFC b"]],
    ["a $$TP53$$ b", ["a \uFFFC b"]],
    ["$5 for TP53 and $10", ["$5 for TP53 and $10"]],
    ["it costs $5 a dose and 3$ more", ["it costs $5 a dose and 3$ more"]],
    ["\\$TP53\\$", ["$TP53$"]],
    ["see https://x.org/TP53_a. Next", ["see \uFFFC. Next"]],
    ["(www.tp53.org)", ["(\uFFFC)"]],
    ["<https://tp53.org> b", ["\uFFFC b"]],
    ["write to tp53@mail.org now", ["write to \uFFFC now"]],
    ["[TP53](https://tp53.org/MDM2)", ["TP53"]],
    ["a <!-- TP53 --> b", ["a  b"]],
    ["<!--\nTP53\n\nMDM2\n-->\n\nb", ["b"]],
    ["<script>\nTP53\n\nMDM2\n</script>\n\nb", ["b"]],
    ["---\nid: TP53\n---\n\nb", ["b"]],
    ["---\nid: TP53\n...\nb", ["b"]],
    ["# TP53 {#sec:tp53 .unnumbered}", ["TP53"]],
    ["::: {.TP53}\nb\n:::", ["b"]],
    ["a \\cite{TP53} b \\ref{fig} c", ["a \uFFFC b \uFFFC c"]],
    ["\\begin{equation}\nTP53 = x\n\\end{equation}", []],
    ["{% include TP53 %} b {{< TP53 >}}", ["\uFFFC b \uFFFC"]],
    ["a[^tp53] b", ["a b"]],
    ["a @doi:10.1/x_y and @url:https://x.org/a_b.", ["a @doi:10.1/x_y and @url:https://x.org/a_b."]],
    ["a ^[see TP53] b", ["a \uFFFCsee TP53\uFFFC b"]],
    ["> [!note] TP53", ["TP53"]],
    ["miR-17~92 and miR-106a~363", ["miR-17~92 and miR-106a~363"]],
    ["miR-23a~27a~24-2 and CO~2~", ["miR-23a~27a~24-2 and CO2"]],
    ["[a]: https://x.org\n\nb", ["b"]],
  ];
  for (const [source, expected] of cases) {
    it(JSON.stringify(source), () => {
      assert.deepEqual(texts(source), expected);
    });
  }
});

describe("prose: marks", () => {
  const marks = (source: string): readonly string[] =>
    readProse(source, { format: "markdown" }).blocks.flatMap((block) =>
      block.marks.map(
        ({ kind, start, end, outer }) =>
          `${kind} ${block.text.slice(start, end)} ${source.slice(block.start + outer.start, block.start + outer.end)}`,
      ),
    );
  const cases: readonly (readonly [source: string, expected: readonly string[]])[] = [
    ["cells^12^ are", ["superscript 12 ^12^"]],
    ["cells<sup>8,9</sup>", ["superscript 8,9 <sup>8,9</sup>"]],
    ["H~2~O", ["subscript 2 ~2~"]],
    ["CO<sub>2</sub>", ["subscript 2 <sub>2</sub>"]],
    ["[12](https://x.org)", ["link 12 [12](https://x.org)"]],
    ["[[2014 Hazawa]]", ["wikilink 2014 Hazawa [[2014 Hazawa]]"]],
    ["[[CD63]]", ["wikilink CD63 [[CD63]]"]],
    ["@a [@b.]", ["identifier @a @a", "identifier @b. @b."]],
    ["see x/y.csv", ["identifier x/y.csv x/y.csv"]],
    ["[[@hazawa2014|CD63]]", ["wikilink CD63 [[@hazawa2014|CD63]]"]],
    ["~~TP53~~ *a* **b**", ["strikethrough TP53 ~~TP53~~", "emphasis a *a*", "strong b **b**"]],
    ["> x\n> cells^1\\ 2^", ["superscript 1 2 ^1\\ 2^"]],
    ["a\\^12^", []],
  ];
  for (const [source, expected] of cases) {
    it(JSON.stringify(source), () => {
      assert.deepEqual(marks(source), expected);
    });
  }
});

describe("prose: the record", () => {
  it("keeps kinds, sections and spans", () => {
    const source = "# A\n\nx\n\n## B\n\n- y\n\n| z |\n|---|\n\n# C\n\n> w\n";
    const { blocks } = readProse(source, { format: "markdown" });
    assert.deepEqual(
      blocks.map(({ kind, text, section, start, end }) => [kind, text, section, source.slice(start, end)]),
      [
        ["heading", "A", [], "# A"],
        ["paragraph", "x", ["A"], "x"],
        ["heading", "B", ["A"], "## B"],
        ["listItem", "y", ["A", "B"], "y"],
        ["tableCell", "z", ["A", "B"], "z"],
        ["heading", "C", [], "# C"],
        ["paragraph", "w", ["C"], "w"],
      ],
    );
  });

  it("gives front matter and directives with their spans", () => {
    const source =
      "---\na: 1\n---\n\n<!-- exoscribe-disable-next-line citation/group -->\nb <!--exoscribe-x-->\n";
    const { frontMatter, directives } = readProse(source, { format: "markdown" });
    assert.deepEqual(frontMatter, { start: 4, end: 9, text: "a: 1\n" });
    assert.deepEqual(
      directives.map(({ text, start, end }) => [text, source.slice(start, end)]),
      [
        ["disable-next-line citation/group", "<!-- exoscribe-disable-next-line citation/group -->"],
        ["x", "<!--exoscribe-x-->"],
      ],
    );
  });

  it("reads plain text unparsed", () => {
    const { blocks } = readProse("a *b* [c](d)\ntreat-\nment\n\n\n# e\n", { format: "plain" });
    assert.deepEqual(
      blocks.map(({ kind, text, start, end }) => [kind, text, start, end]),
      [
        ["paragraph", "a *b* [c](d) treatment", 0, 24],
        ["paragraph", "# e", 27, 30],
      ],
    );
  });
});

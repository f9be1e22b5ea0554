import { strict as assert } from "node:assert";
import { recogniseCitations } from "../../src/citations/citations";
import { readProse } from "../../src/markdown/prose";
import type { Citation } from "../../src/model/citation";
import { createMemo } from "../../src/text/caches";

const names = new Set(["TSGA10", "CD63", "STAT3", "MAPK", "MAPK3", "NOTCH3", "LSM5", "IGFR1", "SRC", "H2AX"]);

function cite(source: string, format: "markdown" | "plain" = "markdown"): readonly Citation[] {
  return recogniseCitations(readProse(source, { format }), { isName: (text) => names.has(text) });
}

/** Text and targets of each citation, as `[1, 3-5] 1,3,4,5`. */
function found(source: string): readonly string[] {
  return cite(source).map(({ text, targets }) => `${text} ${targets.join(",")}`);
}

/** Citations that show how a document cites, in front of the text in question. */
const company = {
  glued: "Tumors1-3 grow. The mechanism4 is known. A bystander effect5 exists in cells6,7 too.\n\n",
  superscript: "Tumors^1-3^ grow. The mechanism^4^ is known.\n\n",
  parenthesis: "Tumors (1-3) grow. The mechanism (4) is known. A bystander effect (5) exists.\n\n",
};

function behind(style: keyof typeof company, text: string): readonly string[] {
  return found(company[style] + text).slice(found(company[style]).length);
}

describe("citations: numbers in brackets", () => {
  const cases: readonly (readonly [source: string, expected: readonly string[]])[] = [
    ["Known [12].", ["[12] 12"]],
    ["Known [1, 3-5].", ["[1, 3-5] 1,3,4,5"]],
    ["Known [1–3].", ["[1–3] 1,2,3"]],
    ["Known [10-8].", ["[10-8] 10,9,8"]],
    ["Known [1], [2]; cells[3] too.", ["[1] 1", "[2] 2", "[3] 3"]],
    ["Known [12][13].", ["[12] 12", "[13] 13"]],
    ["Known \\[12\\].", ["\\[12\\] 12"]],
    ["Known [4,\n5].", ["[4,\n5] 4,5"]],
    ["| a | b |\n|---|---|\n| x [1] | y [2] |", ["[1] 1", "[2] 2"]],
    ["x[^1]\n\n[^1]: Known [7].", ["[7] 7"]],
    ["## On cells [3]", ["[3] 3"]],
    ["![On cells [3]](a.png)", ["[3] 3"]],
    ["At low pH[3] and in EVs and MV[4], x[5] and xy[5].", ["[3] 3", "[4] 4"]],
    ["It does so in[3] mice and by it[4].", ["[3] 3", "[4] 4"]],
    ["As in [1], [3]–[5] and [7]-[8].", ["[1] 1", "[3]–[5] 3,4,5", "[7]-[8] 7,8"]],
    ["Known^[2]^ and^\\[3,4\\]^ but^[not 5].", ["[2] 2", "\\[3,4\\] 3,4"]],
    ["See [12](https://x.org), [^12], [x], [[12]], [[note［4］]].", []],
    ["Known [12].\n\n[12]: https://x.org", []],
    ["On [0,1] and [2014] and [95% CI] and x[1].", []],
    ["A median of 6 [1; 11], a pixel value of [1, 1, 1] and k values in [2,64].", []],
    ["In 2018 [3; 4] and by CD63 [5; 6].", ["[3; 4] 3,4", "[5; 6] 5,6"]],
    ["In the range [1, 10], CI [2, 5], Fig. [3], Eq. [4].", []],
    ["The tracers [18]F-FDG and [11]C, and [60]fullerene.", []],
    ["`a [1]` and $b [2]$", []],
    ["Known [1-9999].", []],
  ];
  for (const [source, expected] of cases) {
    it(JSON.stringify(source), () => {
      assert.deepEqual(found(source), expected);
    });
  }
});

describe("citations: superscripts", () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ["Cells^12^ are.", ["^12^ 12"]],
    ["Cells<sup>8,9</sup> are.", ["<sup>8,9</sup> 8,9"]],
    ["Cells⁸,⁹ and ⁸˒⁹", ["⁸,⁹ 8,9", "⁸˒⁹ 8,9"]],
    ["Cells¹⁻³ and cells¹–³.", ["¹⁻³ 1,2,3", "¹–³ 1,2,3"]],
    ["Targeting TSGA10^63^.", ["^63^ 63"]],
    ["Cells.^12^ Then", ["^12^ 12"]],
    ["10^6^ cells, 5×10⁶, 3 cm^2^, 4 mm³, s^-1^, R^2^, χ²", []],
    ["^60^Co, ¹³⁷Cs, ^18^F-FDG, Ca^2+^, CD8^+^, Ca²⁺", []],
    ["H3K36me^3^ marks, 2.5x10^4^ PFU and 2 × 10^6^ cells", []],
    ["^1^Department of Oncology", []],
    ["Chao He^1^, Li Wang^2^, Gang Zhu^1,2^", []],
    ["On the 5^th^ day", []],
    ["`bwa`^3^ and <code>bowtie</code>^4^, but $x$^3^.", ["^3^ 3", "^4^ 4"]],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(behind("superscript", text), expected);
    });
  }
  it("need company", () => {
    assert.deepEqual(found("The only one^12^ here."), []);
    assert.deepEqual(found("Luo et al.^12^ found it."), ["^12^ 12"]);
    assert.deepEqual(found("Luo *et al.*³ found it."), ["³ 3"]);
    assert.deepEqual(found("A square^2^ and a cube^3^ in a text that cites [@a], [@b], [@c]."), [
      "[@a] a",
      "[@b] b",
      "[@c] c",
    ]);
  });
});

describe("citations: round brackets", () => {
  it("count where the document cites so throughout", () => {
    assert.deepEqual(behind("parenthesis", "Cells (4, 6) are, and samples (7)."), ["(4, 6) 4,6", "(7) 7"]);
    assert.deepEqual(found("Cells (12) are."), []);
    assert.deepEqual(found("Known [1], [2], [3] in [4]. Patients (12), mice (13), rats (14)."), [
      "[1] 1",
      "[2] 2",
      "[3] 3",
      "[4] 4",
    ]);
  });
  it("need not rise where the list is in another order", () => {
    const text = "Tumors (9) grow (2). The mechanism (7) is known (4, 8). A bystander effect (3) exists (1).";
    const list = Array.from({ length: 9 }, (_, at) => `${at + 1}. Abel A. Title. 2001.`).join("\n");
    assert.deepEqual(found(text), []);
    assert.equal(found(`${text}\n\n## References\n\n${list}\n`).length, 6);
  });
  it("are none where they number things", () => {
    const text =
      "There are (1) cells, (2) mice, and (3) rats; see Eq. (4), 34 (12), (2014), 2(b)(4), and p (0.05).";
    assert.deepEqual(behind("parenthesis", text), []);
  });
});

describe("citations: glued numbers", () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ["More cells8. And", ["8 8"]],
    ["More cells8–10, 60%11 and (CD9)12.", ["8–10 8,9,10", "11 11", "12 12"]],
    ["By targeting TSGA10, and TSGA108.", ["8 8"]],
    ["The MAPK8 and p53 pathways9.", ["8 8", "9 9"]],
    ["RIBE harms; in RIBE8 cells", ["8 8"]],
    ["The TDEs grow, as TDEs2 do.", ["2 2"]],
    ["In the 1980s8.", ["8 8"]],
    [
      "So EVs grow (Di Vizio et al., 2011)8; Di Vizio et al.'s9 and Luo and colleagues10 agree.",
      ["8 8", "9 9", "10 10"],
    ],
    ["As Luo and Zhou8 found, and as Wnt and Notch9 are.", ["8 8"]],
    ["As St. John & Di Vizio (2011)8 found.", ["8 8"]],
    ["CD63, p53, STAT3, CD8+ cells, 53BP1, NOTCH3, microRNA200, hsc70", []],
    ["A549, U87, MCF7, CO2, IC50, H2O2, G418, C18, LSM510, Gli36", []],
    ["Table1, Fig2, Figure 3, chr7, log10, pH7", []],
    ["As in Figure \\@ref(fig:model8), (ref:model8) and #model9", []],
    ["IL6-induced, 5x, 3D, miR-21, miR21, H2AX", []],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(behind("glued", text), expected);
    });
  }
  it("need a document that cites so throughout, or et al.", () => {
    assert.deepEqual(found("More cells8 are."), []);
    assert.deepEqual(found("Luo et al.8 found cells9."), ["8 8"]);
    assert.deepEqual(found(`Known [1], [2], [3], [4], [5]. ${company.glued}`).length, 5);
  });
  it("stand behind the full stop in some journals", () => {
    assert.deepEqual(found("Tumors grow.1,2 Cells shed EVs.3 By DNA.4"), ["1,2 1,2", "3 3", "4 4"]);
    assert.deepEqual(found("Tumors grow.1,2 Cells die,3 and live.4 In vol.7 they rest."), [
      "1,2 1,2",
      "3 3",
      "4 4",
    ]);
  });
  it("close the rows of a table that a PDF left as lines", () => {
    const table = "Table 1 Exosomal RNAs\nRNA Function Reference\nAHIF Resistance 8\nmiR-1246 By 24 h\n9\n";
    assert.deepEqual(behind("glued", table), ["8 8", "9 9"]);
  });
});

describe("citations: keys", () => {
  const cases: readonly (readonly [source: string, expected: readonly string[]])[] = [
    ["Known [@a].", ["[@a] a"]],
    ["Known [see @a, pp. 3-4; -@b].", ["[see @a, pp. 3-4; -@b] a,b"]],
    ["@hazawa2014 found.", ["@hazawa2014 hazawa2014"]],
    ["-@a found.", ["-@a a"]],
    ["@a [p. 3] found.", ["@a [p. 3] a"]],
    ["@a [p. 3; see @b] found.", ["@a [p. 3; see @b] a,b"]],
    ["@{odd:key.} found.", ["@{odd:key.} odd:key."]],
    ["As by @a_b:c.d/e-f. Then", ["@a_b:c.d/e-f a_b:c.d/e-f"]],
    ["As by @smith... Then", ["@smith smith"]],
    [
      "By @doi:10.1016/j.cell.2020.01.001.",
      ["@doi:10.1016/j.cell.2020.01.001 doi:10.1016/j.cell.2020.01.001"],
    ],
    ["By @url:https://x.org/a_b/ too", ["@url:https://x.org/a_b/ url:https://x.org/a_b/"]],
    ["By @pmid:123, @arxiv:1.2v3", ["@pmid:123 pmid:123", "@arxiv:1.2v3 arxiv:1.2v3"]],
    ["membrane[@a] and [@b], [@c]", ["[@a] a", "[@b] b", "[@c] c"]],
    ["x[^1]\n\n[^1]: By @a.", ["@a a"]],
    ["| @a |\n|---|\n| [@b] |", ["@a a", "[@b] b"]],
    ["![By @a](x.png)", ["@a a"]],
    ["[@a\n;@b]", ["[@a\n;@b] a,b"]],
    ["See @Fig-a, @TBL:b.", []],
    ["Write to ann1@example2019, x_@a2019 and é@b2019.", []],
    ["See @fig-a, @tbl-b, @sec-c, @eq-d, @lst-e, @fig:f, {@tbl:g}, [@sec:h; @eq:i].", []],
    ["[@fig:a; @b]", ["[@fig:a; @b] b"]],
    ["Write to me@x.org, https://x.org/@me, `@code`, [[@note]], [[@note|@alias]].", []],
    ["[@handle](https://x.org) and \\@ref(fig:x)", []],
    [
      "As -@10.1000/abc and [-@doi:10.1/x], @luo2018^2^ and *@zhu*2018.",
      ["-@10.1000/abc 10.1000/abc", "[-@doi:10.1/x] doi:10.1/x", "@luo2018 luo2018", "@zhu zhu"],
    ],
    ["foo@bar and @ alone", []],
    ["Shown in (Figure @3.12A and B), and by @smith2018.", ["@smith2018 smith2018"]],
  ];
  for (const [source, expected] of cases) {
    it(JSON.stringify(source), () => {
      assert.deepEqual(found(source), expected);
    });
  }
  it("give each item its place, locator and suppressed author", () => {
    const source = "Known [see @a, pp. 3-4; -@{b}; @c and more]. But @d.";
    const [group, bare] = cite(source);
    assert.deepEqual(
      group!.items.map(({ start, end, ...item }) => [source.slice(start, end), item]),
      [
        ["@a", { targets: ["a"], locator: "pp. 3-4" }],
        ["@{b}", { targets: ["b"], suppressAuthor: true }],
        ["@c", { targets: ["c"] }],
      ],
    );
    assert.equal(group!.bare, undefined);
    assert.equal(bare!.bare, true);
  });
});

describe("citations: named authors", () => {
  /** Families, "et al.", year and the citation, as `Luo|Zhou 2019 [12]`. */
  const authors = (source: string): readonly string[] =>
    cite(source).flatMap(({ authors, text, style }) =>
      authors
        ? [
            `${authors.families.join("|")}${authors.etAl ? "+" : ""}${authors.year ? ` ${authors.year.value}` : ""}${authors.year?.last ? `–${authors.year.last}` : ""} ${style === "author" ? "" : text}`.trim(),
          ]
        : [],
    );
  const cases: readonly (readonly [source: string, expected: readonly string[]])[] = [
    ["Hazawa et al. [49] have found it.", ["Hazawa+ [49]"]],
    ["Hazawa et al.49 have found it.", ["Hazawa+ 49"]],
    ["Recently, Bagheri et al. [42] and An et al. [57].", ["Bagheri+ [42]", "An+ [57]"]],
    [
      "As De Araujo Farias\net al. [90] and van der Pol et al. [3]",
      ["De Araujo Farias+ [90]", "van der Pol+ [3]"],
    ],
    ["Luo and Zhou (2019) [12] say.", ["Luo|Zhou 2019 [12]"]],
    ["Luo and Zhou [12] found it.", ["Luo|Zhou [12]"]],
    ["El Andaloussi & Nolte-'t Hoen (2003) [12]", ["El Andaloussi|Nolte-'t Hoen 2003 [12]"]],
    ["Ó Briain and co-workers [12] say.", ["Ó Briain+ [12]"]],
    ["Luo *et al.*³ found it.", ["Luo+ ³"]],
    ["Luo _et al._³ found it, and Zhu et al12 too.", ["Luo+ ³", "Zhu+ 12"]],
    ["It is so (Luo et al., 2018)^12^. Cells^13^ die.", ["Luo+ 2018 ^12^"]],
    ["Luo et al. have found it.^12^ Cells die.^13^", ["Luo+ ^12^"]],
    ["Luo et al. have found it.^12^ to be so.^13^", []],
    ["Luo et al. (2018) [@luo].", ["Luo+ 2018 [@luo]"]],
    ["Way et al. 2018 [@way2018]", ["Way+ 2018 [@way2018]"]],
    ["Hazawa and colleagues [49] say.", ["Hazawa+ [49]"]],
    ["Hazawa et al. have found that cells die [49].", ["Hazawa+ [49]"]],
    ["As seen by Abramowicz, who demonstrated that cells die [69].", ["Abramowicz [69]"]],
    ["Luo et al. (2018) say.", ["Luo+ 2018"]],
    ["O´Briain et al. [1], O`Driscoll et al. [2].", ["O´Briain+ [1]", "O`Driscoll+ [2]"]],
    ["Luo, Zhou, and Hazawa [3] found it.", ["Luo|Zhou|Hazawa [3]"]],
    ["Luo et al. (2015–2018) [1] and Luo et al., 2015-18 [2].", ["Luo+ 2015–2018 [1]", "Luo+ 2015–2018 [2]"]],
    ["Luo et al. (2015a,b) [1] and (2016, 2018).", ["Luo+ 2015 [1]"]],
    ["Luo et al. (2018-12) [1].", ["Luo+ [1]"]],
    ["The genes of Luo et al. 2018 are known [1], [2].", []],
    ["It is so (Luo et al., 2018).", ["Luo+ 2018"]],
    ["AKT and ERK [12] are kinases.", []],
    ["In Biology & Medicine 2021, and Cancer Biology and Medicine (2021).", []],
    ["Wnt and Notch [12] are pathways.", []],
    ["Hazawa et al. have found it, unlike others [49].", []],
    ["Hazawa et al. have found it [48], and cells die [49].", []],
    ["Hazawa et al. have found it. Cells die [49].", []],
  ];
  for (const [source, expected] of cases) {
    it(JSON.stringify(source), () => {
      assert.deepEqual(authors(source), expected);
    });
  }
  it("have their place and that of the year", () => {
    const source = "So *Luo* and Zhou (2019) [12] say.";
    const { authors } = cite(source)[0]!;
    assert.equal(source.slice(authors!.start, authors!.end), "Luo* and Zhou");
    assert.equal(source.slice(authors!.year!.start, authors!.year!.end), "2019");
  });
});

describe("citations: the record", () => {
  it("has spans in the source, text and block", () => {
    const source = "# A\n\nTumors *grow* [1,\n3-5].";
    const [citation] = cite(source);
    assert.deepEqual(citation, {
      start: 19,
      end: 27,
      text: "[1,\n3-5]",
      style: "bracket",
      block: 1,
      from: 12,
      to: 20,
      items: [
        { start: 20, end: 21, targets: ["1"] },
        { start: 23, end: 26, targets: ["3", "4", "5"] },
      ],
      targets: ["1", "3", "4", "5"],
    });
  });
  it("leaves the document's own list of references alone", () => {
    assert.deepEqual(found("Known [1].\n\n## References\n\n[1] Luo et al. (2018) Cells [2].\n"), ["[1] 1"]);
    assert.deepEqual(found("Known [1].\n\n**References**\n\n1. Luo [2].\n\n# After\n\nMore [3]."), [
      "[1] 1",
      "[3] 3",
    ]);
    assert.deepEqual(found("| References |\n|---|\n| [1] |\n\nKnown [2]."), ["[1] 1", "[2] 2"]);
    assert.deepEqual(found("Known [2].\n\n[1] Luo.\n\n[2] Zhu.\n\n[3] An."), ["[2] 2"]);
  });
  it("is the same where the memo remembers it", () => {
    const source = "Hazawa et al. [1] and @key.";
    const memo = createMemo();
    const prose = readProse(source, { format: "markdown" });
    const knowledge = { isName: () => false };
    const first = recogniseCitations(prose, knowledge, memo);
    const moved = readProse(`New.\n\n${source}`, { format: "markdown", previous: prose });
    assert.deepEqual(
      recogniseCitations(moved, knowledge, memo),
      first.map((citation) => ({ ...citation, block: 1 })).map((citation) => shift(citation, 6)),
    );
  });
});

/** A record with all its offsets moved. */
function shift<T>(value: T, by: number): T {
  return JSON.parse(JSON.stringify(value), (key, item: unknown) =>
    (key === "start" || key === "end") && typeof item === "number" ? item + by : item,
  ) as T;
}

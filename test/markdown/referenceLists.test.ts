import assert from "node:assert/strict";
import { readProse } from "../../src/markdown/prose";
import { isReferenceHeading } from "../../src/markdown/referenceList/headings";
import { findReferenceSection, isInList, type ReferenceSection } from "../../src/markdown/referenceSection";

const sectionOf = (source: string): ReferenceSection | undefined =>
  findReferenceSection(readProse(source, { format: "markdown" }));

/** The numbers of the entries that are found. */
const numbersIn = (source: string): readonly number[] =>
  sectionOf(source)?.entries.map(({ number }) => number) ?? [];

const upTo = (last: number, first = 1): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

const entry = (number: number): string =>
  `${number}. Luo A, Zhou X. Title ${"of a work ".repeat(2)}${number}. J Extracell Vesicles. ${2000 + number}.\n`;
const entries = (first: number, last: number): string => upTo(last, first).map(entry).join("\n");

describe("isReferenceHeading", () => {
  for (const heading of [
    "References",
    "REFERENCES:",
    "R E F E R E N C E S",
    "7. References",
    "7References",
    "VII. REFERENCES",
    "References (28)",
    "28 references",
    "📚 References",
    "— References —",
    "[References]",
    "List of references",
    "Selected references",
    "References cited",
    "Cited literature",
    "Notes and references",
    "References and further reading",
    "Supplementary references",
    "References for Chapter 2",
    "Chapter 2 References",
    "References / Literatur",
    "References（参考文献）",
    "参考文献 References",
    "参考文献：",
    "参 考 文 献",
    "五、参考文献",
    "[参考文献]",
    "參考文獻",
    "参考资料",
    "文献",
    "引用・参考文献",
    "引用文献",
    "참고 문헌",
    "참고문헌",
    "Список литературы",
    "Список литературы (References)",
    "Literatur- und Quellenverzeichnis",
    "Referencias bibliográficas",
    "REFERENCIAS BIBLIOGRAFICAS",
    "Referências",
    "Bibliographie",
    "Bibliografia",
    "Piśmiennictwo",
    "Kaynaklar",
    "المراجع",
    "参考文献（28篇）",
    "（六）参考文献",
    "附：参考文献",
    "引用文献リスト",
    "References - 28 items",
    "References (selected)",
    "References (in order of appearance)",
    "References cited in this review",
    "Further reading and references",
    "Article references",
    "Reference(s)",
    "Publications cited",
    "Cytowana literatura",
    "Bibliografía consultada",
    "Використана література",
  ]) {
    it(`takes “${heading}”`, () => {
      assert.ok(isReferenceHeading(heading));
    });
  }

  for (const heading of [
    "References to prior work",
    "Reference genome",
    "Reference ranges",
    "Reference methods",
    "Literature review",
    "Literature on exosomes",
    "Bibliographic data",
    "文献综述",
    "Sources of data",
    "Data sources",
    "Review article",
    "28 items",
    "Preferences",
    "List of",
    "",
  ]) {
    it(`passes over “${heading}”`, () => {
      assert.ok(!isReferenceHeading(heading));
    });
  }
});

describe("findReferenceSection, of a list with numbers,", () => {
  for (const name of [
    "**References**",
    "__参考文献__",
    "***References***",
    "<u>References</u>",
    "References\n----------",
    "参考文献\n====",
    "> References",
    "[References]{.underline}",
    '<p align="center"><b>Literatur</b></p>',
  ]) {
    it(`knows the line ${JSON.stringify(name)}`, () => {
      assert.deepEqual(numbersIn(`Text [1].\n\n${name}\n\n${entries(1, 3)}`), [1, 2, 3]);
    });
  }

  for (const [interruption, why] of [
    [
      "## Funding\n\nThis work was supported by a grant of 2014.\n\n## Acknowledgements\n\nWe thank Y.",
      "sections",
    ],
    ["# Journal of Vesicles 12", "a running head"],
    ["## References", "its own name as a running head"],
    ["## Supplementary references", "the name of a further part"],
    ["![](figure.jpg)\n\nFig. 5 Effect of heat.", "a figure"],
    ["123", "the number of a page"],
    ["## Figure legends\n\n1. Cells.\n2. Vesicles.", "another list"],
  ] as const) {
    it(`goes on with the next number behind ${why}`, () => {
      const source = `Text [1].\n\n## References\n\n${entries(1, 5)}\n${interruption}\n\n${entries(6, 9)}`;
      assert.deepEqual(numbersIn(source), upTo(9));
    });
  }

  for (const mark of ["№1. ", "#1 ", "1 - ", "1 – "]) {
    it(`knows entries by the mark “${mark}”`, () => {
      const list = upTo(3).map((number) =>
        entry(number).replace(/^\d\. /, mark.replace("1", String(number))),
      );
      assert.deepEqual(numbersIn(`Text [1].\n\n## References\n\n${list.join("\n")}`), upTo(3));
    });
  }

  it("has no part in the sections that interrupt it", () => {
    const source = `## References\n\n${entries(1, 5)}\n## Funding\n\nSee [3].\n\n${entries(6, 7)}\nThe end [2].\n`;
    const section = sectionOf(source);
    assert.deepEqual(
      ["1. Luo", "## References", "## Funding", "See [3]", "7. Luo", "The end"].map((text) =>
        isInList(source.indexOf(text), section),
      ),
      [true, true, false, false, true, false],
    );
  });

  for (const [behind, why] of [
    ["## Protocol\n\n1. Wash the cells of 2014.\n2. Spin.", "counts from one"],
    ["## Protocol\n\n5. Spin at 2,000 g.\n6. Wash in 2014.", "counts to it by itself"],
    ["## Protocol\n\n6. Wash the cells.", "has nothing of a reference"],
    ["## 6. Appendix of 2014\n\nMore.", "is a numbered heading"],
    ["## Protocol\n\n(6) Wash, as in 2014.", "is numbered in another way"],
  ] as const) {
    it(`ends before what ${why}`, () => {
      assert.deepEqual(numbersIn(`## References\n\n${entries(1, 5)}\n${behind}\n`), upTo(5));
    });
  }

  it("finds entries that do not begin a line, and one that lost its bracket", () => {
    const source = `# 参考文献

[1] Sica A. Macrophage plasticity in vivo. J Clin Invest,2006,108(2): 408-409 [2] Staels B. Macrophage subsets in
atherosclerosis. Nature,2015,12(1):10.
3] Wynn TA. Macrophage biology in development. Nature,2013,
7(1):5676. [4] Bukong TN. Exosomes from patients transmit virus [see 12]. PLoS Pathog，2014,10(10):e1004424.
`;
    assert.deepEqual(numbersIn(source), [1, 2, 3, 4]);
  });

  it("finds entries of columns that were read in another order", () => {
    const source = `## References\n\n${entries(1, 4)}\n${entries(9, 12)}\n${entries(5, 8)}`;
    assert.deepEqual(
      [...numbersIn(source)].sort((a, b) => a - b),
      upTo(12),
    );
  });

  it("takes no number in the text of an entry for the next one", () => {
    const text = "Luo A. Uptake in [2] Dimensions and more of it. J Vesicles. 2014.";
    assert.deepEqual(numbersIn(`## References\n\n[1] ${text}\n[2] ${text}\n\nMore.\n`), [1, 2]);
  });

  it("has one list a chapter, each with the part of the text that means it", () => {
    const source = `# One\n\nA [1].\n\n## References\n\n${entries(1, 3)}\n# Two\n\nB [1].\n\n## References\n\n${entries(1, 2)}\nC [2].\n`;
    const { entries: found } = sectionOf(source)!;
    assert.deepEqual(
      found.map(({ number }) => number),
      [1, 2, 3, 1, 2],
    );
    const scopeOf = (text: string): readonly number[] =>
      found.flatMap(({ scope }, at) =>
        scope!.start <= source.indexOf(text) && source.indexOf(text) < scope!.end ? [at] : [],
      );
    assert.deepEqual(
      [scopeOf("A [1]"), scopeOf("B [1]"), scopeOf("C [2]")],
      [
        [0, 1, 2],
        [3, 4],
        [3, 4],
      ],
    );
  });

  it("finds one without a name at the end of a text that cites it", () => {
    const list = entries(1, 4);
    assert.deepEqual(numbersIn(`Known [1, 2], seen [3].\n\nOnce [4].\n\n${list}`), upTo(4));
    for (const [text, why] of [
      ["Known.", "nothing is cited"],
      ["Known [1], seen [9].", "more is cited than it has"],
    ] as const) {
      assert.deepEqual(numbersIn(`${text}\n\n${list}`), [], why);
    }
    assert.deepEqual(numbersIn(`Known [1], [2].\n\n${list}\nMore text.\n`), [], "text follows");
    const steps = "1. In 2014 we met.\n\n2. In 2015 we wrote.\n\n3. In 2016 we were done.\n";
    assert.deepEqual(numbersIn(`Known [1], [2].\n\n${steps}`), [], "it names no authors");
  });
});

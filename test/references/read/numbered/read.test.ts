import assert from "node:assert/strict";
import type { CslItem } from "../../../../src/model/reference";
import { readNumbered } from "../../../../src/references/read/numbered/read";
import { finish, type SourceContent } from "../../../../src/references/read/source";

const read = (text: string): SourceContent["references"] => finish(readNumbered(text, undefined)).references;

const printed: readonly (readonly [string, string, Omit<CslItem, "id" | "type">, boolean?])[] = [
  [
    "Vancouver",
    "Hazawa M, Tomiyama K, Saotome-Nakamura A, et al. Radiation increases the cellular uptake of exosomes through CD29/CD81 complex formation. Biochem Biophys Res Commun. 2014;446(4):1165-71. doi: 10.1016/j.bbrc.2014.03.067.",
    {
      author: [
        { family: "Hazawa", given: "M" },
        { family: "Tomiyama", given: "K" },
        { family: "Saotome-Nakamura", given: "A" },
      ],
      title: "Radiation increases the cellular uptake of exosomes through CD29/CD81 complex formation",
      "container-title": "Biochem Biophys Res Commun",
      issued: { "date-parts": [[2014]] },
      volume: "446",
      issue: "4",
      page: "1165-71",
      DOI: "10.1016/j.bbrc.2014.03.067",
    },
    true,
  ],
  [
    "AMA, with a day and a PMID",
    "de Araujo Farias V, O'Valle F. Exosomes derived from mesenchymal stem cells. *Mol Cancer*. 2018 Aug 15;17(1):122. PMID: 30111323",
    {
      author: [
        { family: "de Araujo Farias", given: "V" },
        { family: "O'Valle", given: "F" },
      ],
      title: "Exosomes derived from mesenchymal stem cells",
      "container-title": "Mol Cancer",
      issued: { "date-parts": [[2018]] },
      volume: "17",
      issue: "1",
      page: "122",
      PMID: "30111323",
    },
  ],
  [
    "APA",
    "Théry, C., Witwer, K. W., & Zheng, L. (2018). Minimal information for studies of extracellular vesicles 2018 (MISEV2018). *Journal of Extracellular Vesicles*, *7*(1), 1535750. https://doi.org/10.1080/20013078.2018.1535750",
    {
      author: [
        { family: "Théry", given: "C." },
        { family: "Witwer", given: "K. W." },
        { family: "Zheng", given: "L." },
      ],
      title: "Minimal information for studies of extracellular vesicles 2018 (MISEV2018)",
      "container-title": "Journal of Extracellular Vesicles",
      issued: { "date-parts": [[2018]] },
      volume: "7",
      issue: "1",
      page: "1535750",
      DOI: "10.1080/20013078.2018.1535750",
    },
  ],
  [
    "Nature",
    "Schaue, D. & McBride, W. H. Opportunities and challenges of radiotherapy. *Nat. Rev. Clin. Oncol.* **12**, 527–540 (2015).",
    {
      author: [
        { family: "Schaue", given: "D." },
        { family: "McBride", given: "W. H." },
      ],
      title: "Opportunities and challenges of radiotherapy",
      "container-title": "Nat. Rev. Clin. Oncol",
      issued: { "date-parts": [[2015]] },
      volume: "12",
      page: "527–540",
    },
  ],
  [
    "Nature, et al.",
    "Kowal, J. et al. Proteomic comparison defines novel markers. Proc. Natl Acad. Sci. USA 113, E968–E977 (2016).",
    {
      author: [{ family: "Kowal", given: "J." }],
      title: "Proteomic comparison defines novel markers",
      "container-title": "Proc. Natl Acad. Sci. USA",
      issued: { "date-parts": [[2016]] },
      volume: "113",
      page: "E968–E977",
    },
    true,
  ],
  [
    "IEEE",
    "M. Luo, X. Zhou, and Y. Shi, “Exosome-derived miR-339-5p mediates radiosensitivity,” Oncogene, vol. 38, no. 25, pp. 4990–5006, 2019.",
    {
      author: [
        { family: "Luo", given: "M." },
        { family: "Zhou", given: "X." },
        { family: "Shi", given: "Y." },
      ],
      title: "Exosome-derived miR-339-5p mediates radiosensitivity",
      "container-title": "Oncogene",
      issued: { "date-parts": [[2019]] },
      volume: "38",
      issue: "25",
      page: "4990–5006",
    },
  ],
  [
    "the first author turned round",
    "Nolte-'t Hoen, E.N.M., P. St. John, and S. Ó Briain. 2019. Sorting of small RNA into vesicles. *J. Cell Biol.* 218:100–114.",
    {
      author: [
        { family: "Nolte-'t Hoen", given: "E.N.M." },
        { family: "St. John", given: "P." },
        { family: "Ó Briain", given: "S." },
      ],
      title: "Sorting of small RNA into vesicles",
      "container-title": "J. Cell Biol",
      issued: { "date-parts": [[2019]] },
      volume: "218",
      page: "100–114",
    },
  ],
  [
    "Chicago, with given names",
    "St. John, Peter, Xandra O. Breakefield, and Laura Ann van der Pol. 2013. “Sorting of Small RNA.” *Theranostics* 41 (7): 574–588.",
    {
      author: [
        { family: "St. John", given: "Peter" },
        { family: "Breakefield", given: "Xandra O." },
        { family: "van der Pol", given: "Laura Ann" },
      ],
      title: "Sorting of Small RNA",
      "container-title": "Theranostics",
      issued: { "date-parts": [[2013]] },
      volume: "41",
      issue: "7",
      page: "574–588",
    },
  ],
  [
    "MLA",
    'Muñoz-Cánoves, Pura, et al. "Sorting of Small RNA." *Cancer Research*, vol. 23, no. 9, 2016, pp. 130-142.',
    {
      author: [{ family: "Muñoz-Cánoves", given: "Pura" }],
      title: "Sorting of Small RNA",
      "container-title": "Cancer Research",
      issued: { "date-parts": [[2016]] },
      volume: "23",
      issue: "9",
      page: "130-142",
    },
    true,
  ],
  [
    "Springer",
    "Ó Briain S, Nolte-'t Hoen ENM, Zhou X (2008) Sorting of small RNA. Cancer Res 42:125–129.",
    {
      author: [
        { family: "Ó Briain", given: "S" },
        { family: "Nolte-'t Hoen", given: "ENM" },
        { family: "Zhou", given: "X" },
      ],
      title: "Sorting of small RNA",
      "container-title": "Cancer Res",
      issued: { "date-parts": [[2008]] },
      volume: "42",
      page: "125–129",
    },
  ],
  [
    "given names first, one of them with an initial",
    "Sandra S. McAllister, Wei Li, and Lorraine O'Driscoll. Sorting of small RNA. *Cell*, 42(7):5–9, 2016.",
    {
      author: [
        { family: "McAllister", given: "Sandra S." },
        { family: "Li", given: "Wei" },
        { family: "O'Driscoll", given: "Lorraine" },
      ],
      title: "Sorting of small RNA",
      "container-title": "Cell",
      issued: { "date-parts": [[2016]] },
      volume: "42",
      issue: "7",
      page: "5–9",
    },
  ],
  [
    "GB/T 7714, with a DOI in an address",
    "LI W, CHEN Y M, XU R, et al. Sorting of small RNA[J]. Cell Research, 2004, 146(4): 903-921. https://doi.org/10.1016/S0092-8674%2800%2984860-4",
    {
      author: [
        { family: "LI", given: "W" },
        { family: "CHEN", given: "Y M" },
        { family: "XU", given: "R" },
      ],
      title: "Sorting of small RNA",
      "container-title": "Cell Research",
      issued: { "date-parts": [[2004]] },
      volume: "146",
      issue: "4",
      page: "903-921",
      DOI: "10.1016/S0092-8674(00)84860-4",
    },
    true,
  ],
  [
    "Elsevier",
    "A. Hendrix, V.S. LeBleu, E.N.M. Nolte-'t Hoen, Sorting of small RNA, and of lipids, Cell. Death Dis. 387 (2022) 36–53.",
    {
      author: [
        { family: "Hendrix", given: "A." },
        { family: "LeBleu", given: "V.S." },
        { family: "Nolte-'t Hoen", given: "E.N.M." },
      ],
      title: "Sorting of small RNA, and of lipids",
      "container-title": "Cell. Death Dis",
      issued: { "date-parts": [[2022]] },
      volume: "387",
      page: "36–53",
    },
  ],
  [
    "ACS, with a page that could be a year",
    "Łuczak, M.; Good, P. Sorting of small RNA. *Nucleic Acids Res.* **2008**, *124* (8), 1986−1999.",
    {
      author: [
        { family: "Łuczak", given: "M." },
        { family: "Good", given: "P." },
      ],
      title: "Sorting of small RNA",
      "container-title": "Nucleic Acids Res",
      issued: { "date-parts": [[2008]] },
      volume: "124",
      issue: "8",
      page: "1986−1999",
    },
  ],
  [
    "a group before a comma",
    "EV-TRACK Consortium, Transparent reporting in vesicle research. *Nat. Methods* **14**, 228–232 (2017).",
    {
      author: [{ literal: "EV-TRACK Consortium" }],
      title: "Transparent reporting in vesicle research",
      "container-title": "Nat. Methods",
      issued: { "date-parts": [[2017]] },
      volume: "14",
      page: "228–232",
    },
  ],
  [
    "a title of three words with commas, which names nobody",
    "Cancer, Ageing, and Immune Evasion. Nature 12, 5–9 (2010).",
    {
      title: "Cancer, Ageing, and Immune Evasion",
      "container-title": "Nature",
      issued: { "date-parts": [[2010]] },
      volume: "12",
      page: "5–9",
    },
  ],
  [
    "a group's book",
    "World Health Organization. Global health estimates. Geneva: WHO; 2020.",
    {
      author: [{ literal: "World Health Organization" }],
      title: "Global health estimates",
      issued: { "date-parts": [[2020]] },
    },
  ],
];

describe("readNumbered", () => {
  for (const [style, text, expected, truncated] of printed) {
    it(`reads ${style}`, () => {
      const [reference] = read(`7. ${text}\n`);
      const { csl } = reference!;
      assert.deepEqual(csl, { id: "7", type: csl.type, ...expected });
      assert.equal(reference!.authorsTruncated, truncated);
    });
  }

  it("says no author and no year that it is not sure of", () => {
    const [first, second] = read(
      "1. Exosome Biology and what became of it 2010-2019 or 2020\n2. Anonymous notes, 1999 to 2003.",
    );
    assert.equal(first!.csl.author, undefined);
    assert.deepEqual(first!.csl.issued, { "date-parts": [[2020]] });
    assert.equal(second!.csl.author, undefined);
    assert.equal(second!.csl.issued, undefined);
  });

  for (const [style, list] of [
    ["1.", "1. Luo A. One. 2019.\n2. Zhou X. Two. 2018.\n"],
    ["1)", "1) Luo A. One. 2019.\n2) Zhou X. Two. 2018.\n"],
    ["[1]", "[1] Luo A. One. 2019.\n[2] Zhou X. Two. 2018.\n"],
    ["[1] escaped", "\\[1\\] Luo A. One. 2019.\n\n\\[2\\] Zhou X. Two. 2018.\n"],
    ["[1].", "[1]. Luo A. One. 2019.\n[2]. Zhou X. Two. 2018.\n"],
    ["1\\.", "1\\. Luo A. One. 2019.\n\n2\\. Zhou X. Two. 2018.\n"],
    ["**1.**", "**1.** Luo A. One. 2019.\n\n**2.** Zhou X. Two. 2018.\n"],
    ["(1)", "(1) Luo A. One. 2019.\n(2) Zhou X. Two. 2018.\n"],
    ["[1]: as a definition", "[1]: Luo A. One. 2019.\n[2]: Zhou X. Two. 2018.\n"],
    ["^1^", "^1^ Luo A. One. 2019.\n\n^2^ Zhou X. Two. 2018.\n"],
    ["$^{1}$", "$^{1}$ Luo A. One. 2019.\n\n$^{2}$ Zhou X. Two. 2018.\n"],
    ["a name and [1]", '<a id="r1"></a>[1] Luo A. One. 2019.\n\n<a id="r2"></a>[2] Zhou X. Two. 2018.\n'],
    [
      "a name around **[1]**",
      "* <a id='x'>**[1]**</a> Luo A. One. 2019.\n* <a id='y'>**[2]**</a> Zhou X. Two. 2018.\n",
    ],
    [
      "a name of a page",
      '<span id="page-1-2"></span>[1] Luo A. One. 2019.\n<span id="p"></span>[2] Zhou X. Two. 2018.\n',
    ],
    ["a name of Pandoc and 1.", "[]{#r1}1. Luo A. One. 2019.\n\n[]{#r2}2. Zhou X. Two. 2018.\n"],
    ["[1] that links back", "[[1]](#c1) Luo A. One. 2019.\n\n[[2]](#c2) Zhou X. Two. 2018.\n"],
    ["1 in brackets that links back", "[[1](#c1)] Luo A. One. 2019.\n\n[[2](#c2)] Zhou X. Two. 2018.\n"],
    ["a bare number", "1 Luo A. One. 2019.\n2 Zhou X. Two. 2018.\n"],
    ["[1] without a space", "[1]Luo A. One. 2019.\n[2]Zhou X. Two. 2018.\n"],
    ["【1】", "【1】Luo A. One. 2019.\n【2】Zhou X. Two. 2018.\n"],
    ["［1］", "［1］Luo A. One. 2019.\n［2］ Zhou X. Two. 2018.\n"],
    ["（1）", "（1）Luo A. One. 2019.\n（2）Zhou X. Two. 2018.\n"],
    ["1、", "1、Luo A. One. 2019.\n2、Zhou X. Two. 2018.\n"],
    ["1．", "1．Luo A. One. 2019.\n2．Zhou X. Two. 2018.\n"],
    ["1. without a space", "1.Luo A. One. 2019.\n2.Zhou X. Two. 2018.\n"],
    ["1: and 2：", "1:Luo A. One. 2019.\n2： Zhou X. Two. 2018.\n"],
    ["<sup>1</sup>", "<sup>1</sup>Luo A. One. 2019.\n\n<sup>2</sup> Zhou X. Two. 2018.\n"],
    ["**1**", "**1** Luo A. One. 2019.\n\n**2** Zhou X. Two. 2018.\n"],
    ["**1**.", "**1**. Luo A. One. 2019.\n\n**2**. Zhou X. Two. 2018.\n"],
    ["a heading", "### 1\n\nLuo A. One. 2019.\n\n### 2\n\nZhou X. Two. 2018.\n"],
    ["a heading with the work", "### [1] Luo A. One. 2019.\n\n### [2] Zhou X. Two. 2018.\n"],
    [
      "a row of a table",
      "| No. | Work |\n|---|---|\n| 1 | Luo A. One. 2019. |\n| 2 | Zhou X. Two. 2018. |\n",
    ],
    [
      "a row of HTML",
      "<table><tr><td>1</td><td>Luo A. One. 2019.</td></tr><tr><td>2</td><td>Zhou X. Two. 2018.</td></tr></table>",
    ],
    ["a footnote", "[^1]: Luo A. One. 2019.\n[^2]: Zhou X. Two. 2018.\n"],
    ["a linked number", "[1](#c1). Luo A. One. 2019.\n\n[2](#c2). Zhou X. Two. 2018.\n"],
    ["a paragraph of HTML", '<p id="r1">1. Luo A. One. 2019.</p>\n<p id="r2">2. Zhou X. Two. 2018.</p>\n'],
    ["a line of its own", "[1]\nLuo A. One. 2019.\n\n[2]\nZhou X. Two. 2018.\n"],
    ["line breaks of HTML", "1. Luo A. One. 2019.<br>2. Zhou X. Two. 2018.<br>"],
    ["[ 1 ]", "[ 1 ] Luo A. One. 2019.\n[ 2 ] Zhou X. Two. 2018.\n"],
    [
      "Pandoc's margin",
      "[1. ]{.csl-left-margin}[Luo A. One. 2019.]{.csl-right-inline}\n\n[2. ]{.csl-left-margin}[Zhou X. Two. 2018.]{.csl-right-inline}\n",
    ],
    ["one paragraph", "[1] Luo A, Xu B. One and more of it. 2019. [2] Zhou X. Two. 2018.\n"],
    ["1. throughout, as Markdown counts", "1. Luo A. One. 2019.\n1. Zhou X. Two. 2018.\n"],
    ["1. in a quotation with lines between", "> 1. Luo A. One. 2019.\n>\n> 2. Zhou X. Two. 2018.\n"],
    ["1. in a quotation", "> 1. Luo A. One. 2019.\n> 2. Zhou X. Two. 2018.\n"],
  ] as const) {
    it(`numbers entries by ${style}`, () => {
      const references = read(list);
      assert.deepEqual(
        references.map(({ key, number, csl }) => [key, number, csl.author?.[0]?.family]),
        [
          ["1", 1, "Luo"],
          ["2", 2, "Zhou"],
        ],
      );
      assert.deepEqual(
        references.map(({ place }) => list.slice(place!.key!.start, place!.key!.end)),
        style.startsWith("1. through") ? ["1", "1"] : ["1", "2"],
      );
    });
  }

  it("numbers the items of an HTML list by their order", () => {
    const list =
      '<ol start="4">\n<li id="ref-4">Luo A. One. 2019.</li>\n<li>Zhou X.\n\n12. Two. 2018.</li>\n</ol>\n\nThanks.\n';
    assert.deepEqual(
      read(list).map(({ number, raw, place }) => [
        number,
        raw,
        place!.key,
        list.slice(place!.start, place!.end),
      ]),
      [
        [4, "Luo A. One. 2019.", undefined, '<li id="ref-4">Luo A. One. 2019.</li>'],
        [5, "Zhou X. 12. Two. 2018.", undefined, "<li>Zhou X.\n\n12. Two. 2018.</li>"],
      ],
    );
  });

  it("joins wrapped lines, also those that begin with a year or a volume", () => {
    const text = `9. Luo A. A long title that
2018. wraps here. J. 2019;
   12. 44-50.
10. Zhou X. Two. 2018.

Figure legends
1. Not an entry of 1999.
`;
    const references = read(text);
    assert.deepEqual(
      references.map(({ number }) => number),
      [9, 10],
    );
    assert.equal(references[0]!.raw, "Luo A. A long title that 2018. wraps here. J. 2019; 12. 44-50.");
    const { start, end } = references[1]!.place!;
    assert.equal(text.slice(start, end), "10. Zhou X. Two. 2018.");
  });

  it("keeps the order and the repetitions of numbers in brackets", () => {
    assert.deepEqual(
      read("[2] B. 2019.\n[1] A. 2018.\n[1] C. 2017.").map(({ number }) => number),
      [2, 1, 1],
    );
  });

  it("passes over link definitions", () => {
    assert.deepEqual(read("[1]: https://x.org\n[2]: <https://y.org>\n"), []);
  });

  for (const [text, doi] of [
    ["https://doi.org/10.1016/j. cmet.2015.08.007.", "10.1016/j.cmet.2015.08.007"],
    ["doi:10. 1016/j.cell.2015.03.001", "10.1016/j.cell.2015.03.001"],
    ["https://doi.org/10. 1016/j. cell.2015.03.001", "10.1016/j.cell.2015.03.001"],
    ["doi:10.1016/ j.cell.2015.03.001", "10.1016/j.cell.2015.03.001"],
    ["10.1038/s41586-\n020-2649-2", "10.1038/s41586-020-2649-2"],
    ["doi: 10.1002/jum. 14898.", "10.1002/jum.14898"],
    ["doi:10.1016/S1470- 2045(18)30900-3.", "10.1016/S1470-2045(18)30900-3"],
    ["doi:10.1016/j.cmet.2015.08.007. 2015;22", "10.1016/j.cmet.2015.08.007"],
    ["doi:10.1000/abc. Accessed 2014", "10.1000/abc"],
    ["doi:10.1016/j. and others", undefined],
    ["doi:10.1038/nature- Smith", undefined],
    ["https://doi.org/gg4d4k", "10/gg4d4k"],
    ["https://doi.org/10/gg4d4k", "10/gg4d4k"],
    ["10/gg4d4k", "10/gg4d4k"],
    ["Accessed 10/2014", undefined],
  ] as const) {
    it(`reads ${JSON.stringify(text)} as ${doi ?? "no DOI"}`, () => {
      assert.equal(read(`1. Luo A. One. ${text}`)[0]!.csl.DOI, doi);
    });
  }

  it("finds a DOI with its place, as written, without the sentence's marks", () => {
    const text = "1. Luo A. T. [link](https://doi.org/10.1000/A(1)B). 2019.\n2. X. (doi:10.1016.j.x)";
    const [first, second] = read(text);
    assert.equal(first!.csl.DOI, "10.1000/A(1)B");
    assert.equal(text.slice(first!.place!.doi!.start, first!.place!.doi!.end), "10.1000/A(1)B");
    assert.equal(second!.csl.DOI, "10.1016.j.x");
  });
});

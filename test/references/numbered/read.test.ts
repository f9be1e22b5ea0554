import assert from "node:assert/strict";
import type { CslItem } from "../../../src/model/reference";
import { readNumbered } from "../../../src/references/numbered/read";
import { finish, type SourceContent } from "../../../src/references/source";

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
    ["(1)", "(1) Luo A. One. 2019.\n(2) Zhou X. Two. 2018.\n"],
    ["[1]: as a definition", "[1]: Luo A. One. 2019.\n[2]: Zhou X. Two. 2018.\n"],
    ["^1^", "^1^ Luo A. One. 2019.\n\n^2^ Zhou X. Two. 2018.\n"],
    ["a bare number", "1 Luo A. One. 2019.\n2 Zhou X. Two. 2018.\n"],
    ["1. throughout, as Markdown counts", "1. Luo A. One. 2019.\n1. Zhou X. Two. 2018.\n"],
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

  it("finds a DOI with its place, as written, without the sentence's marks", () => {
    const text = "1. Luo A. T. [link](https://doi.org/10.1000/A(1)B). 2019.\n2. X. (doi:10.1016.j.x)";
    const [first, second] = read(text);
    assert.equal(first!.csl.DOI, "10.1000/A(1)B");
    assert.equal(text.slice(first!.place!.doi!.start, first!.place!.doi!.end), "10.1000/A(1)B");
    assert.equal(second!.csl.DOI, "10.1016.j.x");
  });
});

import { list, says } from "../said";

says(
  "citation/year-mismatch",
  [
    [
      "Luo et al. (2018) [3] agree.",
      [
        "19 «3» The text says 2018; 3 is Luo and Zhou 2019.",
        "- Write 2019: Luo et al. (2019) [3] agree.",
        "> 12 «2018» The year in the text.",
      ],
    ],
    [
      "Luo et al. (2021) [3] agree.",
      [
        "19 «3» The text says 2021; 3 is Luo and Zhou 2019.",
        "- Write 2019: Luo et al. (2019) [3] agree.",
        "- Cite 4 (Luo and Shi 2021): Luo et al. (2021) [4] agree.",
        "> 12 «2021» The year in the text.",
      ],
    ],
    [
      "Luo et al. (2020–2022) [3] agree.",
      [
        "24 «3» The text says 2020–2022; 3 is Luo and Zhou 2019.",
        "- Cite 4 (Luo and Shi 2021): Luo et al. (2020–2022) [4] agree.",
        "> 12 «2020–2022» The year in the text.",
      ],
    ],
    ["Luo et al. (2019–2022) [3] agree.", []],
    ["Luo et al. (2018–2019) [3] agree.", []],
    [
      "Luo et al. (2017–2018) [3] agree.",
      ["24 «3» The text says 2017–2018; 3 is Luo and Zhou 2019.", "> 12 «2017–2018» The year in the text."],
    ],
    [
      "Luo et al. (2018) [3, 4] agree.",
      [
        "19 «3» The text says 2018; 3 is Luo and Zhou 2019 and 4 is Luo and Shi 2021.",
        "- Write 2019: Luo et al. (2019) [3, 4] agree.",
        "- Write 2021: Luo et al. (2021) [3, 4] agree.",
        "> 12 «2018» The year in the text.",
      ],
    ],
    [
      "Luo et al. (2018) [1, 3] agree.",
      [
        "22 «3» The text says 2018; 3 is Luo and Zhou 2019.",
        "- Write 2019: Luo et al. (2019) [1, 3] agree.",
        "> 12 «2018» The year in the text.",
      ],
    ],
    [
      "Luo et al. (2018) [1-3] agree.",
      [
        "19 «1-3» The text says 2018; 3 is Luo and Zhou 2019.",
        "- Write 2019: Luo et al. (2019) [1-3] agree.",
        "> 12 «2018» The year in the text.",
      ],
    ],
    [
      "Luo et al. (2021) [1, 3] agree.",
      [
        "22 «3» The text says 2021; 3 is Luo and Zhou 2019.",
        "- Write 2019: Luo et al. (2019) [1, 3] agree.",
        "- Cite 4 (Luo and Shi 2021): Luo et al. (2021) [1, 4] agree.",
        "> 12 «2021» The year in the text.",
      ],
    ],
    [
      "Luo et al. (2021) [2-3] agree.",
      [
        "19 «2-3» The text says 2021; 3 is Luo and Zhou 2019.",
        "- Write 2019: Luo et al. (2019) [2-3] agree.",
        "> 12 «2021» The year in the text.",
      ],
    ],
    [
      "Luo et al. (2018) agree with others.",
      [
        "12 «2018» The text says 2018; 3 is Luo and Zhou 2019 and 4 is Luo and Shi 2021.",
        "- Write 2019: Luo et al. (2019) agree with others.",
        "- Write 2021: Luo et al. (2021) agree with others.",
        "> 12 «2018» The year in the text.",
      ],
    ],
    ["Luo et al. (2019) agree with others.", []],
    ["Luo et al. (2018) found that exosomes of cells are taken up [3].", []],
    ["Raposo et al. (2018) [3] agree.", []],
  ],
  {},
  list,
);

// Of many works by the authors three are named, and of many of that year three offered.
says(
  "citation/year-mismatch",
  [
    [
      "Luo et al. (2018) agree with others.",
      [
        "12 «2018» The text says 2018; 3 is Luo and Zhou 2019, 4 is Luo and Shi 2021 and 6 is Luo and Chen 2022.",
        "- Write 2019: Luo et al. (2019) agree with others.",
        "- Write 2021: Luo et al. (2021) agree with others.",
        "- Write 2022: Luo et al. (2022) agree with others.",
        "> 12 «2018» The year in the text.",
      ],
    ],
    [
      "Mo et al. (2017) [5] agree.",
      [
        "18 «5» The text says 2017; 5 is Mo and Song 2018.",
        "- Write 2018: Mo et al. (2018) [5] agree.",
        "> 11 «2017» The year in the text.",
      ],
    ],
  ],
  {},
  `${list}6. Luo A, Chen B. A third work on vesicles. 2022.\n7. Luo A, Deng C. A fourth work on vesicles. 2023.\n`,
);

says(
  "citation/year-mismatch",
  [
    [
      "Luo et al. (2021) [3] agree.",
      [
        "19 «3» The text says 2021; 3 is Luo and Zhou 2019.",
        "- Write 2019: Luo et al. (2019) [3] agree.",
        "- Cite 4 (Luo and Shi 2021): Luo et al. (2021) [4] agree.",
        "- Cite 6 (Luo and Chen 2021): Luo et al. (2021) [6] agree.",
        "- Cite 7 (Luo and Deng 2021): Luo et al. (2021) [7] agree.",
        "> 12 «2021» The year in the text.",
      ],
    ],
  ],
  {},
  `${list}6. Luo A, Chen B. A third work on vesicles. 2021.\n7. Luo A, Deng C. A fourth work on vesicles. 2021.\n8. Luo A, Abe C. A fifth work on vesicles. 2021.\n`,
);

// An entry without a year contradicts none.
says(
  "citation/year-mismatch",
  [["Mo et al. (2017) [5] agree.", []]],
  {},
  list.replace("contributes to damage. 2018.", "contributes to damage."),
);

says(
  "citation/year-mismatch",
  [
    [
      "Known (Luo, 2018; Zhu, 2018).",
      [
        "12 «2018» There is no Luo 2018 in this document’s reference list; it has Luo 2019, Luo 2020 and Luo 2021.",
        "- Write 2019: Known (Luo, 2019; Zhu, 2018).",
        "- Write 2020: Known (Luo, 2020; Zhu, 2018).",
        "- Write 2021: Known (Luo, 2021; Zhu, 2018).",
        "> 46 «Luo, A. (2019). Exosomes and resistance. *Journal*, *2*, 1–9.» A work by that author.",
        "> 109 «Luo, A. (2020). Exosomes of cells. *Journal*, *2*, 10–19.» A work by that author.",
        "> 168 «Luo, A. (2021). Exosomes of blood. *Journal*, *2*, 20–29.» A work by that author.",
      ],
    ],
    [
      "Zhu (2017) and Luo (2019) agree.",
      [
        "5 «2017» There is no Zhu 2017 in this document’s reference list; it has Zhu 2018.",
        "- Write 2018: Zhu (2018) and Luo (2019) agree.",
        "> 289 «Zhu, L. (2018). Targeting of glioblastoma. *Journal*, *8*, 1–9.» A work by that author.",
      ],
    ],
    ["Zhu et al. (2016–2017) agree (Luo, 2019).", []],
  ],
  {},
  "\n## References\n\nLuo, A. (2019). Exosomes and resistance. *Journal*, *2*, 1–9.\n\nLuo, A. (2020). Exosomes of cells. *Journal*, *2*, 10–19.\n\nLuo, A. (2021). Exosomes of blood. *Journal*, *2*, 20–29.\n\nLuo, A. (2022). Exosomes of urine. *Journal*, *2*, 30–39.\n\nZhu, L. (2018). Targeting of glioblastoma. *Journal*, *8*, 1–9.\n",
);

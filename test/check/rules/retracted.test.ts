import { says } from "../said";

const lexicon = { quick: false };

says(
  "citation/retracted",
  [
    [
      "Known [1].",
      [
        "7 «1» Reference 1 (Zhu and Oh 2018) was retracted, according to Retraction Watch’s list of 2025-08-22. The page of the work leads to the notice: doi:10.3389/fimmu.2018.00824.",
        "> 27 «1. Zhu L, Oh JM. Targeting and therapy of glioblastoma. 2018. doi:10.3389/fimmu.2018.00824» The entry of the work.",
        "118 «2. Luo A. Another work. 2015. doi:10.1042/bsr20150032» Reference 2 (Luo 2015) stands under an expression of concern, according to Retraction Watch’s list of 2025-08-22. The page of the work leads to the notice: doi:10.1042/bsr20150032.",
      ],
    ],
    [
      "Known [1-3], known [1].",
      [
        "7 «1-3» Reference 1 (Zhu and Oh 2018) was retracted, according to Retraction Watch’s list of 2025-08-22. The page of the work leads to the notice: doi:10.3389/fimmu.2018.00824.",
        "> 40 «1. Zhu L, Oh JM. Targeting and therapy of glioblastoma. 2018. doi:10.3389/fimmu.2018.00824» The entry of the work.",
        "7 «1-3» Reference 2 (Luo 2015) stands under an expression of concern, according to Retraction Watch’s list of 2025-08-22. The page of the work leads to the notice: doi:10.1042/bsr20150032.",
        "> 131 «2. Luo A. Another work. 2015. doi:10.1042/bsr20150032» The entry of the work.",
        "20 «1» Reference 1 (Zhu and Oh 2018) was retracted, according to Retraction Watch’s list of 2025-08-22. The page of the work leads to the notice: doi:10.3389/fimmu.2018.00824.",
        "> 40 «1. Zhu L, Oh JM. Targeting and therapy of glioblastoma. 2018. doi:10.3389/fimmu.2018.00824» The entry of the work.",
      ],
    ],
    [
      "Known [3].",
      [
        "27 «1. Zhu L, Oh JM. Targeting and therapy of glioblastoma. 2018. doi:10.3389/fimmu.2018.00824» Reference 1 (Zhu and Oh 2018) was retracted, according to Retraction Watch’s list of 2025-08-22. The page of the work leads to the notice: doi:10.3389/fimmu.2018.00824.",
        "118 «2. Luo A. Another work. 2015. doi:10.1042/bsr20150032» Reference 2 (Luo 2015) stands under an expression of concern, according to Retraction Watch’s list of 2025-08-22. The page of the work leads to the notice: doi:10.1042/bsr20150032.",
      ],
    ],
    [
      "Known [@doi:10.3389/fimmu.2018.00824] and [@doi:10.1000/x].",
      [
        "7 «@doi:10.3389/fimmu.2018.00824» Reference 1 (Zhu and Oh 2018) was retracted, according to Retraction Watch’s list of 2025-08-22. The page of the work leads to the notice: doi:10.3389/fimmu.2018.00824.",
        "> 76 «1. Zhu L, Oh JM. Targeting and therapy of glioblastoma. 2018. doi:10.3389/fimmu.2018.00824» The entry of the work.",
        "167 «2. Luo A. Another work. 2015. doi:10.1042/bsr20150032» Reference 2 (Luo 2015) stands under an expression of concern, according to Retraction Watch’s list of 2025-08-22. The page of the work leads to the notice: doi:10.1042/bsr20150032.",
      ],
    ],
  ],
  lexicon,
  `\n## References\n\n1. Zhu L, Oh JM. Targeting and therapy of glioblastoma. 2018. doi:10.3389/fimmu.2018.00824\n2. Luo A. Another work. 2015. doi:10.1042/bsr20150032\n3. Mo L. A third work. 2019.\n`,
);

// Of a bibliography that serves many documents only what is cited is reported.
says(
  "citation/retracted",
  [
    [
      "Known [@a].",
      [
        "7 «@a» Reference a (Zhu 2018) was retracted, according to Retraction Watch’s list of 2025-08-22. The page of the work leads to the notice: doi:10.3389/fimmu.2018.00824.",
        "> 0 «Known [@a].» The entry of the work.",
      ],
    ],
    ["Known [@b].", []],
  ],
  {
    ...lexicon,
    files: {
      "a.bib":
        "@misc{a, author = {Zhu, L.}, year = 2018, title = {T}, doi = {10.3389/FIMMU.2018.00824}}\n@misc{b, title = {U}}\n",
    },
    settings: { references: [{ value: "a.bib" }] },
  },
);

says(
  "citation/retracted",
  [
    [
      "---",
      [
        "18 «id: a\n  title: T\n  DOI: 10.3389/fimmu.2018.00824» Reference a was retracted, according to Retraction Watch’s list of 2025-08-22. The page of the work leads to the notice: doi:10.3389/fimmu.2018.00824.",
      ],
    ],
  ],
  lexicon,
  `references:\n- id: a\n  title: T\n  DOI: 10.3389/fimmu.2018.00824\n- id: b\n  title: U\n---\n\nKnown [@b].\n`,
);

says(
  "citation/retracted",
  [
    [
      "Known [48], known [62].",
      [
        "7 «48» Reference 48 (Zhu et al. 2018) was retracted, according to Retraction Watch’s list of 2025-08-22 and PubMed’s list of 2023-12-30. The page of the work leads to the notice: doi:10.3389/fimmu.2018.00824.",
      ],
    ],
  ],
  { ...lexicon, references: "review" },
);

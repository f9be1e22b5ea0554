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

import { list, says } from "../said";

says(
  "citation/unknown-reference",
  [
    [
      "Known [6].",
      [
        "7 «6» There is no reference 6 in this document’s reference list, which ends at 5.",
        "- Add an entry 6 to this document’s reference list, to be filled in: Known [6]. |  → \n6. Authors. Title. Journal. Year.",
      ],
    ],
    ["Known [7].", ["7 «7» There is no reference 7 in this document’s reference list, which ends at 5."]],
    [
      "Known [4-7].",
      ["7 «4-7» There are no references 6 and 7 in this document’s reference list, which ends at 5."],
    ],
    [
      "Luo et al. [6] agree.",
      [
        "12 «6» There is no reference 6 in this document’s reference list, which ends at 5.",
        "- Cite 3 (Luo and Zhou 2019): Luo et al. [3] agree.",
        "- Cite 4 (Luo and Shi 2021): Luo et al. [4] agree.",
        "- Add an entry 6 to this document’s reference list, to be filled in: Luo et al. [6] agree. |  → \n6. Authors. Title. Journal. Year.",
      ],
    ],
    [
      "Luo et al. [6, 7] agree.",
      [
        "12 «6» There is no reference 6 in this document’s reference list, which ends at 5.",
        "- Cite 3 (Luo and Zhou 2019): Luo et al. [3, 7] agree.",
        "- Cite 4 (Luo and Shi 2021): Luo et al. [4, 7] agree.",
        "- Add an entry 6 to this document’s reference list, to be filled in: Luo et al. [6, 7] agree. |  → \n6. Authors. Title. Journal. Year.",
        "15 «7» There is no reference 7 in this document’s reference list, which ends at 5.",
        "- Cite 3 (Luo and Zhou 2019): Luo et al. [3, 6] agree.",
        "- Cite 4 (Luo and Shi 2021): Luo et al. [4, 6] agree.",
      ],
    ],
    [
      "Known [6], [7], [8].",
      [
        "7 «6» There is no reference 6 in this document’s reference list, which ends at 5.",
        "- Add an entry 6 to this document’s reference list, to be filled in: Known [6], [7], [8]. |  → \n6. Authors. Title. Journal. Year.",
        "12 «7» There is no reference 7 in this document’s reference list, which ends at 5.",
        "17 «8» There is no reference 8 in this document’s reference list, which ends at 5.",
      ],
    ],
    [
      "Known [6], [7], [8], [9].",
      [
        "7 «6» There are no references 6–9 in this document’s reference list, which ends at 5: entries are missing, or stand where they are not read as a list.",
        "> 12 «7» Cited here.",
        "> 17 «8» Cited here.",
        "> 22 «9» Cited here.",
      ],
    ],
    [
      "Known [6], [7, 8], [9] and [6-8].",
      [
        "7 «6» There are no references 6–9 in this document’s reference list, which ends at 5: entries are missing, or stand where they are not read as a list.",
        "> 12 «7» Cited here.",
        "> 15 «8» Cited here.",
        "> 20 «9» Cited here.",
        "> 28 «6-8» Cited here.",
      ],
    ],
    [
      "Known [6-9].",
      ["7 «6-9» There are no references 6, 7, 8 and 9 in this document’s reference list, which ends at 5."],
    ],
    [
      "Known [6-10].",
      ["7 «6-10» There are no references 6 to 10 in this document’s reference list, which ends at 5."],
    ],
    [
      "Known [1], [6], [6], [6], [6].",
      [
        "12 «6» There is no reference 6 in this document’s reference list, which ends at 5.",
        "- Add an entry 6 to this document’s reference list, to be filled in: Known [1], [6], [6], [6], [6]. |  → \n6. Authors. Title. Journal. Year.",
        "17 «6» There is no reference 6 in this document’s reference list, which ends at 5.",
        "- Add an entry 6 to this document’s reference list, to be filled in: Known [1], [6], [6], [6], [6]. |  → \n6. Authors. Title. Journal. Year.",
        "22 «6» There is no reference 6 in this document’s reference list, which ends at 5.",
        "- Add an entry 6 to this document’s reference list, to be filled in: Known [1], [6], [6], [6], [6]. |  → \n6. Authors. Title. Journal. Year.",
        "27 «6» There is no reference 6 in this document’s reference list, which ends at 5.",
        "- Add an entry 6 to this document’s reference list, to be filled in: Known [1], [6], [6], [6], [6]. |  → \n6. Authors. Title. Journal. Year.",
      ],
    ],
  ],
  {},
  list,
);

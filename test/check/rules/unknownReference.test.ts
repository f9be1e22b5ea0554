import { strict as assert } from "node:assert";
import { findingsIn } from "../engine";
import { list, says } from "../said";

const files = {
  "a.bib":
    "@article{hazawa2014, author = {Hazawa, M}, title = {Radiation}, year = 2014, doi = {10.1016/j.bbrc.2014.03.051}}\n" +
    "@article{zhu2018, author = {Zhu, L}, title = {Targeting}, year = 2018}\n" +
    "@article{o'brien2014, author = {O'Brien, A}, title = {Sorting}, year = 2014}\n",
};
const settings = { references: [{ value: "a.bib" }] };

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
      "Known [6], [7-8], [9].",
      [
        "7 «6» There is no reference 6 in this document’s reference list, which ends at 5.",
        "- Add an entry 6 to this document’s reference list, to be filled in: Known [6], [7-8], [9]. |  → \n6. Authors. Title. Journal. Year.",
        "12 «7-8» There are no references 7 and 8 in this document’s reference list, which ends at 5.",
        "19 «9» There is no reference 9 in this document’s reference list, which ends at 5.",
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

says(
  "citation/unknown-reference",
  [
    ["Known [3].", ["7 «3» There is no reference 3 in this document’s reference list."]],
    ["Known [1, 3-4].", ["10 «3-4» There is no reference 3 in this document’s reference list."]],
    [
      "Known [3, 6].",
      [
        "7 «3» There is no reference 3 in this document’s reference list.",
        "10 «6» There is no reference 6 in this document’s reference list, which ends at 5.",
        "- Add an entry 6 to this document’s reference list, to be filled in: Known [3, 6]. |  → \n6. Authors. Title. Journal. Year.",
      ],
    ],
    ["Known [2-7].", ["7 «2-7» There are no references 3, 6 and 7 in this document’s reference list."]],
    [
      "Known [3], [6], [7], [8].",
      [
        "7 «3» There are no references 3, 6–8 in this document’s reference list: entries are missing, or stand where they are not read as a list.",
        "> 12 «6» Cited here.",
        "> 17 «7» Cited here.",
        "> 22 «8» Cited here.",
      ],
    ],
  ],
  {},
  list.replace(/3\. .*\n/, ""),
);

says(
  "citation/unknown-reference",
  [
    [
      "Known @zhu2019.",
      [
        "6 «@zhu2019» @zhu2019 is not in a.bib. Did you mean @zhu2018?",
        "- Cite @zhu2018 (Zhu 2018): Known @zhu2018.",
        "- Add an entry @zhu2019 to a.bib, to be filled in: Known @zhu2019.",
      ],
    ],
    [
      "Write to @reviewer, @zhu and @zhu201.",
      [
        "20 «@zhu» @zhu is not in a.bib. Did you mean @zhu2018?",
        "- Cite @zhu2018 (Zhu 2018): Write to @reviewer, @zhu2018 and @zhu201.",
        "- Add an entry @zhu to a.bib, to be filled in: Write to @reviewer, @zhu and @zhu201.",
        "29 «@zhu201» @zhu201 is not in a.bib. Did you mean @zhu2018?",
        "- Cite @zhu2018 (Zhu 2018): Write to @reviewer, @zhu and @zhu2018.",
        "- Add an entry @zhu201 to a.bib, to be filled in: Write to @reviewer, @zhu and @zhu201.",
      ],
    ],
    [
      "As @o'brien2014. He adds more.",
      [
        "3 «@o» @o is not in a.bib. Pandoc reads no more of that key without braces. Did you mean @{o'brien2014}?",
        "- Cite @o'brien2014 (O'Brien 2014): As @{o'brien2014}. He adds more.",
        "- Add an entry @o to a.bib, to be filled in: As @o'brien2014. He adds more.",
      ],
    ],
    [
      "As @luo:mirna says.",
      [
        "3 «@luo:mirna» @luo:mirna is not in a.bib.",
        "- Add an entry @luo:mirna to a.bib, to be filled in: As @luo:mirna says.",
      ],
    ],
    [
      "At @532nm, @500xg, @30min, @2.5GHz and @12q.",
      [
        "39 «@12q» @12q is not in a.bib.",
        "- Add an entry @12q to a.bib, to be filled in: At @532nm, @500xg, @30min, @2.5GHz and @12q.",
      ],
    ],
    [
      "Luo et al. [@zhu2019].",
      [
        "12 «@zhu2019» @zhu2019 is not in a.bib.",
        "- Add an entry @zhu2019 to a.bib, to be filled in: Luo et al. [@zhu2019].",
      ],
    ],
    [
      "Zhu et al. [@zhu2019].",
      [
        "12 «@zhu2019» @zhu2019 is not in a.bib. Did you mean @zhu2018?",
        "- Cite @zhu2018 (Zhu 2018): Zhu et al. [@zhu2018].",
        "- Add an entry @zhu2019 to a.bib, to be filled in: Zhu et al. [@zhu2019].",
      ],
    ],
    [
      "Zhu et al. (2018) [@zhu2019].",
      [
        "19 «@zhu2019» @zhu2019 is not in a.bib. Did you mean @zhu2018?",
        "- Cite @zhu2018 (Zhu 2018): Zhu et al. (2018) [@zhu2018].",
        "- Add an entry @zhu2019 to a.bib, to be filled in: Zhu et al. (2018) [@zhu2019].",
      ],
    ],
    [
      "Zhu et al. (2017) [@zhu2019].",
      [
        "19 «@zhu2019» @zhu2019 is not in a.bib.",
        "- Add an entry @zhu2019 to a.bib, to be filled in: Zhu et al. (2017) [@zhu2019].",
      ],
    ],
    ["See [@doi:10.1016/j.bbrc.2014.03.051].", []],
    [
      "See [@doi:10.1016/j.bbrc.2014.03.051; @zhu2018].",
      [
        "5 «@doi:10.1016/j.bbrc.2014.03.051» @doi:10.1016/j.bbrc.2014.03.051 is not in a.bib. It has that work as @hazawa2014.",
        "! Cite @hazawa2014 (Hazawa 2014): See [@hazawa2014; @zhu2018].",
      ],
    ],
    [
      "See [@pmid:123; @zhu2018; @pmid:x; @pmdi:123].",
      [
        "26 «@pmid:x» @pmid:x is not in a.bib.",
        "- Add an entry @pmid:x to a.bib, to be filled in: See [@pmid:123; @zhu2018; @pmid:x; @pmdi:123].",
        "35 «@pmdi:123» @pmdi:123 is not in a.bib.",
        "- Add an entry @pmdi:123 to a.bib, to be filled in: See [@pmid:123; @zhu2018; @pmid:x; @pmdi:123].",
      ],
    ],
    [
      "See [@zhu2018, p. 3; @luo].",
      [
        "21 «@luo» @luo is not in a.bib.",
        "- Add an entry @luo to a.bib, to be filled in: See [@zhu2018, p. 3; @luo].",
      ],
    ],
    [
      "See @zhu2018:x and @hazawa2014!y.",
      [
        "4 «@zhu2018:x» @zhu2018:x is not in a.bib. Did you mean @zhu2018?",
        "- Cite @zhu2018 (Zhu 2018): See @zhu2018 and @hazawa2014!y.",
        "- Add an entry @zhu2018:x to a.bib, to be filled in: See @zhu2018:x and @hazawa2014!y.",
      ],
    ],
  ],
  { files, settings },
);

says(
  "citation/unknown-reference",
  [
    [
      "See [@pmid:123], [@pmid:abc] and [@pmdi:123].",
      [
        "18 «@pmid:abc» @pmid:abc cannot be looked up: it is no such identifier.",
        "34 «@pmdi:123» @pmdi:123 cannot be looked up. Did you mean @pmid:…?",
      ],
    ],
    ["See [@doi:10.12/x] and [@DOI:10.12].", []],
    [
      "See [@isbn:123] and [@other].",
      ["5 «@isbn:123» @isbn:123 cannot be looked up: it is no such identifier."],
    ],
  ],
  { references: "none" },
);

says(
  "citation/unknown-reference",
  [
    [
      "Known (Zhu, 2018, n.d.).",
      [
        "18 «n.d.» Zhu n.d. can be n.d.-a or n.d.-b of this document’s reference list.",
        "- Write n.d.-a: Known (Zhu, 2018, n.d.-a).",
        "- Write n.d.-b: Known (Zhu, 2018, n.d.-b).",
      ],
    ],
    [
      "As was known (Zhuu, 2018).",
      [
        "14 «Zhuu, 2018» Zhuu 2018 is not in this document’s reference list. Did you mean Zhu 2018?",
        "- Write Zhu 2018: As was known (Zhu, 2018).",
      ],
    ],
    [
      "Zhu (2018, n.d.-c) says so.",
      [
        "11 «n.d.-c» There is no Zhu n.d.-c in this document’s reference list; of that author and year it has n.d.-a and n.d.-b.",
        "- Write n.d.-a: Zhu (2018, n.d.-a) says so.",
        "- Write n.d.-b: Zhu (2018, n.d.-b) says so.",
      ],
    ],
  ],
  {},
  `
## References

Zhu, L. (2018). Targeting of glioblastoma. *Journal*, *8*, 1–9.

Zhu, L. (n.d.-a). Therapy of glioblastoma. *Journal*.

Zhu, L. (n.d.-b). Vesicles of glioblastoma. *Journal*.
`,
);

it("citation/unknown-reference leads to fifty places of many at most", async () => {
  const cited = Array.from({ length: 60 }, (_, at) => `[${6 + at}]`).join(", ");
  const [finding] = await findingsIn(`Known ${cited}.\n${list}`, {
    quick: true,
    rule: "citation/unknown-reference",
  });
  assert.equal(finding!.related.length, 50);
});

// A group is written as one, in its own order and with ranges.
says(
  "citation/unknown-reference",
  [
    [
      "Hazawa et al. [2, 3, 9] agree.",
      [
        "21 «9» There is no reference 9 in this document’s reference list, which ends at 5.",
        "- Cite 1 (Hazawa and Tomiyama 2014): Hazawa et al. [1-3] agree.",
      ],
    ],
  ],
  {},
  list,
);

says(
  "citation/unknown-reference",
  [
    [
      "Luo et al. [9] agree.",
      [
        "12 «9» There is no reference 9 in this document’s reference list, which ends at 7.",
        "- Cite 3 (Luo and Zhou 2019): Luo et al. [3] agree.",
        "- Cite 4 (Luo and Shi 2021): Luo et al. [4] agree.",
        "- Cite 6 (Luo and Chen 2022): Luo et al. [6] agree.",
      ],
    ],
  ],
  {},
  `${list}6. Luo A, Chen B. A third work on vesicles. 2022.\n7. Luo A, Deng C. A fourth work on vesicles. 2023.\n`,
);

// A place in the work stays with its number.
says(
  "citation/unknown-reference",
  [
    [
      "Hazawa et al. [2; 9, p. 3] agree.",
      [
        "18 «9» There is no reference 9 in this document’s reference list, which ends at 5.",
        "- Cite 1 (Hazawa and Tomiyama 2014): Hazawa et al. [2; 1, p. 3] agree.",
      ],
    ],
  ],
  {},
  list,
);

says(
  "citation/unknown-reference",
  [
    [
      "Known [8], [7], [6], [3].",
      [
        "7 «8» There are no references 3, 6–8 in this document’s reference list: entries are missing, or stand where they are not read as a list.",
        "> 12 «7» Cited here.",
        "> 17 «6» Cited here.",
        "> 22 «3» Cited here.",
      ],
    ],
  ],
  {},
  list.replace(/3\. .*\n/, ""),
);

import assert from "node:assert/strict";
import { applyEdits } from "../../../src/text/edits";
import { findingsIn } from "../engine";
import { list, says } from "../said";

says(
  "citation/author-mismatch",
  [
    [
      "Zhu et al. [1] agree.",
      [
        "12 «1» “Zhu et al.” stands with 1 (Hazawa and Tomiyama 2014). Zhu and Kalimuthu 2018 is 2.",
        "- Cite 2 (Zhu and Kalimuthu 2018): Zhu et al. [2] agree.",
        "- Name Hazawa et al.: Hazawa et al. [1] agree.",
        "> 38 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» The entry that is cited.",
      ],
    ],
    [
      "Raposo et al. [1] agree.",
      [
        "15 «1» “Raposo et al.” stands with 1 (Hazawa and Tomiyama 2014). No entry of this document’s reference list has that first author.",
        "- Name Hazawa et al.: Hazawa et al. [1] agree.",
        "> 41 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» The entry that is cited.",
      ],
    ],
    ["Raposo and Nijman [1] agree.", []],
    ["Zhu and Kalimuthu [2] agree.", []],
    [
      "Zhu et al. [1, 3] agree.",
      [
        "12 «1, 3» “Zhu et al.” stands with 1 (Hazawa and Tomiyama 2014) and 3 (Luo and Zhou 2019). Zhu and Kalimuthu 2018 is 2.",
        "> 41 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» The entry that is cited.",
        "> 210 «3. Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.» The entry that is cited.",
      ],
    ],
    [
      "Luo et al. [1] agree.",
      [
        "12 «1» “Luo et al.” stands with 1 (Hazawa and Tomiyama 2014). Luo and Zhou 2019 is 3 and Luo and Shi 2021 is 4.",
        "- Cite 3 (Luo and Zhou 2019): Luo et al. [3] agree.",
        "- Cite 4 (Luo and Shi 2021): Luo et al. [4] agree.",
        "- Name Hazawa et al.: Hazawa et al. [1] agree.",
        "> 38 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» The entry that is cited.",
      ],
    ],
    ["Raposo et al. [1, 9] agree.", []],
    [
      "Zhu et al. found that exosomes of cells are taken up [1].",
      [
        "54 «1» “Zhu et al.” stands with 1 (Hazawa and Tomiyama 2014). Zhu and Kalimuthu 2018 is 2.",
        "- Cite 2 (Zhu and Kalimuthu 2018): Zhu et al. found that exosomes of cells are taken up [2].",
        "- Name Hazawa et al.: Hazawa et al. found that exosomes of cells are taken up [1].",
        "> 74 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» The entry that is cited.",
      ],
    ],
    ["Zhu et al. found that exosomes of cells are taken up [1], and others too [2].", []],
    ["Raposo et al. found that exosomes of cells are taken up [1].", []],
    ["Zhu et al. found that exosomes of cells are taken up [1, 3].", []],
    [
      "Raposo et al. [1-5] agree.",
      [
        "15 «1-5» “Raposo et al.” stands with 1 (Hazawa and Tomiyama 2014), 2 (Zhu and Kalimuthu 2018), 3 (Luo and Zhou 2019) and 4 (Luo and Shi 2021). No entry of this document’s reference list has that first author.",
        "> 43 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» The entry that is cited.",
        "> 127 «2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.» The entry that is cited.",
        "> 212 «3. Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.» The entry that is cited.",
        "> 290 «4. Luo A, Shi X. Another work on vesicles of tumours. 2021.» The entry that is cited.",
        "> 350 «5. Mo LJ, Song M. Exosome-packaged miR-1246 contributes to damage. 2018.» The entry that is cited.",
      ],
    ],
    [
      "Raposo et al. [1-3, 4] agree.",
      [
        "15 «1-3, 4» “Raposo et al.” stands with 1 (Hazawa and Tomiyama 2014), 2 (Zhu and Kalimuthu 2018), 3 (Luo and Zhou 2019) and 4 (Luo and Shi 2021). No entry of this document’s reference list has that first author.",
        "> 46 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» The entry that is cited.",
        "> 130 «2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.» The entry that is cited.",
        "> 215 «3. Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.» The entry that is cited.",
        "> 293 «4. Luo A, Shi X. Another work on vesicles of tumours. 2021.» The entry that is cited.",
      ],
    ],
    [
      "Raposo et al. [1, 2, 3, 4, 5] agree.",
      [
        "15 «1, 2, 3, 4, 5» “Raposo et al.” stands with 1 (Hazawa and Tomiyama 2014), 2 (Zhu and Kalimuthu 2018), 3 (Luo and Zhou 2019) and 4 (Luo and Shi 2021). No entry of this document’s reference list has that first author.",
        "> 53 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» The entry that is cited.",
        "> 137 «2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.» The entry that is cited.",
        "> 222 «3. Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.» The entry that is cited.",
        "> 300 «4. Luo A, Shi X. Another work on vesicles of tumours. 2021.» The entry that is cited.",
        "> 360 «5. Mo LJ, Song M. Exosome-packaged miR-1246 contributes to damage. 2018.» The entry that is cited.",
      ],
    ],
    ["Raposo et al. (2014) agree.", []],
    ["Raposo and colleagues [1] agree.", []],
    [
      "As Zhu et al. [1] and Luo et al. [2] say.",
      [
        "15 «1» “Zhu et al.” stands with 1 (Hazawa and Tomiyama 2014). Zhu and Kalimuthu 2018 is 2.",
        "- Cite 2 (Zhu and Kalimuthu 2018): As Zhu et al. [2] and Luo et al. [2] say.",
        "- Name Hazawa et al.: As Hazawa et al. [1] and Luo et al. [2] say.",
        "> 58 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» The entry that is cited.",
        "34 «2» “Luo et al.” stands with 2 (Zhu and Kalimuthu 2018). Luo and Zhou 2019 is 3 and Luo and Shi 2021 is 4.",
        "- Cite 3 (Luo and Zhou 2019): As Zhu et al. [1] and Luo et al. [3] say.",
        "- Cite 4 (Luo and Shi 2021): As Zhu et al. [1] and Luo et al. [4] say.",
        "- Name Zhu et al.: As Zhu et al. [1] and Zhu et al. [2] say.",
        "> 142 «2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.» The entry that is cited.",
      ],
    ],
  ],
  {},
  list,
);

describe("citation/author-mismatch: a work by a group", () => {
  const byGroup = list.replace("Mo LJ, Song M.", "WHO Working Group.");
  for (const [line, expected] of [
    [
      "Luo et al. [5] agree.",
      [
        "“Luo et al.” stands with 5 (WHO Working Group 2018). Luo and Zhou 2019 is 3 and Luo and Shi 2021 is 4.",
      ],
    ],
    ["Raposo et al. [5] agree.", []],
  ] as const)
    it(`“${line}”: ${expected[0] ?? "nothing"}`, async () => {
      const rule = "citation/author-mismatch";
      const findings = await findingsIn(`${line}\n${byGroup}`, { quick: true, rule });
      assert.deepEqual(
        findings.map(({ message }) => message),
        expected,
      );
    });

  it("offers its name alone", async () => {
    const text = `Luo et al. [5] agree.\n${byGroup}`;
    const [finding] = await findingsIn(text, { quick: true, rule: "citation/author-mismatch" });
    const offered = finding?.suggestions.find(({ title }) => title.startsWith("Name"));
    assert.equal(offered?.title, "Name WHO Working Group");
    assert.equal(applyEdits(text, offered.edits).split("\n")[0], "WHO Working Group [5] agree.");
  });
});

// Of many works of the author three are offered.
says(
  "citation/author-mismatch",
  [
    [
      "Luo et al. [1] agree.",
      [
        "12 «1» “Luo et al.” stands with 1 (Hazawa and Tomiyama 2014). Luo and Zhou 2019 is 3, Luo and Shi 2021 is 4 and Luo and Chen 2022 is 6.",
        "- Cite 3 (Luo and Zhou 2019): Luo et al. [3] agree.",
        "- Cite 4 (Luo and Shi 2021): Luo et al. [4] agree.",
        "- Cite 6 (Luo and Chen 2022): Luo et al. [6] agree.",
        "- Name Hazawa et al.: Hazawa et al. [1] agree.",
        "> 38 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» The entry that is cited.",
      ],
    ],
  ],
  {},
  `${list}6. Luo A, Chen B. A third work on vesicles. 2022.\n7. Luo A, Deng C. A fourth work on vesicles. 2023.\n`,
);

says(
  "citation/author-mismatch",
  [
    [
      "Zhu et al. found that exosomes of cells are taken up [1].\n\nOthers [2] agree.",
      [
        "54 «1» “Zhu et al.” stands with 1 (Hazawa and Tomiyama 2014). Zhu and Kalimuthu 2018 is 2.",
        "- Cite 2 (Zhu and Kalimuthu 2018): Zhu et al. found that exosomes of cells are taken up [2].",
        "- Name Hazawa et al.: Hazawa et al. found that exosomes of cells are taken up [1].",
        "> 93 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» The entry that is cited.",
      ],
    ],
    ["Zhu [1] agrees.", []],
    [
      "Zhu, Luo et al. [1] agree.",
      [
        "17 «1» “Zhu, Luo et al.” stands with 1 (Hazawa and Tomiyama 2014). Zhu and Kalimuthu 2018 is 2, Luo and Zhou 2019 is 3 and Luo and Shi 2021 is 4.",
        "- Cite 2 (Zhu and Kalimuthu 2018): Zhu, Luo et al. [2] agree.",
        "- Cite 3 (Luo and Zhou 2019): Zhu, Luo et al. [3] agree.",
        "- Cite 4 (Luo and Shi 2021): Zhu, Luo et al. [4] agree.",
        "> 43 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» The entry that is cited.",
      ],
    ],
    [
      "*Zhu* et al. [1] agree.",
      [
        "14 «1» “Zhu et al.” stands with 1 (Hazawa and Tomiyama 2014). Zhu and Kalimuthu 2018 is 2.",
        "- Cite 2 (Zhu and Kalimuthu 2018): *Zhu* et al. [2] agree.",
        "- Name Hazawa et al.: *Hazawa* et al. [1] agree.",
        "> 40 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» The entry that is cited.",
      ],
    ],
    ["Zhu and Luo [1] agree.", []],
  ],
  {},
  list,
);

// A group has no first author.
says(
  "citation/author-mismatch",
  [["Raposo et al. [1, 5] agree.", []]],
  {},
  list.replace("Mo LJ, Song M.", "WHO Working Group."),
);

// A name further off belongs to no citation where its author is cited in the paragraph.
says(
  "citation/author-mismatch",
  [
    ["Others [2] agree. Zhu et al. found that exosomes of cells are taken up [1].", []],
    ["Others [2, 3] agree. Zhu et al. found that exosomes of cells are taken up [1].", []],
    [
      "Others [3] agree. Zhu et al. found that exosomes of cells are taken up [1].",
      [
        "72 «1» “Zhu et al.” stands with 1 (Hazawa and Tomiyama 2014). Zhu and Kalimuthu 2018 is 2.",
        "- Cite 2 (Zhu and Kalimuthu 2018): Others [3] agree. Zhu et al. found that exosomes of cells are taken up [2].",
        "- Name Hazawa et al.: Others [3] agree. Hazawa et al. found that exosomes of cells are taken up [1].",
        "> 92 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» The entry that is cited.",
      ],
    ],
  ],
  {},
  list,
);

says("citation/author-mismatch", [["Zhu et al. [1, 2] agree.", []]], {}, list);

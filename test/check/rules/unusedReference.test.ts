import assert from "node:assert/strict";
import { applyEdits } from "../../../src/text/edits";
import { findingsIn } from "../engine";
import { list, says } from "../said";

says(
  "citation/unused-reference",
  [
    ["Known [1, 2].", []],
    [
      "Known [1-3].",
      [
        "276 «4. Luo A, Shi X. Another work on vesicles of tumours. 2021.» Nothing cites entry 4 (Luo and Shi 2021).",
        "- Delete entry 4: Known [1-3]. | 4. Luo A, Shi X. Another work on vesicles of tumours. 2021.\n →  | 5 → 4",
        "336 «5. Mo LJ, Song M. Exosome-packaged miR-1246 contributes to damage. 2018.» Nothing cites entry 5 (Mo and Song 2018).",
        "- Delete entry 5: Known [1-3]. | 5. Mo LJ, Song M. Exosome-packaged miR-1246 contributes to damage. 2018.\n → ",
      ],
    ],
    [
      "Known [1-4].",
      [
        "336 «5. Mo LJ, Song M. Exosome-packaged miR-1246 contributes to damage. 2018.» Nothing cites entry 5 (Mo and Song 2018).",
        "- Delete entry 5: Known [1-4]. | 5. Mo LJ, Song M. Exosome-packaged miR-1246 contributes to damage. 2018.\n → ",
      ],
    ],
    [
      "Known [1, 3, 5].",
      [
        "117 «2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.» Nothing cites entry 2 (Zhu and Kalimuthu 2018).",
        "- Delete entry 2: Known [1, 2, 4]. | 2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.\n →  | 3 → 2 | 4 → 3 | 5 → 4",
        "280 «4. Luo A, Shi X. Another work on vesicles of tumours. 2021.» Nothing cites entry 4 (Luo and Shi 2021).",
        "- Delete entry 4: Known [1, 3, 4]. | 4. Luo A, Shi X. Another work on vesicles of tumours. 2021.\n →  | 5 → 4",
      ],
    ],
    [
      "Known [1, 3, 5], as Zhu has it in a paper on glioblastoma of the year that is named as 2018.",
      [
        "193 «2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.» Nothing cites entry 2 (Zhu and Kalimuthu 2018).",
        "- Delete entry 2: Known [1, 2, 4], as Zhu has it in a paper on glioblastoma of the year that is named as 2018. | 2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.\n →  | 3 → 2 | 4 → 3 | 5 → 4",
        "356 «4. Luo A, Shi X. Another work on vesicles of tumours. 2021.» Nothing cites entry 4 (Luo and Shi 2021).",
        "- Delete entry 4: Known [1, 3, 4], as Zhu has it in a paper on glioblastoma of the year that is named as 2018. | 4. Luo A, Shi X. Another work on vesicles of tumours. 2021.\n →  | 5 → 4",
      ],
    ],
    [
      "Known [1, 3, 5], as Zhu has it in a paper on glioblastoma of that year, 2018.",
      [
        "341 «4. Luo A, Shi X. Another work on vesicles of tumours. 2021.» Nothing cites entry 4 (Luo and Shi 2021).",
        "- Delete entry 4: Known [1, 3, 4], as Zhu has it in a paper on glioblastoma of that year, 2018. | 4. Luo A, Shi X. Another work on vesicles of tumours. 2021.\n →  | 5 → 4",
      ],
    ],
    [
      "Known [1, 3, 5], as Zhu has it, 2019; Luo 2021.",
      [
        "148 «2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.» Nothing cites entry 2 (Zhu and Kalimuthu 2018).",
        "- Delete entry 2: Known [1, 2, 4], as Zhu has it, 2019; Luo 2021. | 2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.\n →  | 3 → 2 | 4 → 3 | 5 → 4",
      ],
    ],
    ["Known [1, 2, 3, 5], as Luo et al. (2021).", []],
    [
      "Known [1, 2, 3, 5], as Luo et al. (2022).",
      [
        "305 «4. Luo A, Shi X. Another work on vesicles of tumours. 2021.» Nothing cites entry 4 (Luo and Shi 2021).",
        "- Delete entry 4: Known [1, 2, 3, 4], as Luo et al. (2022). | 4. Luo A, Shi X. Another work on vesicles of tumours. 2021.\n →  | 5 → 4",
      ],
    ],
    [
      "Known [1, 2, 5], as Luo et al. say.",
      [
        "221 «3. Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.» Nothing cites entry 3 (Luo and Zhou 2019).",
        "- Delete entry 3: Known [1, 2, 4], as Luo et al. say. | 3. Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.\n →  | 4 → 3 | 5 → 4",
        "299 «4. Luo A, Shi X. Another work on vesicles of tumours. 2021.» Nothing cites entry 4 (Luo and Shi 2021).",
        "- Delete entry 4: Known [1, 2, 4], as Luo et al. say. | 4. Luo A, Shi X. Another work on vesicles of tumours. 2021.\n →  | 5 → 4",
      ],
    ],
    [
      "Known [2-5].",
      [
        "29 «1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.» Nothing cites entry 1 (Hazawa and Tomiyama 2014).",
        "- Delete entry 1: Known [1-4]. | 1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.\n →  | 2 → 1 | 3 → 2 | 4 → 3 | 5 → 4",
      ],
    ],
    ["Known [2-5], as Hazawa says in 2014.", []],
  ],
  {},
  list,
);

describe("citation/unused-reference: what a chunk of code cites", () => {
  const yaml =
    "---\nreferences:\n- id: item1\n  title: One\n- id: item2\n  title: Two\n---\n\nExosomes [@item1].\n\n";
  for (const [chunk, unused] of [
    ['```{r, fig.cap="Uptake [@item2]"}\nplot(1)\n```\n', 0],
    ['```{r, fig.cap="As @item2."}\nplot(1)\n```\n', 0],
    ["```{r}\n#| fig-cap: Uptake [@item2]\nplot(1)\n```\n", 0],
    ["> ```{python}\n> #| fig-cap: Uptake @item2\n> ```\n", 0],
    ["```{r}\nplot(1) # @item2\n```\n", 1],
    ["```\n@item2\n```\n", 1],
    ['```{r, fig.cap="Uptake [@item22]"}\nplot(1)\n```\n', 1],
  ] as const)
    it(`${JSON.stringify(chunk)}: ${unused === 0 ? "is a citation" : "is none"}`, async () => {
      const findings = await findingsIn(yaml + chunk, { quick: true, rule: "citation/unused-reference" });
      assert.equal(findings.length, unused);
      const [cure] = findings[0]?.suggestions ?? [];
      if (cure) assert.equal(applyEdits(yaml, cure.edits), yaml.replace("- id: item2\n  title: Two\n", ""));
    });
});

says(
  "citation/unused-reference",
  [
    ["Known [1-4], as the WHO Working Group has it in 2018.", []],
    [
      "Known [1-4], as the Working Party has it in 2018.",
      [
        "373 «5. WHO Working Group. Exosome-packaged miR-1246 contributes to damage. 2018.» Nothing cites entry 5 (WHO Working Group 2018).",
        "- Delete entry 5: Known [1-4], as the Working Party has it in 2018. | 5. WHO Working Group. Exosome-packaged miR-1246 contributes to damage. 2018.\n → ",
      ],
    ],
  ],
  {},
  list.replace("Mo LJ, Song M.", "WHO Working Group."),
);

// What names a work behind the list counts as what stands before it; the list itself does not.
says(
  "citation/unused-reference",
  [["Known [2-5].", []]],
  {},
  `${list}\n## Annex\n\nThis is as Hazawa says in 2014.\n`,
);

describe("citation/unused-reference in a list by author and year", () => {
  const entry = (author: string, year: string, title: string): string =>
    `${author} (${year}). ${title}. Journal of Exosomes, 1, 1–9.`;
  const [hazawa, dashed, luo] = [
    entry("Hazawa, M.", "2014", "Uptake of exosomes in cells"),
    entry("———.", "2016", "Another work on vesicles"),
    entry("Luo, A.", "2019", "Exosomes and resistance"),
  ] as const;
  // A dash means the authors of the entry before: that one cannot go alone.
  for (const [cited, offered] of [
    ["(Hazawa, 2014; Luo, 2019)", ["Delete entry Hazawa 2016"]],
    ["(Hazawa, 2016; Luo, 2019)", []],
  ] as const)
    it(`is deleted where no dash hangs on it: ${cited}`, async () => {
      const text = `Known ${cited} to whoever works on vesicles, for long and everywhere.\n\n## References\n\n${[hazawa, dashed, luo].join("\n\n")}\n`;
      const [finding, ...others] = await findingsIn(text, { quick: true, rule: "citation/unused-reference" });
      assert.deepEqual(
        finding?.suggestions.map(({ title }) => title),
        offered,
      );
      assert.deepEqual(others, []);
    });
});

// An entry without a year is named by no words.
says(
  "citation/unused-reference",
  [
    [
      "Known [1-4], as Mo is undefined here.",
      [
        "361 «5. Mo LJ, Song M. Exosome-packaged miR-1246 contributes to damage.» Nothing cites entry 5 (Mo and Song).",
        "- Delete entry 5: Known [1-4], as Mo is undefined here. | 5. Mo LJ, Song M. Exosome-packaged miR-1246 contributes to damage.\n → ",
      ],
    ],
    [
      "Known [1-4], as Mo says of no year.",
      [
        "359 «5. Mo LJ, Song M. Exosome-packaged miR-1246 contributes to damage.» Nothing cites entry 5 (Mo and Song).",
        "- Delete entry 5: Known [1-4], as Mo says of no year. | 5. Mo LJ, Song M. Exosome-packaged miR-1246 contributes to damage.\n → ",
      ],
    ],
  ],
  {},
  list.replace("contributes to damage. 2018.", "contributes to damage."),
);

says(
  "citation/unused-reference",
  [
    [
      "---",
      ["88 «id: d\n  title: D» Nothing cites entry d.", "- Delete entry d: --- | - id: d\n  title: D\n → "],
    ],
  ],
  {},
  "nocite: '@c'\nreferences:\n- id: a\n  title: A\n- id: b\n  title: B\n- id: c\n  title: C\n- id: d\n  title: D\n---\n\nKnown [@a; @b; @e].\n",
);

says(
  "citation/unused-reference",
  [["---", []]],
  {},
  "nocite: |\n  @c, @d.\nreferences:\n- id: a\n  title: A\n- id: b\n  title: B\n- id: c\n  title: C\n- id: d\n  title: D\n---\n\nKnown [@a; @b; @e].\n",
);

says(
  "citation/unused-reference",
  [["---", []]],
  {},
  "nocite: '@*'\nreferences:\n- id: a\n  title: A\n- id: b\n  title: B\n- id: c\n  title: C\n- id: d\n  title: D\n---\n\nKnown [@a; @b; @e].\n",
);

says(
  "citation/unused-reference",
  [
    [
      "---",
      [
        "69 «id: c\n  title: C» Nothing cites entry c.",
        "- Delete entry c: --- | - id: c\n  title: C\n → ",
        "88 «id: d\n  title: D» Nothing cites entry d.",
        "- Delete entry d: --- | - id: d\n  title: D\n → ",
      ],
    ],
  ],
  {},
  "nocite: '@x'\nreferences:\n- id: a\n  title: A\n- id: b\n  title: B\n- id: c\n  title: C\n- id: d\n  title: D\n---\n\nKnown [@a; @b; @e].\n",
);

// Anchors go with their entries.
says(
  "citation/unused-reference",
  [
    [
      "Known [[1](#ref-1)], [[2](#ref-2)], [[4](#ref-4)], [[5](#ref-5)].",
      [
        '287 «3. <a id="ref-3"></a>Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.» Nothing cites entry 3 (Luo and Zhou 2019).',
        '- Delete entry 3: Known [[1](#ref-1)], [[2](#ref-2)], [[3](#ref-3)], [[4](#ref-4)]. | 3. <a id="ref-3"></a>Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.\n →  | 4 → 3 | ref-4 → ref-3 | 5 → 4 | ref-5 → ref-4',
      ],
    ],
    [
      "Known [[1](#ref-1)], [[3](#ref-3)], [[4](#ref-4)], [[5](#ref-5)].",
      [
        '184 «2. <a id="ref-2"></a>Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.» Nothing cites entry 2 (Zhu and Kalimuthu 2018).',
        '- Delete entry 2: Known [[1](#ref-1)], [[2](#ref-2)], [[3](#ref-3)], [[4](#ref-4)]. | 2. <a id="ref-2"></a>Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.\n →  | 3 → 2 | ref-3 → ref-2 | 4 → 3 | ref-4 → ref-3 | 5 → 4 | ref-5 → ref-4',
      ],
    ],
  ],
  {},
  list.replace(/^(\d)\. /gm, '$1. <a id="ref-$1"></a>'),
);

// Numbers that another file cites would be left behind.
says(
  "citation/unused-reference",
  [
    [
      "{{< include part.md >}}\n\nKnown [2-4].",
      [
        "361 «5. Mo LJ, Song M. Exosome-packaged miR-1246 contributes to damage. 2018.» Nothing cites entry 5 (Mo and Song 2018).",
      ],
    ],
  ],
  { files: { "part.md": "Known [1].\n" } },
  list,
);

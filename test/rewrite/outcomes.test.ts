import { strict as assert } from "node:assert";
import { convert } from "../../src/rewrite/convert";
import { renumber } from "../../src/rewrite/renumber";
import type { Refusal, Rewrite } from "../../src/rewrite/rewrite";
import { applyEdits } from "../../src/text/edits";
import { analyseText } from "../check/engine";

const section =
  "\n\n## References\n\n1. Hazawa M. Uptake of exosomes. 2014.\n2. Zhu L. Targeting glioblastoma. 2018.\n3. Luo A. MiR-339-5p and dose. 2019.\n";
const linked = section.replace(/(\d)\. (?=[HZL])/g, '$1. <a id="r$1"></a>');

/** What comes of a rewrite: what is said of it and the lines of the text, or why not and where. */
const outcomeOf = (text: string, result: Rewrite | Refusal): readonly string[] =>
  "refused" in result
    ? [result.refused, ...result.places.map(({ start, end }) => `${start} «${text.slice(start, end)}»`)]
    : [
        result.summary,
        ...applyEdits(text, result.edits)
          .split("\n")
          .filter((line) => line !== ""),
      ];

describe("renumber: what comes of it", () => {
  for (const [line, list, expected] of [
    [
      "One [2], two [1], three [3].",
      section,
      [
        "2 of 3 references get another number.",
        "One [1], two [2], three [3].",
        "## References",
        "1. Zhu L. Targeting glioblastoma. 2018.",
        "2. Hazawa M. Uptake of exosomes. 2014.",
        "3. Luo A. MiR-339-5p and dose. 2019.",
      ],
    ],
    [
      "One [1], two [2].",
      section,
      [
        "The references are in order.",
        "One [1], two [2].",
        "## References",
        "1. Hazawa M. Uptake of exosomes. 2014.",
        "2. Zhu L. Targeting glioblastoma. 2018.",
        "3. Luo A. MiR-339-5p and dose. 2019.",
      ],
    ],
    [
      "One [3].",
      section,
      [
        "3 of 3 references get another number.",
        "One [1].",
        "## References",
        "1. Luo A. MiR-339-5p and dose. 2019.",
        "2. Hazawa M. Uptake of exosomes. 2014.",
        "3. Zhu L. Targeting glioblastoma. 2018.",
      ],
    ],
    [
      "One [2], two [5], three [6].",
      section,
      ["[5] cites what the list does not have: see to that first.", "13 «[5]»", "24 «[6]»"],
    ],
    [
      "One [2], two [1].",
      "\n\n## References\n\n1. Hazawa M. Uptake of exosomes. 2014.\n2. Zhu L. Targeting glioblastoma. 2018.\n2. Luo A. MiR-339-5p and dose. 2019.\n",
      [
        "Two entries have one number, as where there are several lists: see to that first.",
        "113 «2. Luo A. MiR-339-5p and dose. 2019.»",
      ],
    ],
    [
      "One[^a] [2-3], two [1].\n\n[^a]: See [3].",
      section,
      [
        "3 of 3 references get another number.",
        "One[^a] [1, 2], two [3].",
        "[^a]: See [2].",
        "## References",
        "1. Zhu L. Targeting glioblastoma. 2018.",
        "2. Luo A. MiR-339-5p and dose. 2019.",
        "3. Hazawa M. Uptake of exosomes. 2014.",
      ],
    ],
    [
      "One [2](#r2), two [1](#r1).",
      linked,
      [
        "2 of 3 references get another number.",
        "One [1](#r1), two [2](#r2).",
        "## References",
        '1. <a id="r1"></a>Zhu L. Targeting glioblastoma. 2018.',
        '2. <a id="r2"></a>Hazawa M. Uptake of exosomes. 2014.',
        '3. <a id="r3"></a>Luo A. MiR-339-5p and dose. 2019.',
      ],
    ],
    [
      "One [[2](#r1)], two [1].",
      linked,
      ["Numbers are links to places that would not go with their entries."],
    ],
    [
      "One [2](#r2), two [1](#r1).",
      '\n\n## References\n\n<a id="r1"></a>\n1. Hazawa M. Uptake of exosomes. 2014.\n<a id="r2"></a>\n2. Zhu L. Targeting glioblastoma. 2018.\n3. Luo A. MiR-339-5p and dose. 2019.\n',
      ["Numbers are links to places that would not go with their entries."],
    ],
    [
      'One [2](#r2), two [1](#r1), see <a id="r1"></a>.',
      section,
      ["Numbers are links to places that would not go with their entries."],
    ],
    [
      "One [2](#zhu), two [1](#hazawa).",
      '\n\n## References\n\n1. <a id="hazawa"></a>Hazawa M. Uptake of exosomes. 2014.\n2. <a id="zhu"></a>Zhu L. Targeting glioblastoma. 2018.\n3. Luo A. MiR-339-5p and dose. 2019.\n',
      [
        "2 of 3 references get another number.",
        "One [1](#zhu), two [2](#hazawa).",
        "## References",
        '1. <a id="zhu"></a>Zhu L. Targeting glioblastoma. 2018.',
        '2. <a id="hazawa"></a>Hazawa M. Uptake of exosomes. 2014.',
        "3. Luo A. MiR-339-5p and dose. 2019.",
      ],
    ],
    [
      "One [2](#zhu).",
      '\n\n## References\n\n1. <a id="zhu"></a>Hazawa M. Uptake of exosomes. 2014.\n2. Zhu L. Targeting glioblastoma. 2018.\n3. Luo A. MiR-339-5p and dose. 2019.\n',
      ["Numbers are links to places that would not go with their entries."],
    ],
  ] as const)
    it(`${line.split("\n")[0]!}: ${expected[0]}`, async () => {
      const text = line + list;
      assert.deepEqual(outcomeOf(text, renumber(await analyseText(text, { quick: true }))), expected);
    });
});

describe("convert: what comes of it", () => {
  for (const [line, to, list, expected] of [
    [
      "One [2], two^a^ [1].",
      "caret",
      section,
      ["A raised number would run together with what stands beside it.", "15 « [1].»"],
    ],
    [
      "One x^a^ [2].",
      "sup",
      section,
      ["A raised number would run together with what stands beside it.", "8 « [2].»"],
    ],
    [
      "One [2]^a^.",
      "caret",
      section,
      ["A raised number would run together with what stands beside it.", "3 « [2]»"],
    ],
    [
      "One$x$ [2].",
      "unicode",
      section,
      ["A raised number would run together with what stands beside it.", "6 « [2].»"],
    ],
    [
      "One [2]$x$.",
      "caret",
      section,
      ["A raised number would run together with what stands beside it.", "3 « [2]»"],
    ],
    [
      "One [2][^n].\n\n[^n]: Note.",
      "caret",
      section,
      ["A raised number would run together with what stands beside it.", "3 « [2]»"],
    ],
    [
      "One[^n] [2].\n\n[^n]: Note.",
      "caret",
      section,
      ["A raised number would run together with what stands beside it.", "7 « [2].»"],
    ],
    [
      "One x² [2].",
      "caret",
      section,
      ["A raised number would run together with what stands beside it.", "6 « [2].»"],
    ],
    ["One [2](#r2).", "parenthesis", section, ["[2](#r2) is a link, which would be lost.", "4 «[2](#r2)»"]],
    [
      "One [[2](#r2)], see [Hazawa](#r1).",
      "key",
      linked,
      ["The text links to #r1 in the list, which moves: see to that first.", "30 «r1»"],
    ],
    [
      "One [[2](#r2)], see [Zhu](#r2).",
      "key",
      linked,
      ["The text links to #r2 in the list, which moves: see to that first.", "27 «r2»"],
    ],
    [
      "One [[2](https://x.org)].",
      "key",
      section,
      ["[[2](https://x.org)] is a link, which would be lost.", "4 «[[2](https://x.org)]»"],
    ],
    [
      "One [2, p. 5].",
      "caret",
      section,
      ["[2, p. 5] says more than numbers can: a locator, a prefix or a year alone.", "4 «[2, p. 5]»"],
    ],
    [
      "One [see 2].",
      "caret",
      section,
      ["[see 2] says more than numbers can: a locator, a prefix or a year alone.", "4 «[see 2]»"],
    ],
    [
      "One [2] and [7].",
      "caret",
      section,
      ["[7] cites what the list in force does not have: see to that first.", "12 «[7]»"],
    ],
    [
      "One [2], and (1) two.",
      "parenthesis",
      section,
      ["Numbers that are no citations would look as if they were: see to these first.", "13 «(1)»"],
    ],
    [
      "Zhu et al. (2018) say.",
      "key",
      section,
      ["Every citation is written so already.", "Zhu et al. (2018) say.", "## References"],
    ],
  ] as const)
    it(`${line.split("\n")[0]!} as ${to}: ${expected[0]}`, async () => {
      const text = line + list;
      const outcome = outcomeOf(text, convert(await analyseText(text, { quick: true }), to));
      assert.deepEqual(outcome.slice(0, 3), expected);
    });
});

import { strict as assert } from "node:assert";
import { findingsIn } from "./engine";
import { says } from "./said";

/** What is said of a DOI in the document's list, and the DOI that is offered in its place. */
async function told(doi: string): Promise<readonly (string | undefined)[]> {
  const text = `Known [1].\n\n## References\n\n1. Hazawa M. Uptake of exosomes. 2014. ${doi}\n`;
  const [finding] = await findingsIn(text, {
    rule: "citation/malformed-doi",
    references: "document",
    quick: true,
  });
  const suggestion = finding?.suggestions[0]?.edits[0]?.text;
  return finding ? [/cannot be a DOI: (.*)\.$/.exec(finding.message)![1], suggestion] : [];
}

/** What is said of a DOI in a bibliography. */
async function toldOfFile(fields: string): Promise<readonly (string | undefined)[]> {
  const [finding] = await findingsIn("---\nbibliography: a.bib\n---\n\nKnown [@a].\n", {
    rule: "citation/malformed-doi",
    files: { "a.bib": `@article{a, title = {Title}, ${fields}}` },
    quick: true,
  });
  const suggestion = finding?.suggestions[0]?.fileEdits?.["a.bib"]?.[0]?.text;
  return finding ? [/cannot be a DOI: (.*)\.$/.exec(finding.message)![1], suggestion] : [];
}

describe("a DOI in the document's list", () => {
  it("is mended by the one that its own line has elsewhere", async () => {
    const [says, cure] = await told("doi:10.1016j.bbrc. Available at https://example.org/10.1016/j.other.");
    assert.equal(says, "a slash stands between registrant and name");
    assert.equal(cure, "10.1016/j.other");
  });
});

const prefix = "a DOI begins with “10.”";
const registrant = "four digits or more stand between “10.” and the slash";

describe("a DOI that cannot be one", () => {
  const cases: readonly (readonly [fields: string, says: string, offered: string | undefined])[] = [
    ["doi = {10.1016.j.bbrc}", "a slash stands between registrant and name", undefined],
    ["doi = {11.1016/j.bbrc}", prefix, undefined],
    ["doi = {10.12/j.bbrc}", registrant, undefined],
    ["doi = {10.1234567890/j.bbrc}", registrant, undefined],
    ["doi = {10.1016.x/}", "nothing that names a work follows the slash", undefined],
    ["doi = {10.1016/}", "nothing that names a work follows the slash", undefined],
    ["doi = {10.1016/j. bbrc}", "a DOI has no white space", "10.1016/j.bbrc"],
    ...["1O.", "1o.", "lO.", "IO.", "l0.", "I0.", "1O,", "doi:lO.", "https://doi.org/1O."].map(
      (slip) => [`doi = {${slip}1016/j.bbrc}`, prefix, "10.1016/j.bbrc"] as const,
    ),
  ];
  for (const [fields, says, offered] of cases)
    it(fields, async () => {
      assert.deepEqual(await toldOfFile(fields), [says, offered]);
    });

  for (const [fields, offered] of [
    ["doi = {10.1016||j.bbrc}", "10.1016/j.bbrc"],
    ["doi = {10.1016|/j.bbrc}", "10.1016/j.bbrc"],
    ["doi = {1O.1016//j.bbrc}", "10.1016/j.bbrc"],
    ["doi = {1O.123456789//j.bbrc}", "10.123456789/j.bbrc"],
    ["doi = {10.123456789\\\\j.bbrc}", "10.123456789/j.bbrc"],
    ["doi = {10.1016}, note = {<10.1016/j.other>, 10.1016/j.more}", "10.1016/j.other"],
    ['doi = {10.1016}, note = {"10.1016/j.other"}', "10.1016/j.other"],
    ["doi = {10.1016/j. bbrc. 2014}", "10.1016/j.bbrc.2014"],
    ["doi = {10.1016 j.bbrc}", undefined],
    ["doi = {10.1016j.bbrc}, note = {see 10.1016/j.other.}", "10.1016/j.other"],
    ["doi = {10.1016j.bbrc}, url = {https://doi.org/10.1016/j.other)}", "10.1016/j.other"],
    // Another spelling of the work is no cure.
    ["doi = {10.12/j.bbrc}, url = {https://doi.org/10.12/j.bbrc}", undefined],
    ["doi = {xx 1O.1016/j.bbrc}", "10.1016/j.bbrc"],
  ] as const)
    it(`is mended in ${fields}: ${offered ?? "no"}`, async () => {
      const [says, cure] = await toldOfFile(fields);
      assert.ok(says);
      assert.equal(cure, offered);
    });

  for (const [key, reported] of [
    ["@doi:10.12/j.bbrc", "@doi:10.12/j.bbrc"],
    ["@doi:10.1016/j.bbrc", undefined],
    ["@DOI:10.1016", "@DOI:10.1016"],
    ["@doi10.12", undefined],
  ] as const)
    it(`stands in the key ${key}: ${reported ? "reported" : "nothing"}`, async () => {
      const text = `Known [${key}] and [@a].`;
      const found = await findingsIn(text, { rule: "citation/malformed-doi", quick: true });
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        reported === undefined ? [] : [reported],
      );
    });

  it("is mended by the address of the same entry", async () => {
    const fields = "doi = {10.1016.x}, url = {https://doi.org/10.1016/j.bbrc}";
    assert.equal((await toldOfFile(fields))[1], "10.1016/j.bbrc");
  });

  it("is none where it is said to be missing, or is short", async () => {
    for (const doi of [
      "n/a",
      "NA",
      "none",
      "null",
      "tba",
      "tbd",
      "in press",
      "-",
      "--",
      "–",
      "—",
      "10.1016/j.bbrc",
      "10.1016/j.bbrc.",
    ])
      assert.deepEqual(await toldOfFile(`doi = {${doi}}`), [], doi);
  });

  it("stands in the document's own list too", async () => {
    assert.deepEqual(await told("https://doi.org/1O.1016/j.bbrc"), [prefix, "10.1016/j.bbrc"]);
    assert.deepEqual(await told("https://doi.org/10.1016/j.bbrc"), []);
  });
});

says(
  "citation/malformed-doi",
  [
    [
      "Known [@a].",
      ["29 «» 10.12/x cannot be a DOI: four digits or more stand between “10.” and the slash."],
    ],
    [
      "Known [@b].",
      ["68 «» 10.1016//y z cannot be a DOI: a DOI has no white space.", "- Write 10.1016/yz: Known [@b]."],
    ],
    ["Known [@c].", []],
  ],
  {
    files: {
      "a.bib": "@misc{a, title = {T}, doi = {10.12/x}}\n@misc{b, title = {U}, doi = {10.1016//y z}}\n",
    },
    settings: { references: [{ value: "a.bib" }] },
  },
);

says(
  "citation/malformed-doi",
  [
    [
      "Known [1].",
      [
        "58 «10.12/x» 10.12/x cannot be a DOI: four digits or more stand between “10.” and the slash.",
        "110 «1O.1016/j.bbrc» 1o.1016/j.bbrc cannot be a DOI: a DOI begins with “10.”.",
        "- Write 10.1016/j.bbrc: Known [1]. | 1O.1016/j.bbrc → 10.1016/j.bbrc",
      ],
    ],
    [
      "See @DOI:10.1016. Or [@doi:10.1016.x; @doi:10.1016/x].",
      [
        "4 «@DOI:10.1016» 10.1016 cannot be a DOI: a slash stands between registrant and name.",
        "22 «@doi:10.1016.x» 10.1016.x cannot be a DOI: a slash stands between registrant and name.",
        "102 «10.12/x» 10.12/x cannot be a DOI: four digits or more stand between “10.” and the slash.",
        "154 «1O.1016/j.bbrc» 1o.1016/j.bbrc cannot be a DOI: a DOI begins with “10.”.",
        "- Write 10.1016/j.bbrc: See @DOI:10.1016. Or [@doi:10.1016.x; @doi:10.1016/x]. | 1O.1016/j.bbrc → 10.1016/j.bbrc",
      ],
    ],
  ],
  {},
  `\n## References\n\n1. Luo A. One of it. 2019. doi:10.12/x.\n2. Zhu B. Two of it. 2018. https://doi.org/1O.1016/j.bbrc\n`,
);

says(
  "citation/malformed-doi",
  [
    [
      "---",
      [
        "42 «10.12/x» 10.12/x cannot be a DOI: four digits or more stand between “10.” and the slash.",
        "76 «lO.1016/j.bbrc» lo.1016/j.bbrc cannot be a DOI: a DOI begins with “10.”.",
        "- Write 10.1016/j.bbrc: --- | lO.1016/j.bbrc → 10.1016/j.bbrc",
      ],
    ],
    [
      "See [@doi:10.12/x].",
      ["5 «@doi:10.12/x» 10.12/x cannot be a DOI: four digits or more stand between “10.” and the slash."],
    ],
  ],
  {},
  `references:\n- id: a\n  title: T\n  DOI: 10.12/x\n- id: b\n  title: U\n  DOI: lO.1016/j.bbrc\n---\n\nKnown [@a].\n`,
);

says("citation/malformed-doi", [
  [
    "Known [@see-doi:10.12/x] and [@doi:10.12/x.].",
    ["30 «@doi:10.12/x» 10.12/x cannot be a DOI: four digits or more stand between “10.” and the slash."],
  ],
]);

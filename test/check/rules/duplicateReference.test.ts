import { strict as assert } from "node:assert";
import { applyEdits } from "../../../src/text/edits";
import { analyseText, findingsIn } from "../engine";
import { says } from "../said";

/** Three works, of which the last is the first. */
const references = `
## References

1. Hazawa M. Uptake of exosomes in cells. 2014. doi:10.1000/a
2. Luo A. Sorting of exosomes. 2019. doi:10.1000/b
3. Hazawa M. Uptake of exosomes. 2014. doi:10.1000/a
`;

says(
  "citation/duplicate-reference",
  [
    [
      "Known [1], [2], [3].",
      [
        "150 «3. Hazawa M. Uptake of exosomes. 2014. doi:10.1000/a» Entry 3 has the DOI of entry 1 (Hazawa 2014).",
        "- Merge into entry 1: Known [1], [2], [1]. | 3. Hazawa M. Uptake of exosomes. 2014. doi:10.1000/a\n → ",
        "> 37 «1. Hazawa M. Uptake of exosomes in cells. 2014. doi:10.1000/a» The same work stands here.",
      ],
    ],
    [
      "Known [1-3].",
      [
        "142 «3. Hazawa M. Uptake of exosomes. 2014. doi:10.1000/a» Entry 3 has the DOI of entry 1 (Hazawa 2014).",
        "- Merge into entry 1: Known [1, 2]. | 3. Hazawa M. Uptake of exosomes. 2014. doi:10.1000/a\n → ",
        "> 29 «1. Hazawa M. Uptake of exosomes in cells. 2014. doi:10.1000/a» The same work stands here.",
      ],
    ],
    [
      "Known [3, 1], [2].",
      [
        "148 «3. Hazawa M. Uptake of exosomes. 2014. doi:10.1000/a» Entry 3 has the DOI of entry 1 (Hazawa 2014).",
        "- Merge into entry 1: Known [1], [2]. | 3. Hazawa M. Uptake of exosomes. 2014. doi:10.1000/a\n → ",
        "> 35 «1. Hazawa M. Uptake of exosomes in cells. 2014. doi:10.1000/a» The same work stands here.",
      ],
    ],
  ],
  {},
  references,
);

describe("citation/duplicate-reference in a bibliography", () => {
  const bib = `@article{a, title = {T}, doi = {10.1000/a}}
@article{b, title = {U}, doi = {10.1000/b}}
@article{c, title = {V}, doi = {10.1000/a}}
@article{a, title = {W}}
`;
  for (const [cited, expected] of [
    ["[@b]", []],
    ["[@c; @b]", [["@article{c", "Entry c has the DOI of entry a.", "@article{a, title = {T}", 1]]],
    [
      "[@a]",
      [
        ["@article{c", "Entry c has the DOI of entry a.", "@article{a, title = {T}", 1],
        [
          "@article{a, title = {W}",
          "Two entries are called a: citations mean the first.",
          "@article{a, title = {T}",
          0,
        ],
      ],
    ],
  ] as const)
    it(`is of what the document cites, ${cited}`, async () => {
      const text = `---\nbibliography: a.bib\n---\n\nKnown ${cited}.\n`;
      const found = await findingsIn(text, {
        files: { "a.bib": bib },
        rule: "citation/duplicate-reference",
        quick: true,
      });
      assert.deepEqual(
        found.map(({ file, start, message, related, suggestions }, at) => [
          file === "a.bib" && bib.slice(start, start + expected[at]![0].length),
          message,
          bib.slice(related[0]!.start, related[0]!.start + expected[at]![2].length),
          suggestions.length,
        ]),
        expected,
      );
      // Other documents that cite the entry are told which one takes it over.
      const taken = found.flatMap(({ suggestions }) => suggestions.map(({ takeOver }) => takeOver));
      assert.deepEqual(
        taken.map((one) => [one?.gone.key, one?.by.key]),
        taken.map(() => ["c", "a"]),
      );
    });
});

describe("citation/duplicate-reference in a list by author and year", () => {
  const entry = (author: string, year: string, rest: string): string =>
    `${author} (${year}). ${rest}. Journal of Exosomes, 1, 1–9.`;
  const uptake = "Uptake of exosomes in cells of the brain";
  const hazawa = (year: string, author = "Hazawa, M."): string => entry(author, year, uptake);
  const luo = entry("Luo, A.", "2019", "Exosomes and resistance");
  const zhu = entry("Zhu, L.", "2018", "Targeting of glioblastoma");
  const dashed = entry("———.", "2016", "Another work on vesicles");
  const text = (line: string, entries: readonly string[]): string =>
    `${line} Luo (2019) and Zhu (2018).\n\n## References\n\n${entries.join("\n\n")}\n`;

  // The later one goes, and what cites it cites the earlier one.
  const merged: readonly (readonly [
    why: string,
    years: readonly [string, string],
    before: string,
    after: string,
  ])[] = [
    ["of one name", ["2014", "2014"], "Known (Hazawa, 2014).", "Known (Hazawa, 2014)."],
    ["by letter", ["2014a", "2014b"], "Known (Hazawa, 2014b).", "Known (Hazawa, 2014a)."],
    [
      "by letter, the later one uncited",
      ["2014a", "2014b"],
      "Known (Hazawa, 2014a).",
      "Known (Hazawa, 2014a).",
    ],
    ["by letter, in the sentence", ["2014a", "2014b"], "Hazawa (2014b) knew.", "Hazawa (2014a) knew."],
    ["to one of another year", ["2013", "2014"], "Known (Hazawa, 2014).", "Known (Hazawa, 2013)."],
  ];
  for (const [why, [one, other], before, after] of merged)
    it(`is merged ${why}`, async () => {
      const source = text(before, [hazawa(one), hazawa(other), luo, zhu]);
      const [finding] = await findingsIn(source, { quick: true, rule: "citation/duplicate-reference" });
      const now = applyEdits(source, finding!.suggestions[0]!.edits);
      assert.equal(now, text(after, [hazawa(one), luo, zhu]));
      const { citations } = await analyseText(now, { quick: true });
      assert.ok(citations.every(({ items, resolved }) => items.length === resolved.size));
    });

  it("is not merged where another file is printed with the document and may cite it", async () => {
    const source = text("{{< include part.md >}}\n\nKnown.", [hazawa("2014a"), hazawa("2014b"), luo, zhu]);
    for (const [name, count] of [
      ["part.md", 0],
      ["other.md", 1],
    ] as const) {
      const files = { [name]: "Known (Hazawa, 2014b).\n" };
      const [finding] = await findingsIn(source, {
        quick: true,
        rule: "citation/duplicate-reference",
        files,
      });
      assert.equal(finding?.suggestions.length, count);
    }
  });

  const left: readonly (readonly [why: string, line: string, entries: readonly string[]])[] = [
    ["a group cites both", "Known (Hazawa, 2014a, 2014b).", [hazawa("2014a"), hazawa("2014b"), luo, zhu]],
    ["a dash means its authors", "Known (Hazawa, 2014).", [hazawa("2014"), hazawa("2014"), dashed, luo, zhu]],
    [
      "another entry has fewer authors than are cited",
      "Known (Hazawa & Mo, 2015).",
      [hazawa("2014"), hazawa("2015", "Hazawa, M., & Mo, L."), luo, zhu],
    ],
  ];
  for (const [why, line, entries] of left)
    it(`is not merged where ${why}`, async () => {
      const [finding] = await findingsIn(text(line, entries), {
        quick: true,
        rule: "citation/duplicate-reference",
      });
      assert.deepEqual(finding?.suggestions, []);
    });
});

// Of two entries of one key nobody knows which is cited: neither is merged.
says(
  "citation/duplicate-reference",
  [
    [
      "Known [@b].",
      [
        "44 «» Entry b has the DOI of entry a.",
        "> 0 «Known [@b].» The same work stands here.",
        "88 «» Two entries are called b: citations mean the first.",
        "> 44 «» The same work stands here.",
      ],
    ],
    [
      "Known [@d].",
      [
        "157 «» Entry d has the DOI of entry c.",
        "- Merge into entry c: Known [@c].",
        "> 113 «» The same work stands here.",
      ],
    ],
  ],
  {
    files: {
      "a.bib":
        "@article{a, title = {T}, doi = {10.1000/a}}\n@article{b, title = {U}, doi = {10.1000/a}}\n@article{b, title = {W}}\n@article{c, title = {X}, doi = {10.1000/c}}\n@article{d, title = {Y}, doi = {10.1000/c}}\n",
    },
    settings: { references: [{ value: "a.bib" }] },
  },
);

// Of the document's own list all is its matter, cited or not.
says(
  "citation/duplicate-reference",
  [
    [
      "---",
      [
        "54 «id: b\n  title: U\n  DOI: 10.1000/a» Entry b has the DOI of entry a.",
        "- Merge into entry a: --- | - id: b\n  title: U\n  DOI: 10.1000/a\n →  | @b → @a",
        "> 18 «id: a\n  title: T\n  DOI: 10.1000/a» The same work stands here.",
      ],
    ],
  ],
  {},
  `references:\n- id: a\n  title: T\n  DOI: 10.1000/a\n- id: b\n  title: U\n  DOI: 10.1000/a\n---\n\nKnown [@b].\n`,
);

says(
  "citation/duplicate-reference",
  [
    [
      "Known [1], [2].",
      [
        "111 «2. Zhu L. Therapy. 2018. doi:10.1000/c» Two entries are called 2: citations mean the first (Luo 2019).",
        "> 72 «2. Luo A. Sorting. 2019. doi:10.1000/b» The same work stands here.",
      ],
    ],
  ],
  {},
  "## References\n\n1. Hazawa M. Uptake. 2014. doi:10.1000/a\n2. Luo A. Sorting. 2019. doi:10.1000/b\n2. Zhu L. Therapy. 2018. doi:10.1000/c\n3. Mo L. Cargo. 2017. doi:10.1000/d\n",
);

says(
  "citation/duplicate-reference",
  [
    [
      "Known [[1](#ref-1)], [[2](#ref-2)], [[3](#ref-3)].",
      [
        '125 «2. <a id="ref-2"></a>Hazawa M. Uptakes. 2014. doi:10.1000/a» Entry 2 has the DOI of entry 1 (Hazawa 2014).',
        '- Merge into entry 1: Known [[1](#ref-1)], [[1](#ref-1)], [[2](#ref-2)]. | 2. <a id="ref-2"></a>Hazawa M. Uptakes. 2014. doi:10.1000/a\n →  | 3 → 2 | ref-3 → ref-2',
        '> 66 «1. <a id="ref-1"></a>Hazawa M. Uptake. 2014. doi:10.1000/a» The same work stands here.',
      ],
    ],
  ],
  {},
  '## References\n\n1. <a id="ref-1"></a>Hazawa M. Uptake. 2014. doi:10.1000/a\n2. <a id="ref-2"></a>Hazawa M. Uptakes. 2014. doi:10.1000/a\n3. <a id="ref-3"></a>Luo A. Sorting. 2019. doi:10.1000/b\n',
);

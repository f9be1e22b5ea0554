import { strict as assert } from "node:assert";
import { findingsIn } from "../engine";
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
    });
});

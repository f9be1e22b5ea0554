import { strict as assert } from "node:assert";
import { readAuthors } from "../../../../src/references/read/numbered/authors";

describe("the authors of a printed entry", () => {
  for (const [text, expected] of [
    [
      "Luo A, Zhou X.",
      {
        authors: [
          { family: "Luo", given: "A" },
          { family: "Zhou", given: "X." },
        ],
        truncated: false,
        end: 14,
      },
    ],
    [
      "Luo, A., Zhou, X. B.",
      {
        authors: [
          { family: "Luo", given: "A." },
          { family: "Zhou", given: "X. B." },
        ],
        truncated: false,
        end: 20,
      },
    ],
    [
      "A. Luo, B. Zhou.",
      {
        authors: [
          { family: "Luo", given: "A." },
          { family: "Zhou", given: "B." },
        ],
        truncated: false,
        end: 15,
      },
    ],
    [
      "Luo, A., X. Zhou.",
      {
        authors: [
          { family: "Luo", given: "A." },
          { family: "Zhou", given: "X." },
        ],
        truncated: false,
        end: 16,
      },
    ],
    ["Luo A, et al.", { authors: [{ family: "Luo", given: "A" }], truncated: true, end: 13 }],
    ["Luo A and others.", { authors: [{ family: "Luo", given: "A" }], truncated: true, end: 16 }],
    [
      "Luo A Jr, Zhou X 3rd.",
      {
        authors: [
          { family: "Luo", given: "A", suffix: "Jr" },
          { family: "Zhou", given: "X", suffix: "3rd" },
        ],
        truncated: false,
        end: 21,
      },
    ],
    [
      "Luo, Anna, and Xin Zhou. 2019",
      {
        authors: [
          { family: "Luo", given: "Anna" },
          { family: "Zhou", given: "Xin" },
        ],
        truncated: false,
        end: 23,
      },
    ],
    ["Luo, Anna. 2019.", { authors: [{ family: "Luo", given: "Anna" }], truncated: false, end: 9 }],
    ["Luo, Anna. Title", { authors: [], truncated: false, end: 0 }],
    [
      "Anna Luo and Xin Zhou.",
      {
        authors: [
          { family: "Luo", given: "Anna" },
          { family: "Zhou", given: "Xin" },
        ],
        truncated: false,
        end: 21,
      },
    ],
    ["Anna Luo.", { authors: [], truncated: false, end: 0 }],
    ["Anna Luo et al.", { authors: [{ family: "Luo", given: "Anna" }], truncated: true, end: 15 }],
    [
      "World Health Organization. T.",
      { authors: [{ literal: "World Health Organization" }], truncated: false, end: 25 },
    ],
    [
      "O'Neil A; Ó Néill B.",
      {
        authors: [
          { family: "O'Neil", given: "A" },
          { family: "Ó Néill", given: "B." },
        ],
        truncated: false,
        end: 20,
      },
    ],
    [
      "Luo A & Zhou X",
      {
        authors: [
          { family: "Luo", given: "A" },
          { family: "Zhou", given: "X" },
        ],
        truncated: false,
        end: 14,
      },
    ],
    ["Nothing here", { authors: [], truncated: false, end: 0 }],
  ] as const)
    it(JSON.stringify(text), () => {
      assert.deepEqual(readAuthors(text), expected);
    });
});

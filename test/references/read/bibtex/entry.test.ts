import { strict as assert } from "node:assert";
import { readEntry } from "../../../../src/references/read/bibtex/entry";

function written(text: string) {
  const { fields, ...rest } = readEntry(text);
  return { ...rest, fields: [...fields] };
}

describe("an entry of BibTeX as it is written", () => {
  for (const [text, expected] of [
    [
      '@misc{a, title = {A} # b # "c", year = 2019}',
      {
        type: "misc",
        key: "a",
        keySpan: { start: 6, end: 7 },
        problems: [],
        fields: [
          [
            "title",
            {
              start: 17,
              end: 30,
              pieces: [
                { macro: false, text: "A" },
                { macro: true, text: "b" },
                { macro: false, text: "c" },
              ],
            },
          ],
          ["year", { start: 39, end: 43, pieces: [{ macro: false, text: "2019" }] }],
        ],
      },
    ],
    [
      "@misc(a, t = {x {y} \\} z})",
      {
        type: "misc",
        key: "a",
        keySpan: { start: 6, end: 7 },
        problems: [],
        fields: [["t", { start: 13, end: 25, pieces: [{ macro: false, text: "x {y} \\} z" }] }]],
      },
    ],
    [
      '@misc{a b, t = "x {"} y"}',
      {
        type: "misc",
        key: "a b",
        keySpan: { start: 6, end: 9 },
        problems: [],
        fields: [["t", { start: 15, end: 24, pieces: [{ macro: false, text: 'x {"} y' }] }]],
      },
    ],
    [
      "@misc {a,t=5;u=m}",
      {
        type: "misc",
        key: "a",
        keySpan: { start: 7, end: 8 },
        problems: [],
        fields: [
          ["t", { start: 11, end: 12, pieces: [{ macro: false, text: "5" }] }],
          ["u", { start: 15, end: 16, pieces: [{ macro: true, text: "m" }] }],
        ],
      },
    ],
    [
      "@string{a = {x}}",
      {
        type: "string",
        key: "",
        keySpan: { start: 8, end: 8 },
        problems: [],
        fields: [["a", { start: 12, end: 15, pieces: [{ macro: false, text: "x" }] }]],
      },
    ],
    [
      "@misc{a",
      {
        type: "misc",
        key: "a",
        keySpan: { start: 6, end: 7 },
        problems: [{ start: 0, end: 7, message: "This entry is not closed." }],
        fields: [],
      },
    ],
    [
      "@misc{a, t",
      {
        type: "misc",
        key: "a",
        keySpan: { start: 6, end: 7 },
        problems: [
          { start: 9, end: 10, message: "“=” is missing after “t”." },
          { start: 0, end: 7, message: "This entry is not closed." },
        ],
        fields: [],
      },
    ],
    [
      "@misc{a, 5x, u={y}}",
      {
        type: "misc",
        key: "a",
        keySpan: { start: 6, end: 7 },
        problems: [{ start: 9, end: 10, message: "A field name is expected here." }],
        fields: [["u", { start: 15, end: 18, pieces: [{ macro: false, text: "y" }] }]],
      },
    ],
    [
      "@misc{a, t = , u={y}}",
      {
        type: "misc",
        key: "a",
        keySpan: { start: 6, end: 7 },
        problems: [{ start: 13, end: 14, message: "A value is expected here." }],
        fields: [
          ["t", { start: 13, end: 13, pieces: [] }],
          ["u", { start: 17, end: 20, pieces: [{ macro: false, text: "y" }] }],
        ],
      },
    ],
    [
      "@misc{a, t={x},, t={z}, T={w}}",
      {
        type: "misc",
        key: "a",
        keySpan: { start: 6, end: 7 },
        problems: [],
        fields: [["t", { start: 11, end: 14, pieces: [{ macro: false, text: "x" }] }]],
      },
    ],
    [
      "@misc{a, % note\n t = {x}}",
      {
        type: "misc",
        key: "a",
        keySpan: { start: 6, end: 7 },
        problems: [],
        fields: [["t", { start: 21, end: 24, pieces: [{ macro: false, text: "x" }] }]],
      },
    ],
    [
      "@misc{a, t={x} u={y}}",
      {
        type: "misc",
        key: "a",
        keySpan: { start: 6, end: 7 },
        problems: [{ start: 13, end: 14, message: "A comma is missing after the value of “t”." }],
        fields: [
          ["t", { start: 11, end: 14, pieces: [{ macro: false, text: "x" }] }],
          ["u", { start: 17, end: 20, pieces: [{ macro: false, text: "y" }] }],
        ],
      },
    ],
    [
      '@misc{a, t="x}, u={y}',
      {
        type: "misc",
        key: "a",
        keySpan: { start: 6, end: 7 },
        problems: [{ start: 11, end: 12, message: "What opens here is never closed." }],
        fields: [["t", { start: 11, end: 21, pieces: [{ macro: false, text: "x}, u={y}" }] }]],
      },
    ],
    [
      "@misc{a, tt={x,\n uu = {y}\n}",
      {
        type: "misc",
        key: "a",
        keySpan: { start: 6, end: 7 },
        problems: [{ start: 12, end: 13, message: "What opens here is never closed." }],
        fields: [
          ["tt", { start: 12, end: 14, pieces: [{ macro: false, text: "x" }] }],
          ["uu", { start: 22, end: 25, pieces: [{ macro: false, text: "y" }] }],
        ],
      },
    ],
    [
      "@misc{a, tt={x,\n uu = {y},\n vv = {z,\n ww = {0}\n}",
      {
        type: "misc",
        key: "a",
        keySpan: { start: 6, end: 7 },
        problems: [
          { start: 12, end: 13, message: "What opens here is never closed." },
          { start: 33, end: 34, message: "What opens here is never closed." },
        ],
        fields: [
          ["tt", { start: 12, end: 14, pieces: [{ macro: false, text: "x" }] }],
          ["uu", { start: 22, end: 25, pieces: [{ macro: false, text: "y" }] }],
          ["vv", { start: 33, end: 35, pieces: [{ macro: false, text: "z" }] }],
          ["ww", { start: 43, end: 46, pieces: [{ macro: false, text: "0" }] }],
        ],
      },
    ],
    [
      "@misc{}",
      {
        type: "misc",
        key: "",
        keySpan: { start: 6, end: 6 },
        problems: [{ start: 0, end: 6, message: "This entry has no key." }],
        fields: [],
      },
    ],
    [
      "@misc{=x}",
      {
        type: "misc",
        key: "",
        keySpan: { start: 6, end: 6 },
        problems: [
          { start: 0, end: 6, message: "This entry has no key." },
          { start: 6, end: 7, message: "A field name is expected here." },
        ],
        fields: [],
      },
    ],
    [
      "@misc{a=5}",
      {
        type: "misc",
        key: "",
        keySpan: { start: 6, end: 7 },
        problems: [{ start: 0, end: 6, message: "This entry has no key." }],
        fields: [["a", { start: 8, end: 9, pieces: [{ macro: false, text: "5" }] }]],
      },
    ],
  ] as const)
    it(JSON.stringify(text), () => {
      assert.deepEqual(written(text), expected);
    });
});

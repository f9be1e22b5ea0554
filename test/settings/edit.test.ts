import { strict as assert } from "node:assert";
import { fieldEdit, fieldOf } from "../../src/settings/edit";
import { applyEdits } from "../../src/text/edits";

const edited = (text: string, field: string, value: unknown): string =>
  applyEdits(text, [fieldEdit(text, field, value)!]);

describe("a field of a configuration", () => {
  const cases: readonly (readonly [
    what: string,
    text: string,
    field: string,
    value: unknown,
    expected: string,
  ])[] = [
    ["that is not there", "{}", "ignore", ["AD"], '{\n  "ignore": [\n    "AD"\n  ]\n}'],
    [
      "beside another",
      '{\n  "species": "mouse"\n}\n',
      "severity",
      { a: "off" },
      '{\n  "species": "mouse",\n  "severity": {\n    "a": "off"\n  }\n}\n',
    ],
    [
      "of which a member is set",
      '{\n  // Ours\n  "severity": {\n    "a": "off", // why\n    "b": "info"\n  }\n}\n',
      "severity",
      { a: "off", b: "error" },
      '{\n  // Ours\n  "severity": {\n    "a": "off", // why\n    "b": "error"\n  }\n}\n',
    ],
    [
      "of which a member is new",
      '{ "choices": { "a": "hgnc:1" } }',
      "choices",
      { a: "hgnc:1", b: "hgnc:2" },
      '{\n  "choices": {\n    "a": "hgnc:1",\n    "b": "hgnc:2"\n  }\n}',
    ],
    [
      "to which a word is added",
      '{\n  "ignore": [\n    "AD", // a disease\n    "WAS"\n  ]\n}',
      "ignore",
      ["AD", "WAS", "SEC"],
      '{\n  "ignore": [\n    "AD", // a disease\n    "WAS",\n    "SEC"\n  ]\n}',
    ],
    [
      "of which nothing stays",
      '{ "references": ["a.bib"] }',
      "references",
      ["review"],
      '{ "references": [\n    "review"\n  ] }',
    ],
    [
      "that is taken away",
      '{ "references": ["a.bib"], "species": "rat" }',
      "references",
      undefined,
      '{\n  "species": "rat"\n}',
    ],
    [
      "with the line ends of the file",
      '{\r\n  "ignore": ["AD"]\r\n}',
      "species",
      "rat",
      '{\r\n  "ignore": [\r\n    "AD"\r\n  ],\r\n  "species": "rat"\r\n}',
    ],
  ];
  for (const [what, text, field, value, expected] of cases)
    it(`is changed, and no comment is lost: ${what}`, () => {
      assert.equal(edited(text, field, value), expected);
      assert.equal(JSON.stringify(fieldOf(expected, field)), JSON.stringify(value));
    });

  it("is changed where it stands alone", () => {
    assert.deepEqual(fieldEdit('{ "species": "rat", "ignore": [] }', "species", "mouse"), {
      start: 14,
      end: 17,
      text: "mouse",
    });
  });

  it("is not changed in what is no JSON", () => {
    assert.equal(fieldEdit('{ "species": ', "species", "rat"), undefined);
  });
});

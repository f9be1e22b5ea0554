import { strict as assert } from "node:assert";
import { initialConfiguration } from "../../src/settings/initial";
import { readConfiguration } from "../../src/settings/parse";
import { defaultSettings } from "../../src/model/settings";

const codes = ["citation/order", "citation/group", "nomenclature/mirna-form"];
const read = (text: string) => readConfiguration(text, codes);

describe("a configuration", () => {
  const good: readonly (readonly [string, unknown])[] = [
    ["{}", {}],
    ['\n{ "$schema": "x.json" }\n', {}],
    ['{ "severity": { "citation/order": "off" } }', { severities: { "citation/order": "off" } }],
    ['{ "species": "Mouse" }', { species: 10090 }],
    ['{ "species": "Rattus norvegicus" }', { species: 10116 }],
    ['{ "species": 7955 }', { species: 7955 }],
    ['{ "ignore": ["AD", "WAS"] }', { ignore: ["AD", "WAS"] }],
    ['{ "choices": { "p38": "hgnc:6876" } }', { choices: { p38: "hgnc:6876" } }],
    ['{ "retractions": "" }', {}],
    ['{ "defaultReferences": "none" }', { defaultReferences: "none" }],
    [
      '{ "exclude": ["drafts/", "!drafts/a.md", "**/*.old.md"] }',
      { exclude: ["drafts/", "!drafts/a.md", "**/*.old.md"] },
    ],
    ['{\n  // Alzheimer’s\n  "ignore": [/* no gene */ "AD",],\n}\n', { ignore: ["AD"] }],
    ['{ "ignore": ["AD"], "ignore": ["WAS"] }', { ignore: ["WAS"] }],
  ];
  for (const [text, values] of good)
    it(`is read: ${text}`, () => {
      assert.deepEqual(read(text), { values, problems: [] });
    });

  it("names lists with their places", () => {
    const text = '{ "references": ["refs.bib", "review"] }';
    const { values, problems } = read(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      values.references?.map(({ value, start, end }) => [value, text.slice(start, end)]),
      [
        ["refs.bib", '"refs.bib"'],
        ["review", '"review"'],
      ],
    );
  });

  it("may hold names that objects have of themselves", () => {
    const { values } = read('{ "choices": { "__proto__": "hgnc:1", "constructor": "hgnc:2" } }');
    assert.deepEqual(Object.entries(values.choices ?? {}), [
      ["__proto__", "hgnc:1"],
      ["constructor", "hgnc:2"],
    ]);
  });

  // What is wrong stands between ⟦ and ⟧.
  const bad: readonly (readonly [marked: string, message: string])[] = [
    ['{ "ignore": ["AD" ⟦"WAS"⟧] }', "This is not JSON: comma expected."],
    ["⟦[⟧]", 'A configuration is an object: { "references": ["refs.bib"] }.'],
    ['{ ⟦"severities"⟧: {} }', 'There is no field "severities"; did you mean "severity"?'],
    [
      '{ ⟦"köln"⟧: {} }',
      'There is no field "köln"; there are references, defaultReferences, severity, species, ignore, choices, retractions, exclude.',
    ],
    [
      '{ "severity": { ⟦"citation/ordr"⟧: "off" } }',
      'There is no rule "citation/ordr"; did you mean "citation/order"?',
    ],
    [
      '{ "severity": { "citation/order": ⟦"warn"⟧ } }',
      '"warn" is none of them: write "error", "warning", "info" or "off".',
    ],
    ['{ "severity": ⟦"off"⟧ }', '"severity" names rules: { "citation/order": "off" }.'],
    [
      '{ "species": ⟦"moose"⟧ }',
      '"moose" is no species that is known: write "human", "mouse", "rat", "cattle" or "sheep", or the taxon of another in NCBI Taxonomy.',
    ],
    ['{ "ignore": ⟦{}⟧ }', '"ignore" is a list of words: ["AD", "WAS"].'],
    ['{ "ignore": ["AD", ⟦1⟧] }', '"ignore" is a list of words: ["AD", "WAS"].'],
    [
      '{ "choices": { "p38": ⟦"6876"⟧ } }',
      '"6876" is no identifier: write one with its prefix, such as "hgnc:6876".',
    ],
    [
      '{ "choices": { "p38": ⟦null⟧ } }',
      'null is no identifier: write one with its prefix, such as "hgnc:6876".',
    ],
    ['{ "defaultReferences": ⟦true⟧ }', 'true is none of them: write "auto", "review" or "none".'],
    ['{ "references": ⟦"refs.bib"⟧ }', '"references" is a list of files or words: ["refs.bib"].'],
    ['{ "references": [⟦""⟧] }', '"references" is a list of files or words: ["refs.bib"].'],
    ['{ "retractions": ⟦1⟧ }', '"retractions" is the path of a file: "retraction_watch.csv".'],
    ['{ "retractions": ⟦["a.csv"]⟧ }', '"retractions" is the path of a file: "retraction_watch.csv".'],
    [
      '{ "exclude": [⟦"*a*b*.md"⟧] }',
      '"*a*b*.md" has too many stars: a part of a pattern may have 2, and a pattern so many "**".',
    ],
  ];
  for (const [marked, message] of bad)
    it(`has one problem, at its place: ${marked}`, () => {
      const [start, end] = [marked.indexOf("⟦"), marked.indexOf("⟧") - 1];
      const { problems } = read(marked.replace(/[⟦⟧]/g, ""));
      const isWhole = marked.startsWith("⟦[");
      assert.deepEqual(problems, [{ start, end: isWhole ? 2 : end, message }]);
    });

  it("is read but for what is wrong", () => {
    const { values, problems } = read(
      '{ "ignore": ["AD", 1, "WAS"], "species": "moose", "choices": { "a": "hgnc:1", "b": 2 } }',
    );
    assert.deepEqual(values, { ignore: ["AD", "WAS"], choices: { a: "hgnc:1" } });
    assert.equal(problems.length, 3);
  });

  it("that is hostile is a problem", () => {
    const deep = `{ "ignore": ${"[".repeat(200_000)}`;
    assert.equal(read(deep).problems.length, 1);
    assert.ok(read(`{ "${"x".repeat(100_000)}": 1 }`).problems[0]!.message.length < 500);
    assert.equal(read("").problems.length, 1);
  });

  it("that init writes sets what is the default", () => {
    const { values, problems } = read(initialConfiguration(["a.bib"]));
    assert.deepEqual(problems, []);
    const { references, exclude, ...settings } = values;
    assert.deepEqual(
      references?.map(({ value }) => value),
      ["a.bib"],
    );
    assert.deepEqual(exclude, []);
    assert.deepEqual({ ...settings, references: [], libraries: [], retractions: undefined }, defaultSettings);
  });
});

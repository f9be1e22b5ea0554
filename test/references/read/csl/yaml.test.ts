import assert from "node:assert/strict";
import { readCslYaml } from "../../../../src/references/read/csl/yaml";
import { finish, type SourceContent } from "../../../../src/references/read/source";

const read = (text: string): SourceContent => finish(readCslYaml(text, "refs.yaml"));
const keys = (text: string): readonly string[] => read(text).references.map(({ key }) => key);

describe("readCslYaml", () => {
  const text = `---
references:
- id: hazawa2014
  type: article-journal
  title: "Uptake: of exosomes"
  author:
  - family: Hazawa
    given: M.
  issued: 2014
  DOI: '10.1016/j.bbrc.2014.03.067'
- id: luo2019
  issued:
    date-parts:
    - - 2019
      - 5
...
`;

  for (const [end, name] of [
    ["\r\n", "returns and feeds"],
    ["\r", "returns alone"],
  ] as const)
    it(`reads lines that end with ${name}`, () => {
      const { references, problems } = read(text.replaceAll("\n", end));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        references.map(({ csl }) => csl),
        read(text).references.map(({ csl }) => csl),
      );
    });

  it("reads items and says where they, their ids and DOIs stand", () => {
    const { references, problems } = read(text);
    assert.deepEqual(problems, []);
    const { place, csl } = references[0]!;
    assert.deepEqual(csl, {
      id: "hazawa2014",
      type: "article-journal",
      author: [{ family: "Hazawa", given: "M." }],
      issued: { "date-parts": [[2014]] },
      title: "Uptake: of exosomes",
      DOI: "10.1016/j.bbrc.2014.03.067",
    });
    assert.equal(text.slice(place!.start, place!.start + 14), "id: hazawa2014");
    assert.equal(text.slice(place!.key!.start, place!.key!.end), "hazawa2014");
    assert.equal(text.slice(place!.doi!.start, place!.doi!.end), "10.1016/j.bbrc.2014.03.067");
    const second = references[1]!;
    assert.equal(text.slice(second.place!.key!.start, second.place!.key!.end), "luo2019");
    assert.deepEqual(second.csl.issued, { "date-parts": [[2019, 5]] });
  });

  it("reads a bare list, an indented one, and one in flow style", () => {
    assert.deepEqual(keys("- id: a\n- id: b\n"), ["a", "b"]);
    assert.deepEqual(keys("references:\n  - id: a\n    title: x\n  - id: b\nother: y\n"), ["a", "b"]);
    assert.deepEqual(keys("references: [{id: a}, {id: b}]"), ["a", "b"]);
    assert.deepEqual(keys("references:\n- &x\n  id: a\n- <<: *x\n  id: b\n"), ["a", "b"]);
  });

  it("reads a list below comments, and ends it where another part begins", () => {
    assert.deepEqual(
      keys("# mine\n---\nreferences: # all of them\n# first\n- id: a\n- id: b\nother:\n- x: c\n"),
      ["a", "b"],
    );
    assert.deepEqual(keys("- id: a\n  x:\n  - y\n# one\n\n- id: b\n---\n- x: c\n"), ["a", "b"]);
    assert.deepEqual(keys("- id: a\ntitle: wrongly indented\n- id: b\n- id: c\n").slice(-2), ["b", "c"]);
    assert.deepEqual(read("references:\n- id: a\nauthors:\n- name: Luo\n").problems, []);
    assert.deepEqual(keys("other:\n- id: x\nreferences:\n- id: a\n"), ["a"]);
    assert.deepEqual(keys("references:\n\t\n- id: a\n"), ["a"]);
    assert.deepEqual(keys("title: T\n"), []);
    assert.deepEqual(keys(" \n"), []);
    assert.deepEqual(keys('- id: a\n  title: "One\u2028two\u2029- id: x"\n- id: b\n'), ["a", "b"]);
  });

  it("says where each entry, its id and its DOI stand, and what goes with it", () => {
    const source = "# mine\nreferences:\n- id: a\n  DOI: \"10.1/a\"\n- {id: 'b', DOI: 10.1/b}\n";
    const placed = read(source).references.map(({ place }) =>
      [place, place!.key, place!.doi, place!.deletion].map(
        (span) => span && source.slice(span.start, span.end),
      ),
    );
    assert.deepEqual(placed, [
      ['id: a\n  DOI: "10.1/a"', "a", "10.1/a", '- id: a\n  DOI: "10.1/a"\n'],
      ["{id: 'b', DOI: 10.1/b}", "b", "10.1/b", "- {id: 'b', DOI: 10.1/b}\n"],
    ]);
  });

  it("wants an id that is a text or a number, and shows so much of the item", () => {
    const long = `title: ${"x".repeat(60)}`;
    for (const [item, shown] of [
      ["id: ' '", "id: ' '"],
      ["id: [a]", "id: [a]"],
      ["text", "text"],
      ["5", "5"],
      [long, long.slice(0, 40)],
    ] as const) {
      const source = `- id: 7\n- ${item}\n`;
      const { references, problems } = read(source);
      assert.deepEqual(
        [
          references.map(({ key }) => key),
          problems.map(({ start, end, message }) => [source.slice(start, end), message]),
        ],
        [["7"], [[shown, "This item has no id."]]],
      );
    }
  });

  it("takes a key that is given twice, the last value of it", () => {
    const { references, problems } = read("- id: a\n  title: One\n  title: Two\n");
    assert.deepEqual([references[0]?.csl.title, problems], ["Two", []]);
  });

  it("reads what is nested 200 deep, and says so of what is deeper", () => {
    const nested = (open: string, close: string, depth: number) =>
      read(`- id: a\n  x: ${open.repeat(depth)}${close.repeat(depth)}\n`).problems.map(
        ({ message }) => message,
      );
    const deep = "This YAML is nested too deeply to be read.";
    assert.deepEqual([nested("[", "]", 200), nested("[", "]", 201)], [[], [deep]]);
    assert.deepEqual([nested("{a: ", "}", 200), nested("{a: ", "}", 201)], [[], [deep]]);
    assert.deepEqual(read(`- id: a\n  x: "${"[] ".repeat(300)}"\n`).problems, []);
    assert.deepEqual(
      read(`- id: a\n  x: ${"]".repeat(5)}${"[".repeat(3)}b${"]".repeat(3)}\n`).references.length,
      1,
    );
    assert.deepEqual(read(`- id: a\n  x:\n${" ".repeat(200)}- b\n`).problems[0]?.message, deep);
    assert.deepEqual(read(`- id: a\n  x:\n  ${"- ".repeat(40)}b\n`).problems[0]?.message, deep);
    assert.deepEqual(read(`- id: a\n  x:\n  ${"- ".repeat(39)}b\n`).problems, []);
  });

  it("does not read a long list that is no list in block style", () => {
    const flow = (length: number) => read(`references: [{id: a, note: "${"x".repeat(length)}"}]`);
    assert.equal(flow(900_000).references.length, 1);
    const { references, problems } = flow(1_000_000);
    assert.deepEqual(
      [references, problems.map(({ start, end, whole }) => [start, end, whole])],
      [[], [[0, 1, true]]],
    );
    assert.match(problems[0]!.message, /^So long a list of CSL YAML is only read in block style/);
  });

  it("says where an item is wrong, and reads the others", () => {
    const broken = "references:\n- id: a\n  title: [x\n- title: nameless\n- id: c\n";
    const { references, problems } = read(broken);
    assert.deepEqual(references.map(({ key }) => key).at(-1), "c");
    assert.equal(problems.length, 2);
    assert.match(problems[0]!.message, /^This is not YAML: /);
    assert.ok(problems[0]!.start >= broken.indexOf("[x"));
    assert.ok(problems[0]!.start <= broken.indexOf("- title"));
    assert.deepEqual(
      [broken.slice(problems[1]!.start, problems[1]!.end), problems[1]!.message],
      ["title: nameless", "This item has no id."],
    );
  });

  it("is not to be filled up by aliases of aliases", () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) =>
        `  k${at + 1}: &k${at + 1} [*k${at}, *k${at}, *k${at}, *k${at}, *k${at}, *k${at}, *k${at}, *k${at}]`,
    );
    const bomb = `- id: a\n  k0: &k0 [x]\n${rows.join("\n")}\n  author: *k12\n  issued: *k12\n  ? *k12\n  : y\n`;
    const { references, problems } = read(bomb);
    assert.deepEqual(
      [references.map(({ key }) => key), references[0]?.csl.author, problems],
      [["a"], undefined, []],
    );
  });

  it("reads what aliases stand for, and nothing of one inside of what it stands for", () => {
    const lab =
      "- id: a\n  author: &lab [{family: Luo}]\n- id: b\n  author: *lab\n- &c\n  id: c\n  author: [*c]\n";
    assert.deepEqual(
      read(lab).references.map(({ csl }) => csl.author),
      [[{ family: "Luo" }], [{ family: "Luo" }], undefined],
    );
  });

  it("says so where there are more aliases than are read", () => {
    const many = `- &a\n  id: a\n${"- <<: *a\n  id: b\n".repeat(1_001)}`;
    const { references, problems } = read(many);
    assert.deepEqual(
      [references, problems.map(({ message }) => message)],
      [[], ["This YAML has more than 1000 aliases and is not read: write out what they stand for."]],
    );
  });
});

describe("readCslYaml, where the text ends too soon", () => {
  it("puts an empty item inside the text", () => {
    for (const text of ["- id: a\n-", "- ", "[", "-"]) {
      for (const { start, end } of read(text).problems)
        assert.ok(0 <= start && start < end && end <= text.length);
    }
  });

  it("puts the problem inside the text", () => {
    const text = "- id: a\n  issued: {date-parts: [[2014]]";
    const { problems } = finish(readCslYaml(text, "refs.yaml"));
    assert.deepEqual([problems[0]!.start, problems[0]!.end], [text.length - 1, text.length]);
  });
});

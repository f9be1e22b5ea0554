import assert from "node:assert/strict";
import { readCslJson } from "../../../../src/references/read/csl/json";
import { finish, type SourceContent } from "../../../../src/references/read/source";

const read = (text: string): SourceContent => finish(readCslJson(text, "refs.json"));
const problems = (text: string): readonly (readonly [string, string])[] =>
  read(text).problems.map(({ start, end, message }) => [text.slice(start, end), message]);

describe("readCslJson", () => {
  it("reads items and says where they, their ids and DOIs stand", () => {
    const text = `[ {"id": "hazawa2014", "type": "article-journal", "title": "<i>Uptake</i> of exosomes", "volume": 446,
  "author": [{"family": "Hazawa", "given": "M."}, {"literal": "The Group"}, {}],
  "issued": {"date-parts": [["2014", 3]]}, "DOI": "10.1016/j.bbrc.2014.03.067", "PMID": 24680683},
  {"id": 7, "note": "PMCID: PMC123\\nstandard_id: doi:10.1/x"} ]`;
    const { references, problems } = read(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      references.map(({ key }) => key),
      ["hazawa2014", "7"],
    );
    const [{ place, csl }, second] = [references[0]!, references[1]!];
    assert.deepEqual(csl, {
      id: "hazawa2014",
      type: "article-journal",
      author: [{ family: "Hazawa", given: "M." }, { literal: "The Group" }],
      issued: { "date-parts": [["2014", 3]] },
      title: "Uptake of exosomes",
      volume: "446",
      DOI: "10.1016/j.bbrc.2014.03.067",
      PMID: "24680683",
    });
    assert.equal(text.slice(place!.start, place!.start + 7), '{"id": ');
    assert.equal(text.slice(place!.key!.start, place!.key!.end), "hazawa2014");
    assert.equal(text.slice(place!.doi!.start, place!.doi!.end), "10.1016/j.bbrc.2014.03.067");
    assert.deepEqual(second.aliases, ["doi:10.1/x"]);
    assert.equal(second.csl.PMCID, "PMC123");
    assert.equal(text.slice(second.place!.key!.start, second.place!.key!.end), "7");
  });

  it("reads a list under items or references, and one item alone", () => {
    const keys = (text: string): readonly string[] => read(text).references.map(({ key }) => key);
    assert.deepEqual(keys('{"title": "mine", "items": [{"id": "a"}]}'), ["a"]);
    assert.deepEqual(keys('{ "references": [ {"id": "a"}, {"id": "b"} ] }'), ["a", "b"]);
    assert.deepEqual(keys('{"id": "a", "title": "x"}'), ["a"]);
    assert.deepEqual(keys('\n [{"id": "a"}]'), ["a"]);
    assert.deepEqual(keys('\n {"id": "a"}\n'), ["a"]);
    assert.deepEqual(keys(" "), []);
  });

  it("knows an item whose last author is others to name only the first ones", () => {
    const named = (author: string) => {
      const { csl, authorsTruncated } = read(`[{"id": "a", "author": ${author}}]`).references[0]!;
      return [csl.author?.map(({ family, literal }) => family ?? literal), authorsTruncated];
    };
    assert.deepEqual(named('[{"family": "Luo"}, {"family": "Mo"}, {"literal": "others"}]'), [
      ["Luo", "Mo"],
      true,
    ]);
    assert.deepEqual(named('[{"family": "Luo"}, {"literal": "others"}]'), [["Luo"], true]);
    assert.deepEqual(named('[{"literal": "others"}]'), [["others"], undefined]);
    assert.deepEqual(named('[{"literal": "others"}, {"family": "Luo"}]'), [["others", "Luo"], undefined]);
  });

  it("has further names of an item, each once", () => {
    const aliases = (fields: string) => read(`[{"id": "a", ${fields}}]`).references[0]!.aliases;
    assert.deepEqual(
      aliases(
        '"note": "standard_id: doi:10.1/x\\nstandard_citation:pmid:1", "other-ids": ["b", 5, " ", "pmid:1"]',
      ),
      ["doi:10.1/x", "pmid:1", "b", "5"],
    );
    assert.equal(aliases('"note": 5, "other-ids": "b"'), undefined);
  });

  it("wants an id that is a text or a number", () => {
    for (const id of ['" "', "null", "true", "[1]", '""'])
      assert.deepEqual(problems(`[{"id": ${id}}]`), [["{", "This item has no id."]], id);
    assert.deepEqual(problems("[{}]"), [["{", "This item has no id."]]);
  });

  it("finds each item behind what breaks the list", () => {
    const keys = (text: string): readonly string[] => read(text).references.map(({ key }) => key);
    const early = '[{"id": "a"}], {"type": "book", "id": "b"}, 7, {"id": "c"}]';
    assert.deepEqual(keys(early), ["a", "b", "c"]);
    assert.deepEqual(problems(early), [
      ["]", "This bracket closes the list before its last item."],
      ["7", "An item in braces is expected here."],
    ]);
    assert.deepEqual(keys('{"items": [{"id": "a"}], "x": {"id": "b"}}'), ["a"]);
    assert.deepEqual(problems('{"items": [{"id": "a"}], "x": {"id": "b"}}'), []);
    assert.deepEqual(keys('{"items": {"id": "a"}}'), []);
    const open = '[{"id": "a",\n{"id": "b"}, {"id": "c" ]';
    assert.deepEqual(keys(open), ["b"]);
    assert.deepEqual(problems(open), [
      ["{", "This item is never closed."],
      ["{", "This item is never closed."],
    ]);
    assert.deepEqual(keys('[{"id": "a]\n}, {"id": "b"}]'), ["b"]);
    assert.deepEqual(problems('{"id": "a"'), [["{", "This item is never closed."]]);
    assert.deepEqual(problems('[{"id": "a"},'), [["[", "This list is never closed."]]);
    assert.deepEqual(problems('[7, {"id": "a"},'), [
      ["7", "An item in braces is expected here."],
      ["[", "This list is never closed."],
    ]);
  });

  it("leaves the rest of a list unread in which many items are never closed", () => {
    const open = (count: number) => `[${'{"id": "x",\n'.repeat(count)}{"id": "b"}`;
    assert.deepEqual(
      [8, 9].map((count) => read(open(count)).references.length),
      [1, 0],
    );
  });

  it("reads items that are nested 200 deep, and no deeper", () => {
    const nested = (depth: number) => `[{"id": "a", "x": ${"[".repeat(depth)}${"]".repeat(depth)}}]`;
    assert.deepEqual(
      [199, 200].map((depth) => read(nested(depth)).problems.length),
      [0, 1],
    );
  });

  it("says where an item alone stands, without the blanks around it", () => {
    const text = '\n {"id": "a", "DOI": "10.1/a"}\n';
    const { start, end, key, doi } = read(text).references[0]!.place!;
    assert.deepEqual(
      [{ start, end }, key, doi].map((span) => text.slice(span!.start, span!.end)),
      ['{"id": "a", "DOI": "10.1/a"}', "a", "10.1/a"],
    );
    const broken = '[{"id": "x"}, {"id": "b", "x" 5}]';
    const place = read(broken).references[1]!.place!;
    assert.equal(broken.slice(place.key!.start, place.key!.end), "b");
  });

  it("takes no comments", () => {
    assert.deepEqual(problems('[{"id": "a" /* one */}]'), [
      ["/* one */", "This is not JSON: invalid comment token."],
    ]);
  });

  it("finds brackets in strings to be none", () => {
    assert.deepEqual(read('[{"id": "a", "title": "]}\\"{["}, {"id": "b"}]').references.length, 2);
  });

  it("says where an item is no JSON, knows its id all the same, and reads the others", () => {
    const text = '[{"id": "a",\n  "title" "x"},\n {"id": "b"}, {"title": "no id"}]';
    assert.deepEqual(problems(text), [
      ['"x"', "This is not JSON: colon expected."],
      ["{", "This item has no id."],
    ]);
    assert.deepEqual(
      read(text).references.map(({ key, status }) => [key, status]),
      [
        ["a", "unresolved"],
        ["b", "verified"],
      ],
    );
  });

  it("says which item is never closed, and goes on with the next", () => {
    const text = '[\n {"id": "a", "title": "A",\n {"id": "b"}\n]';
    assert.deepEqual(problems(text), [["{", "This item is never closed."]]);
    assert.deepEqual(
      read(text).references.map(({ key }) => key),
      ["b"],
    );
  });

  it("is not to be brought down by depth", () => {
    for (const deep of ["[".repeat(20_000), '{"a":'.repeat(20_000), `[${'{"a":'.repeat(20_000)}`]) {
      const found = problems(deep);
      assert.ok(found.length > 0 && found.length < 20_001);
    }
  });

  it("wants items", () => {
    assert.deepEqual(problems("hello"), [["h", "A list of CSL items is expected here."]]);
    assert.deepEqual(problems('[{"id": "a"}'), [["[", "This list is never closed."]]);
    assert.deepEqual(problems('["a", {"id": "b"}]'), [['"', "An item in braces is expected here."]]);
  });
});

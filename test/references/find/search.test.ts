import { strict as assert } from "node:assert";
import type { CitationStyle } from "../../../src/model/citation";
import type { Reference, ReferenceList } from "../../../src/model/reference";
import { searchReferences } from "../../../src/references/find/search";
import { suggestReferences } from "../../../src/references/find/suggest";

function entry(key: string, family: string, year: number, title: string, number?: number): Reference {
  return {
    key,
    number,
    csl: {
      id: key,
      type: "article-journal",
      author: [{ family, given: "A." }],
      issued: { "date-parts": [[year]] },
      title,
    },
    status: "verified",
    place: undefined,
    caveats: [],
  };
}

const list = (references: readonly Reference[], more: Partial<ReferenceList> = {}): ReferenceList => ({
  kind: "bibliography",
  label: "refs.bib",
  asked: true,
  references,
  problems: [],
  reports: [],
  ...more,
});

const keyed = list([
  entry("luo2019", "Luo", 2019, "Exosomes of irradiated glioma"),
  entry("thery2018", "Théry", 2018, "Minimal information for studies of extracellular vesicles"),
  entry("hazawa2014", "Hazawa", 2014, "Radiation increases the uptake of vesicles by CD29 and CD81"),
  entry("odd key", "Arscott", 2013, "Ionizing radiation and glioblastoma exosomes"),
]);
const numbered = list(
  keyed.references.map((reference, at) => ({ ...reference, key: `${at + 9}`, number: at + 9 })),
  { kind: "document" },
);

const keys = (query: string): readonly string[] =>
  searchReferences(keyed)(query, 10).references.map(({ key }) => key);

describe("searching a reference list", () => {
  it("gives the list in its order where nothing was typed, and says that there is more", () => {
    assert.deepEqual(keys(""), ["luo2019", "thery2018", "hazawa2014", "odd key"]);
    const { references, cut } = searchReferences(keyed)("", 2);
    assert.deepEqual([references.length, cut], [2, true]);
  });

  it("finds by key, author, year and title, near spellings included", () => {
    assert.equal(keys("odd k")[0], "odd key");
    assert.equal(keys("haz")[0], "hazawa2014");
    assert.equal(keys("hasawa")[0], "hazawa2014");
    assert.equal(keys("thery")[0], "thery2018");
    assert.equal(keys("2013")[0], "odd key");
    assert.equal(keys("arscott2013")[0], "odd key");
    assert.equal(keys("glioblast")[0], "odd key");
    assert.deepEqual(keys("zebrafish"), []);
    const long = entry("mo2020", "Mo", 2020, `${"On many other things ".repeat(10)}and on bystanders`);
    const { references } = searchReferences(list([...keyed.references, long]))("bystandres", 10);
    assert.deepEqual(references[0]?.key, "mo2020");
  });

  it("finds numbers by their beginning first", () => {
    const found = searchReferences(numbered)("1", 10).references.map(({ number }) => number);
    assert.deepEqual(found.slice(0, 3), [10, 11, 12]);
  });

  it("finds one entry among 20,000", () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      entry(`author${at}`, `Author${at}`, 2000, "Common words of a title"),
    );
    const { references } = searchReferences(list([...many, ...keyed.references]))("hazawa", 10);
    assert.equal(references[0]?.key, "hazawa2014");
  });
});

describe("suggesting references", () => {
  const suggest = (from: ReferenceList, sign: "@" | "[" | "^", query: string, ...styles: CitationStyle[]) =>
    suggestReferences(from, searchReferences(from), { sign, query }, new Set(styles)).suggestions.map(
      ({ insert }) => insert,
    );

  it("gives keys after @, in braces where they need them", () => {
    assert.equal(suggest(keyed, "@", "haz")[0], "@hazawa2014");
    assert.equal(suggest(keyed, "@", "arscott")[0], "@{odd key}");
  });

  it("gives keys after [ where the list has nothing but keys", () => {
    assert.equal(suggest(keyed, "[", "haz", "key")[0], "@hazawa2014");
    assert.deepEqual(suggest(keyed, "^", "haz", "key"), []);
  });

  it("gives numbers after [ or ^ as the document cites, or where it does not cite yet", () => {
    assert.deepEqual(suggest(numbered, "[", "haz", "bracket"), ["11"]);
    assert.deepEqual(suggest(numbered, "^", "haz", "superscript"), ["11"]);
    assert.deepEqual(suggest(numbered, "[", "haz"), ["11"]);
    assert.deepEqual(suggest(numbered, "^", "haz", "bracket"), []);
    assert.deepEqual(suggest(numbered, "[", "haz", "superscript"), []);
    assert.deepEqual(suggest(numbered, "@", "haz"), []);
  });

  it("gives no keys of a list that is in force unasked", () => {
    const implicit = list(
      numbered.references.map((reference) => ({ ...reference, aliases: [`alias${reference.key}`] })),
      { kind: "review", asked: false },
    );
    assert.deepEqual(suggest(implicit, "@", "haz"), []);
    assert.deepEqual(suggest(implicit, "[", "haz"), ["11"]);
    assert.deepEqual(suggest({ ...implicit, asked: true }, "@", "haz"), ["@alias11"]);
  });
});

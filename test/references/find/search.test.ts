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

  it("says that there is more only where there is", () => {
    const cuts = [3, 4, 5].map((limit) => searchReferences(keyed)("", limit).cut);
    assert.deepEqual(cuts, [true, false, false]);
  });

  it("finds first what has all of several words, in any order, each by its beginning", () => {
    assert.equal(keys("glioma exosomes")[0], "luo2019");
    assert.equal(keys("exosomes glioma")[0], "luo2019");
    assert.equal(keys("upta 2014 haza")[0], "hazawa2014");
    assert.equal(keys("hazawa2014 uptake")[0], "hazawa2014");
    assert.equal(keys("cd81 cd29")[0], "hazawa2014");
    assert.deepEqual(keys("glioma minimal"), []);
    assert.equal(keys("lioma exosomes").includes("luo2019"), false);
  });

  it("finds by author and year whatever the key, by ten authors, and by the editors of a book", () => {
    const people = Array.from({ length: 11 }, (_, at) => ({ family: `${"abcdefghijk"[at]!.repeat(6)}son` }));
    const own = (csl: Partial<Reference["csl"]>): Reference => {
      const made = entry("k1", "", 2014, "Uptake");
      return { ...made, csl: { id: "k1", type: "book", ...csl } };
    };
    const finds = (csl: Partial<Reference["csl"]>, query: string): boolean =>
      searchReferences(list([own(csl), ...keyed.references]))(query, 10).references[0]?.key === "k1";
    assert.equal(finds({ author: people, issued: { "date-parts": [[2009]] } }, "aaaaaason2009"), true);
    assert.equal(finds({ author: people }, "bbbbbbson"), true);
    assert.equal(finds({ author: people }, "jjjjjjson"), true);
    assert.equal(finds({ author: people }, "kkkkkkson"), false);
    assert.equal(finds({ author: people }, "bbbbbbson ccccccson"), true);
    assert.equal(finds({ editor: [{ family: "Zimmermann" }] }, "zimmermann"), true);
    assert.equal(
      finds({ author: [{ family: "Vlassov" }], editor: [{ family: "Zimmermann" }] }, "vlassov"),
      true,
    );
  });

  it("finds one entry among 20,000", () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      entry(`author${at}`, `Author${at}`, 2000, "Common words of a title"),
    );
    const find = searchReferences(list([...many, ...keyed.references]));
    for (const query of ["hazawa", "ha", "hasawa", "z"])
      assert.equal(find(query, 10).references[0]?.key, "hazawa2014", query);
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

  it("gives keys of a numbered list where the document cites by them, numbers where it cites in no way yet", () => {
    const both = list(
      numbered.references.map((reference) => ({ ...reference, aliases: [`alias${reference.key}`] })),
    );
    assert.deepEqual(suggest(both, "[", "haz", "key"), ["@alias11"]);
    assert.deepEqual(suggest(both, "[", "haz"), ["11"]);
    for (const other of ["superscript", "parenthesis", "glued"] as const)
      assert.deepEqual(suggest(both, "[", "haz", "key", other), [], other);
    assert.deepEqual(suggest(both, "[", "haz", "bracket", "key", "glued"), ["11"]);
    const [first, ...others] = numbered.references;
    const one = list([{ ...first!, number: undefined }, ...others]);
    assert.deepEqual(suggest(one, "[", ""), ["10", "11", "12"]);
  });

  it("gives no keys that nobody can cite", () => {
    const [first, second, third] = keyed.references;
    const misnamed = list([
      { ...first!, misnamed: true },
      { ...second!, appeared: { year: "2018", letter: "" } },
      third!,
    ]);
    assert.deepEqual(suggest(misnamed, "@", ""), ["@hazawa2014"]);
  });

  it("gives authors and years after ( where the list is one of them", () => {
    const authors = list(
      keyed.references
        .slice(0, 2)
        .map((reference, at) =>
          at === 0 ? reference : { ...reference, key: "Théry 2018", appeared: { year: "2018", letter: "" } },
        ),
    );
    const { suggestions, cut } = suggestReferences(
      authors,
      searchReferences(authors),
      { sign: "(", query: "" },
      new Set(),
    );
    assert.deepEqual(
      [suggestions, cut],
      [[{ reference: authors.references[1], label: "Théry 2018", insert: "Théry 2018" }], false],
    );
    assert.deepEqual(
      suggestReferences(keyed, searchReferences(keyed), { sign: "(", query: "" }, new Set(["bracket"])),
      { suggestions: [], cut: false },
    );
  });

  it("gives a hundred at most, and says that there are more", () => {
    const many = list(Array.from({ length: 101 }, (_, at) => entry(`k${at}`, "Luo", 2019, "Exosomes")));
    const { suggestions, cut } = suggestReferences(
      many,
      searchReferences(many),
      { sign: "@", query: "" },
      new Set(),
    );
    assert.deepEqual([suggestions.length, cut, suggestions.at(-1)?.label], [100, true, "k99"]);
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

import assert from "node:assert/strict";
import { readBibtex } from "../../../../src/references/read/bibtex/read";
import { finish, type SourceContent } from "../../../../src/references/read/source";

const read = (text: string): SourceContent => finish(readBibtex(text, "refs.bib"));
const keys = (text: string): readonly string[] => read(text).references.map(({ key }) => key);
const only = (text: string): SourceContent["references"][number] => {
  const { references, problems } = read(text);
  assert.deepEqual(problems, []);
  assert.equal(references.length, 1);
  return references[0]!;
};
const refusesAll = "Pandoc refuses the whole file.";

/** The problems with the text that they stand on. */
const problems = (text: string): readonly (readonly [string, string])[] =>
  read(text).problems.map(({ start, end, message }) => [text.slice(start, end), message]);

describe("readBibtex", () => {
  it("reads an article and says where it, its key and its DOI stand", () => {
    const text = `% mine\n@Article{Hazawa2014,
  author  = {Hazawa, Masaharu and Tomiyama, Kaori},
  title   = "Radiation increases the cellular uptake of exosomes",
  journal = {Biochem Biophys Res Commun}, year = 2014, month = mar,
  volume = {446}, number = {4}, pages = {1165--1171},
  doi = {10.1016/j.bbrc.2014.03.067}, pmid = {24680683},
}\n`;
    const { place, ...reference } = only(text);
    assert.deepEqual(reference, {
      key: "Hazawa2014",
      number: undefined,
      csl: {
        id: "Hazawa2014",
        type: "article-journal",
        author: [
          { family: "Hazawa", given: "Masaharu" },
          { family: "Tomiyama", given: "Kaori" },
        ],
        issued: { "date-parts": [[2014, 3]] },
        title: "Radiation increases the cellular uptake of exosomes",
        "container-title": "Biochem Biophys Res Commun",
        volume: "446",
        issue: "4",
        page: "1165–1171",
        DOI: "10.1016/j.bbrc.2014.03.067",
        PMID: "24680683",
      },
      status: "verified",
      caveats: [],
    });
    assert.equal(place?.file, "refs.bib");
    assert.equal(text.slice(place.start, place.end), text.slice(7, -1));
    assert.equal(text.slice(place.key!.start, place.key!.end), "Hazawa2014");
    assert.equal(text.slice(place.doi!.start, place.doi!.end), "10.1016/j.bbrc.2014.03.067");
  });

  it("puts macros, and macros of macros, into values", () => {
    const text = `@string{jev = "J Extracell Vesicles"} @string{full = jev # { Online}}
@article{a, journal = full, year = {2018}}`;
    assert.equal(only(text).csl["container-title"], "J Extracell Vesicles Online");
  });

  it("keeps the size of macros of macros bounded", () => {
    const rows = Array.from({ length: 40 }, (_, at) => `@string{m${at + 1} = m${at} # m${at}}`).join("\n");
    const text = `@string{m0 = {xxxxxxxxxx}}\n${rows}\n@article{a, journal = m40}`;
    assert.equal(only(text).csl["container-title"]!.length, 10_000);
  });

  it("takes over what a crossref and an xdata entry give", () => {
    const text = `@inproceedings{a, title = {Uptake}, crossref = {isev}, xdata = {pub}}
@proceedings{ISEV, title = {Annual Meeting}, year = {2019}, editor = {Witwer, Kenneth}, doi = {10.1/x}}
@xdata{pub, publisher = {Wiley}}`;
    const { references } = read(text);
    assert.deepEqual(
      references.map(({ key }) => key),
      ["a", "ISEV"],
    );
    const { csl } = references[0]!;
    assert.equal(csl.title, "Uptake");
    assert.equal(csl["container-title"], "Annual Meeting");
    assert.equal(csl.publisher, "Wiley");
    assert.deepEqual(csl.issued, { "date-parts": [[2019]] });
    assert.deepEqual(csl.editor, [{ family: "Witwer", given: "Kenneth" }]);
    assert.equal(csl.DOI, undefined);
  });

  it("takes over what an xdata entry alone gives, and what its own gives", () => {
    const text = "@misc{a, xdata = {x}}\n@xdata{x, publisher = {Wiley}, xdata = {y}}\n@xdata{y, year = 2019}";
    const { csl } = read(text).references[0]!;
    assert.deepEqual([csl.publisher, csl.issued], ["Wiley", { "date-parts": [[2019]] }]);
  });

  it("finds entries on lines that end with returns alone", () => {
    assert.deepEqual(keys("mine\r@misc{a, title={A}}\r  @misc{b, title={B}}"), ["a", "b"]);
  });

  it("does not loop where entries refer to each other", () => {
    assert.deepEqual(keys("@book{a, crossref={b}}\n@book{b, crossref={a}}"), ["a", "b"]);
  });

  it("gives both entries of a key that stands twice, and tells keys apart by case", () => {
    assert.deepEqual(keys("@misc{A, title={x}}\n@misc{a, title={y}}\n@misc{a, title={z}}"), ["A", "a", "a"]);
  });

  it("passes over comments, preambles, text between entries and addresses", () => {
    const text = `Written by me@lab.org {sic}
@comment{ @article{no, title={x}} }
@preamble{ "\\newcommand{\\x}{y}" }
@article(yes, title = {In (round) brackets}, note = "a ) b")
% @article{neither, year=2000}`;
    assert.deepEqual(keys(text), ["yes"]);
    assert.equal(read(text).references[0]!.csl.title, "In (round) brackets");
  });

  it("names the value that lacks its brace, and reads its other fields and the rest of the file", () => {
    const text = `@article{a,
  title = {Exosomes {and} more,
  year = {2019},
  doi = {10.1000/a}
}

@article{b,
  title = {B}
}
`;
    assert.deepEqual(problems(text), [["{", `What opens here is never closed. ${refusesAll}`]]);
    assert.equal(read(text).problems[0]!.start, text.indexOf("{Exosomes"));
    const { references } = read(text);
    assert.deepEqual(
      references.map(({ key }) => key),
      ["a", "b"],
    );
    assert.equal(references[0]!.csl.title, "Exosomes and more");
    assert.equal(references[0]!.csl.DOI, "10.1000/a");
  });

  it("names the entry that lacks its brace", () => {
    const text = "@article{a,\n  title = {A},\n  year = {2019}\n\n@article{b,\n  title = {B}\n}\n";
    assert.deepEqual(problems(text), [["@article{a", `This entry is not closed. ${refusesAll}`]]);
    assert.deepEqual(keys(text), ["a", "b"]);
  });

  it("names the brace that closes an entry too early", () => {
    const text = "@article{a,\n  title = {A}},\n  year = {2019}\n}\n@misc{b, title={B}}";
    assert.deepEqual(problems(text), [["}", "This brace closes the entry before its field “year”."]]);
    assert.equal(read(text).problems[0]!.start, text.indexOf("}}") + 1);
    assert.deepEqual(keys(text), ["a", "b"]);
  });

  it("says where a comma, an equals sign, a value or a key is missing", () => {
    assert.deepEqual(problems("@misc{a, title = {A}\n year = {2019}}"), [
      ["}", `A comma is missing after the value of “title”. ${refusesAll}`],
    ]);
    assert.deepEqual(problems("@misc{a, title {A}, year = 2019}"), [
      ["title", `“=” is missing after “title”. ${refusesAll}`],
    ]);
    assert.deepEqual(problems("@misc{a, title = {B} #, year = 2019}"), [
      ["{", `A value is expected here. ${refusesAll}`],
    ]);
    assert.deepEqual(problems("@misc{, title = {A}}"), [["@misc{", `This entry has no key. ${refusesAll}`]]);
    assert.deepEqual(problems("@misc{title = {A}}"), [["@misc{", `This entry has no key. ${refusesAll}`]]);
  });

  it("reads on after a comma is missing", () => {
    assert.deepEqual(read("@misc{a, title = {A}\n year = {2019}}").references[0]!.csl.issued, {
      "date-parts": [[2019]],
    });
  });

  it("keeps every entry of a file in which none is closed", () => {
    const text = Array.from({ length: 30 }, (_, at) => `@misc{k${at},\n  title = {T}\n`).join("\n");
    assert.equal(keys(text).length, 30);
    assert.equal(read(text).problems.length, 30);
  });

  it("reads authors that stop at others, identifiers of other kinds and dates of biblatex", () => {
    const text = `@online{a, author = {Luo, Anna and others}, date = {2019-05-03/2019-06}, eprint = {1412.6980},
  archiveprefix = {arXiv}, ids = {old, older}, title = {Main}, subtitle = {Sub}}`;
    const reference = only(text);
    assert.equal(reference.authorsTruncated, true);
    assert.deepEqual(reference.aliases, ["old", "older"]);
    assert.deepEqual(reference.csl, {
      id: "a",
      type: "webpage",
      author: [{ family: "Luo", given: "Anna" }],
      issued: { "date-parts": [[2019, 5, 3]] },
      title: "Main: Sub",
      URL: "https://arxiv.org/abs/1412.6980",
    });
  });

  it("leaves a year that is none as it is", () => {
    assert.deepEqual(only("@misc{a, year = {in press}}").csl.issued, { literal: "in press" });
    assert.deepEqual(only("@misc{a, year = {2019a}}").csl.issued, { "date-parts": [[2019]] });
  });

  it("takes escapes out of identifiers", () => {
    assert.equal(only("@misc{a, doi = {10.1007/978-3-540\\_12}}").csl.DOI, "10.1007/978-3-540_12");
  });

  it("reads nothing in an empty text and in prose", () => {
    assert.deepEqual(read(""), { references: [], problems: [] });
    assert.deepEqual(read("# Notes\n\nby hand"), { references: [], problems: [] });
  });

  it("says where a DOI stands, however its value is written", () => {
    for (const [value, doi] of [
      ["{10.1/a}", "10.1/a"],
      ['"10.1/a"', "10.1/a"],
      ["10", "10"],
      ["{10.1/} # {a}", undefined],
      ["", undefined],
    ] as const) {
      const text = `@misc{a, doi = ${value}}`;
      const place = read(text).references[0]!.place?.doi;
      assert.equal(place && text.slice(place.start, place.end), doi);
    }
    const cut = "@misc{a,\n  doi = {10.1/a,\n  year = 2014\n}\n";
    assert.equal(read(cut).references[0]!.place?.doi, undefined);
  });
});

describe("entries in parentheses", () => {
  for (const [text, title] of [
    ['@misc(a, title = "One (of two)")', "One (of two)"],
    ['@misc(a, title = "One :)", year = 2014)', "One :)"],
    ["@misc(a, title = {One :)}, year = 2014)", "One :)"],
    ["@misc(a, title = {One {:)} of}, year = 2014)", "One :) of"],
    ['@misc(a, title = {One " of}, year = 2014)', 'One " of'],
    ["@misc(a, title = {One \\} of}, year = 2014)", "One } of"],
  ] as const)
    it(text, () => {
      const [reference] = read(`${text}\n`).references;
      assert.equal(reference!.csl.title, title);
      assert.equal(reference!.place!.end, text.length);
    });
});

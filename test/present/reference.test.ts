import { strict as assert } from "node:assert";
import type { NoticeKind } from "../../src/model/retraction";
import { referenceLine, shortReference } from "../../src/present/reference";
import { referenceCard } from "../../src/present/referenceCard";
import { readable } from "./render";
import { claim, reference, schaue, unresolved } from "./samples";

const article = { id: "x", type: "article-journal" };

describe("referenceLine", () => {
  it("formats an article in the Vancouver manner", () => {
    assert.equal(
      referenceLine(schaue),
      "Schaue D, McBride WH. Opportunities and challenges of radiotherapy for treating cancer. " +
        "Nature Reviews Clinical Oncology. 2015;12(9):527-540. doi:10.1038/nrclinonc.2015.120",
    );
  });

  it("names six authors, then et al", () => {
    const author = ["A", "B", "C", "D", "E", "F", "G"].map((family) => ({ family, given: "Jo-Ann M" }));
    assert.equal(
      referenceLine(reference({ key: "k", csl: { ...article, title: "T?", author } })),
      "A JAM, B JAM, C JAM, D JAM, E JAM, F JAM, et al. T?",
    );
  });

  it("says et al where the list was cut short, and keeps particles, suffixes and groups", () => {
    const author = [
      { family: "Araujo Farias", given: "Virgínea", "non-dropping-particle": "de", suffix: "Jr" },
      { literal: "The EV-TRACK Consortium" },
    ];
    assert.equal(
      referenceLine(reference({ key: "k", authorsTruncated: true, csl: { ...article, title: "T", author } })),
      "de Araujo Farias V Jr, The EV-TRACK Consortium, et al. T.",
    );
  });

  it("takes initials that are given as such, and leaves markup of titles out", () => {
    const csl = {
      ...article,
      title: "The <i>let-7</i> of CD8<sup>+</sup> cells",
      author: [{ family: "Li", given: "XY" }],
    };
    assert.equal(referenceLine(reference({ key: "k", csl })), "Li XY. The let-7 of CD8+ cells.");
  });

  it("gives the author's own line where that is all we have", () => {
    const raw = "12. Li X et al.\n   Nature 2010";
    assert.equal(referenceLine(reference({ key: "12", raw, csl: article })), "12. Li X et al. Nature 2010");
  });

  it("says so where the work is not known", () => {
    assert.equal(
      referenceLine(unresolved),
      "The review cites a work here that we could not identify; only its number is known.",
    );
  });
});

describe("shortReference", () => {
  it("names one, two or more authors", () => {
    const authors = [{ family: "Luo" }, { family: "Zhou" }, { family: "Li" }];
    const short = (count: number, authorsTruncated = false, literal = "in 2019"): string =>
      shortReference(
        reference({
          key: "k",
          authorsTruncated,
          csl: { ...article, author: authors.slice(0, count), issued: { literal } },
        }),
      );
    assert.deepEqual(
      [short(0), short(1), short(2), short(3), short(1, true), short(1, false, "Bd. 1543, 2019")],
      ["k", "Luo 2019", "Luo and Zhou 2019", "Luo et al. 2019", "Luo et al. 2019", "Luo 2019"],
    );
  });
});

describe("referenceCard", () => {
  it("says what became of the work, and who says so, before all else that is doubtful", () => {
    const source = "Retraction Watch’s list of 2025-08-22";
    const said = (...kinds: readonly NoticeKind[]) =>
      readable(referenceCard({ ...schaue, notices: kinds.map((kind) => ({ kind, source })) }, [])).split(
        "\n\n",
      )[2];
    assert.equal(said("retracted"), `⚠ **This work was retracted**, according to ${source}.`);
    assert.equal(
      said("retracted", "concern"),
      `⚠ **This work was retracted**, according to ${source} and ${source}.`,
    );
    assert.equal(
      said("concern"),
      `⚠ **This work stands under an expression of concern**, according to ${source}.`,
    );
    assert.equal(said(), undefined);
  });

  it("shows the reference, its links, its status, caveats and what it is cited for", () => {
    const withCaveat = {
      ...schaue,
      csl: { ...schaue.csl, PMID: "26122185", PMCID: "PMC4896389" },
      caveats: [{ id: "x", review: "says dynein.", source: "says dynamin.", severity: "major" as const }],
    };
    assert.equal(
      readable(referenceCard(withCaveat, [claim({ statement: "Radiotherapy works.", references: [1, 2] })])),
      [
        "**[1]** Schaue D, McBride WH. Opportunities and challenges of radiotherapy for treating cancer. Nature Reviews Clinical Oncology. 2015;12(9):527-540.",
        "[DOI 10.1038/nrclinonc.2015.120](https://doi.org/10.1038/nrclinonc.2015.120) · [PubMed 26122185](https://pubmed.ncbi.nlm.nih.gov/26122185/) · [PubMed Central PMC4896389](https://pmc.ncbi.nlm.nih.gov/articles/PMC4896389/)  \n*Identified by the record of the work.*",
        "⚠ **The review:** says dynein.  \n**The work:** says dynamin.",
        "**The review cites it for**\n\n- Radiotherapy works.",
      ].join("\n\n"),
    );
  });

  it("is honest about an unresolved reference", () => {
    assert.match(referenceCard(unresolved, []), /\*Not identified: the number is right/);
  });

  it("says nothing of status for an entry of the user's own list", () => {
    const own = { ...schaue, number: undefined, place: { file: "refs.bib", start: 0, end: 5 } };
    assert.doesNotMatch(referenceCard(own, []), /Identified/);
    assert.ok(readable(referenceCard(own, [])).startsWith("**@schaue2015** "));
  });

  it("links the address of a work without identifiers, and shows where it leads", () => {
    const linksOf = (URL: string, ids = {}): string =>
      readable(referenceCard({ ...own, csl: { ...article, URL, ...ids } }, [])).split("\n\n")[1] ?? "";
    const own = reference({ key: "k", csl: article, place: { file: "refs.bib", start: 0, end: 5 } });
    for (const [address, shown] of [
      ["https://www.ncbi.nlm.nih.gov/geo/GSE1?a=1&b=(2)", "[www.ncbi.nlm.nih.gov/geo/GSE1?a=1&b=%282%29](…)"],
      ["HTTPS://Example.ORG/", "[example.org](…/)"],
      ["https://bücher.example/a b", ""],
      ["https://bücher.example/ü", "[xn--bcher-kva.example/%C3%BC](…)"],
      ["https://doi.org@evil.example/", ""],
      ["http://example.org/", ""],
      ["javascript:alert(1)", ""],
      ["command:workbench.action.quit", ""],
      ["https://example.org/`![x](y)", ""],
      ["https://example.org/`!(y)|*_{x}", "[example.org/%60%21%28y%29%7C%2A_%7Bx%7D](…)"],
    ] as const) {
      assert.equal(linksOf(address).replace(/\(https:\/\/[^/]*[^)]*?(\/?)\)$/, "(…$1)"), shown, address);
    }
    const longest = linksOf(`https://example.org/${"a".repeat(100)}`);
    assert.ok(longest.startsWith(`[example.org/${"a".repeat(48)}…](https://example.org/${"a".repeat(100)})`));
    assert.match(linksOf("https://example.org/", { DOI: "10.1000/x" }), /^\[DOI [^ ]*$/);
  });

  it("has the ways that the editor knows below its pages", () => {
    const way = (label: string) => ({ label, url: "command:x" });
    const own = reference({ key: "k", csl: article, place: { file: "refs.bib", start: 0, end: 5 } });
    const shown = (csl: object, ways: readonly string[]): string =>
      readable(referenceCard({ ...own, csl: { ...article, title: "One", ...csl } }, [], ways.map(way)));
    for (const [csl, ways, rest] of [
      [{}, [], ""],
      [{}, ["refs.bib, line 3"], "\n\n[refs.bib, line 3](command:x)"],
      [
        { DOI: "10.1000/x" },
        ["a](b)", "PDF…"],
        "\n\n[DOI 10.1000/x](https://doi.org/10.1000/x)  \n[a](b)](command:x) · [PDF…](command:x)",
      ],
    ] as const)
      assert.equal(shown(csl, ways), `**@k** One.${rest}`);
  });
});

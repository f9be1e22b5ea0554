import { strict as assert } from "node:assert";
import type { Line } from "../../src/online/ask";
import { entryOfCrossref, referencesOfCrossref } from "../../src/online/crossref";
import { referencesOfEuropePmc } from "../../src/online/europePmc";
import { pages } from "../../src/online/weights";

/** A service that gives these answers, one after the other. */
function giving(...answers: readonly unknown[]): Line {
  const left = answers.map((data) => new Response(JSON.stringify(data)));
  return { fetch: () => Promise.resolve(left.shift()!), signal: new AbortController().signal };
}

const doi = "10.20892/j.issn.2095-3941.2020.0150";
const crossref = (reference: readonly unknown[]): Line => giving({ message: { DOI: doi, reference } });
const page = (count: number, ...reference: readonly unknown[]): unknown => ({
  hitCount: count,
  referenceList: { reference },
});

describe("what Crossref lists", () => {
  const numbersOf = async (...keys: readonly (string | undefined)[]): Promise<readonly unknown[]> => {
    const references = await referencesOfCrossref.ask(
      crossref(keys.map((key, at) => ({ key, "article-title": String.fromCharCode(97 + at) }))),
    );
    return references.map(({ number, csl }) => `${number} ${csl.title}`);
  };

  it("is numbered by its keys where all end with a number of their own, and else by its order", async () => {
    assert.deepEqual(await numbersOf("ref2", "ref10", "ref1"), ["1 c", "2 a", "10 b"]);
    assert.deepEqual(await numbersOf("b200001", "b100001"), ["100001 b", "200001 a"]);
    assert.deepEqual(await numbersOf("2021_18.1.152.2", "2021_18.1.152.1"), ["1 b", "2 a"]);
    assert.deepEqual(await numbersOf("a1", "b1", "c2"), ["1 a", "2 b", "3 c"]);
    assert.deepEqual(await numbersOf("a1", "b", "c2"), ["1 a", "2 b", "3 c"]);
    assert.deepEqual(await numbersOf(undefined, "b1"), ["1 a", "2 b"]);
  });

  it("is read from the line as it is printed, where there is nothing else", async () => {
    const line =
      "Hazawa M, Tomiyama K, et al. Radiation increases the cellular uptake of exosomes. Biochem Biophys Res Commun. 2014;446:1165&#8211;71.";
    const [entry] = await referencesOfCrossref.ask(
      crossref([{ key: "ref1", unstructured: line, DOI: "10.1016/j.bbrc.2014.03.051" }]),
    );
    const { csl, raw, authorsTruncated } = entry!;
    assert.deepEqual(
      [csl.title, csl.author?.length, csl.volume, csl.page, csl.DOI, csl.type, authorsTruncated],
      [
        "Radiation increases the cellular uptake of exosomes",
        2,
        "446",
        "1165–71",
        "10.1016/j.bbrc.2014.03.051",
        "article-journal",
        true,
      ],
    );
    assert.match(raw!, /^Hazawa M.*1165–71\.$/);
  });

  it("has no author where names could not be told apart", async () => {
    const [one, two, three] = await referencesOfCrossref.ask(
      crossref([
        { author: "the makers; others, and more" },
        { author: "M. Hazawa", year: "2014a" },
        { author: "the makers of all" },
      ]),
    );
    assert.deepEqual(three!.csl.author, [{ literal: "the makers of all" }]);
    assert.deepEqual([one!.csl.author, one!.authorsTruncated], [undefined, undefined]);
    assert.deepEqual(two!.csl.author, [{ family: "Hazawa", given: "M." }]);
    assert.deepEqual(two!.csl.issued, { "date-parts": [[2014]] });
  });

  it("is of the type that CSL calls it by", async () => {
    const rows: readonly (readonly [string | undefined, string])[] = [
      ["journal-article", "article-journal"],
      ["proceedings-article", "paper-conference"],
      ["book-chapter", "chapter"],
      ["book-section", "chapter"],
      ["book", "book"],
      ["monograph", "book"],
      ["edited-book", "book"],
      ["reference-book", "book"],
      ["reference-entry", "entry"],
      ["posted-content", "article"],
      ["dissertation", "thesis"],
      ["report", "report"],
      ["constructor", "constructor"],
      [undefined, "document"],
    ];
    for (const [type, expected] of rows) {
      const work = { DOI: "10.1000/a", title: ["A"], publisher: "Makers", type };
      const { csl } = await entryOfCrossref("10.1000/a").ask(giving({ message: work }));
      assert.equal(csl.type, expected);
      assert.equal(csl.publisher, type === "journal-article" ? undefined : "Makers");
    }
  });

  it("has names of persons with their parts, and of groups", async () => {
    const author = [
      { family: "Maker", given: " Ada ", suffix: "Jr" },
      { given: "Plato" },
      { name: "Group" },
      7,
    ];
    const editor = [{ family: "Editor" }];
    const work = { DOI: "10.1000/a", title: "A title: Of all", subtitle: ["Of all"], author, editor };
    const { csl } = await entryOfCrossref("10.1000/a").ask(
      giving({ message: { ...work, page: "3", issue: 1 } }),
    );
    assert.deepEqual(csl, {
      id: "maker",
      type: "document",
      title: "A title: Of all",
      author: [{ family: "Maker", given: "Ada", suffix: "Jr" }, { literal: "Plato" }, { literal: "Group" }],
      editor: [{ family: "Editor" }],
      issue: "1",
      page: "3",
      DOI: "10.1000/a",
    });
  });

  it("is nothing where the record is another work's", async () => {
    await assert.rejects(
      entryOfCrossref("10.1000/a").ask(giving({ message: { DOI: "10.1000/b", title: ["B"] } })),
      /^Error: Crossref answered with another work, 10\.1000\/b\.$/,
    );
    const { csl } = await entryOfCrossref("10.1000/a").ask(
      giving({ message: { DOI: "10.1000/A", title: ["A"], subtitle: ["Of all"], type: "monograph" } }),
    );
    assert.deepEqual([csl.title, csl.type], ["A: Of all", "book"]);
    await assert.rejects(
      entryOfCrossref("10.1000/a").ask(giving({ message: { DOI: "10.1000/a", title: [] } })),
      /Crossref has no title for 10\.1000\/a\./,
    );
  });
});

describe("what Europe PMC lists", () => {
  it("is read from the line as it is printed, where there is nothing else", async () => {
    const [entry] = await referencesOfEuropePmc.ask(
      giving(
        page(1, { unstructuredInformation: "Zhu L. A title that is long enough. 2018.", citedOrder: 4 }),
      ),
    );
    assert.deepEqual(
      [entry!.number, entry!.csl.title, entry!.key],
      [4, "A title that is long enough", "zhu2018"],
    );
  });

  it("has what stands beside the line before what that says", async () => {
    const [one, two, three, four] = await referencesOfEuropePmc.ask(
      giving(
        page(
          5,
          {
            title: "One vs. two.",
            unstructuredInformation: "Zhu L. Another title of it. 2018.",
            authorString: "Maker",
          },
          { unstructuredInformation: "Zhu L, et al. A title that is long enough. 2018.", pubYear: 2019 },
          null,
          { title: "B", source: "PMC", id: "PMC77", authorString: "Maker A, Second B, and many" },
          {
            title: "C",
            source: "PPR",
            id: "PPR5",
            authorString: "The Group of Makers",
            publicationTitle: "A Book",
          },
          "D",
          { title: "E" },
        ),
      ),
    );
    assert.deepEqual(
      [one!.csl.title, one!.csl.author, one!.authorsTruncated, one!.raw],
      ["One vs. two", [{ family: "Maker" }], undefined, undefined],
    );
    assert.deepEqual([two!.csl.issued, two!.authorsTruncated], [{ "date-parts": [[2019]] }, true]);
    assert.deepEqual(
      [four!.csl["container-title"], four!.csl.author, four!.csl.PMID, four!.authorsTruncated],
      ["A Book", [{ literal: "The Group of Makers" }], undefined, undefined],
    );
    assert.deepEqual(
      [three!.csl.PMCID, three!.csl.PMID, three!.authorsTruncated],
      ["PMC77", undefined, true],
    );
  });

  it("has a number where its order is one", async () => {
    const references = await referencesOfEuropePmc.ask(
      giving(page(3, { title: "A", citedOrder: 1 }, { title: "B", citedOrder: "2" }, { title: "C" })),
    );
    assert.deepEqual(
      references.map(({ number }) => number),
      [1, undefined, undefined],
    );
  });

  it("is whole or nothing", async () => {
    const first = page(3, { title: "A", citedOrder: 1 }, { title: "B", citedOrder: 2 });
    const answered = await referencesOfEuropePmc.ask(giving(first, page(3, { title: "C", citedOrder: 3 })));
    assert.equal(answered.length, 3);
    await assert.rejects(referencesOfEuropePmc.ask(giving(first, page(3))), /not of the form/);
    await assert.rejects(referencesOfEuropePmc.ask(giving(first, page(0))), /does not have the references/);
  });

  it("is asked for no longer than such a list can be", async () => {
    let asked = 0;
    const endless: Line = {
      ...giving(),
      fetch: () =>
        ++asked > 2 * pages.most
          ? Promise.reject(new Error("asked on and on"))
          : Promise.resolve(new Response(JSON.stringify(page(1e6, { title: "A" })))),
    };
    await assert.rejects(referencesOfEuropePmc.ask(endless), /not of the form/);
    assert.equal(asked, pages.most);
  });

  it("is not taken from a refusal", async () => {
    await assert.rejects(
      referencesOfEuropePmc.ask(giving({ errCode: 404, errMsg: "Invalid page size provided." })),
      /^Error: Europe PMC did not take the question \(404\)\.$/,
    );
  });
});

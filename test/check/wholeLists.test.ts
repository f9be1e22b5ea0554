import assert from "node:assert/strict";
import { findingsIn } from "./engine";

const entry = (number: number, what = "Title of a work"): string =>
  `${number}. Luo A, Zhou X. ${what} ${number}. J Extracell Vesicles. ${2000 + number}.\n`;
const list = (last: number): string =>
  `\n## References\n\n${Array.from({ length: last }, (_, at) => entry(at + 1)).join("")}`;
const citing = (...numbers: readonly number[]): string =>
  numbers.map((number) => `Fact [${number}]. `).join("");

const found = async (text: string, code: string): Promise<readonly string[]> =>
  (await findingsIn(text, { quick: true, rule: `citation/${code}` })).map(({ start, end }) =>
    text.slice(start, end),
  );

describe("numbers that a list lacks", () => {
  for (const [text, reported, why] of [
    [citing(1, 2, 9, 3, 4) + list(5), ["9"], "one is out of range"],
    [citing(1, 7, 8, 9, 2) + list(5), ["7", "8", "9"], "a few are"],
    [citing(1, 7, 7, 7, 7, 2) + list(5), ["7", "7", "7", "7"], "one is cited again and again"],
    [`Fact [1-30]. ${citing(2, 3)}${list(5)}`, ["1-30"], "a range ends beyond the list"],
    [citing(1, 2, 3, 4, 5, 6, 7, 8, 9) + list(5), ["6"], "more than a few are: the list breaks off"],
    [citing(1, 2, 3, 4, 5) + list(5).replace(entry(3), ""), ["3"], "an entry was taken out"],
  ] as const) {
    it(`are reported as ${reported.join(", ")} where ${why}`, async () => {
      assert.deepEqual(await found(text, "unknown-reference"), reported);
    });
  }

  it("are named once, with all their places, where they are many", async () => {
    const text = citing(1, 6, 7, 8, 12, 6) + list(5);
    const [finding, ...others] = await findingsIn(text, { quick: true, rule: "citation/unknown-reference" });
    assert.deepEqual(others, []);
    assert.match(
      finding!.message,
      /no references 6–8, 12 in this document’s reference list, which ends at 5/,
    );
    assert.equal(finding!.related.length, 4);
  });

  it("are named up to a whole number or range, however many there are", async () => {
    for (let wide = 0; wide < 12; wide++) {
      const missing = Array.from({ length: 60 }, (_, at) =>
        at < wide ? [1000 + 2 * at] : [10 * at, 10 * at + 1, 10 * at + 2],
      );
      const text = citing(1, ...missing.flat().map((number) => number + 500)) + list(5);
      const [finding] = await findingsIn(text, { quick: true, rule: "citation/unknown-reference" });
      const [, named] = /no references (.*) and others in /.exec(finding!.message)!;
      assert.ok(named!.length >= 120 && named!.length < 130);
      assert.match(named!, /^\d{3,4}(?:–\d{3,4})?(?:, \d{3,4}(?:–\d{3,4})?)*$/);
    }
  });

  it("are those of the list of the chapter, else of any list", async () => {
    const text = `# One\n\n${citing(1, 3)}\n${list(3)}\n# Two\n\n${citing(1, 2, 3, 7)}\n${list(2)}`;
    assert.deepEqual(await found(text, "unknown-reference"), ["7"]);
    assert.deepEqual(await found(text, "duplicate-reference"), []);
  });
});

describe("duplicates in a printed list", () => {
  it("are all reported, of very many the first with a fix, for each moves all numbers", async () => {
    const text = `${citing(1)}\n\n## References\n\n${Array.from({ length: 100 }, (_, at) => `${at + 1}. Luo A. Title of work ${at}. 2022. doi:10.1000/a1\n`).join("")}`;
    const reported = await findingsIn(text, { rule: "citation/duplicate-reference" });
    assert.equal(reported.length, 99);
    assert.deepEqual(
      reported.map(({ suggestions }) => suggestions.length),
      reported.map((_, at) => (at < 20 ? 1 : 0)),
    );
  });

  const entries = (one: string, two: string): string =>
    `${citing(1, 2)}\n\n## References\n\n1. ${one}\n2. ${two}\n`;
  const title = "Widespread redundancy in profiles of cancer mutation states";
  for (const [one, two, isReported, why] of [
    [
      `Luo A. ${title}. 2022. https://doi.org/10.1000/a1`,
      `Luo A. ${title}. 2022. https://doi.org/10.1000/A1`,
      true,
      "they have one DOI",
    ],
    [
      `Luo A. ${title}. J Cell. 2022;4:5-9.`,
      `Luo A. ${title}. J Cell. 2022;4:5-9. doi:10.1000/a1`,
      true,
      "one lacks the DOI",
    ],
    [
      `Luo A. ${title}. Zenodo. 2022. https://doi.org/10.1000/a1`,
      `Luo A. ${title}. GitHub. 2022. https://github.com/a/b`,
      false,
      "they have two addresses",
    ],
    [
      `Smith J. One title here. 2010. doi:10.1016/j. cmet.2015.08.007`,
      `Doe J. Two other things. 2011. doi:10.1016/j. redox.2017.02.012`,
      false,
      "their DOIs are cut",
    ],
    [
      `Smith J. One title here. 2010. doi:10.1016/jxz et.1`,
      `Doe J. Two other things. 2011. doi:10.1016/jxz ox.2`,
      false,
      "their DOIs are cut where nobody sees it",
    ],
    [
      `Luo A. ${title}. J Cell. 2022;4:5-9.`,
      `Luo A. ${title}: part 2. J Cell. 2022;4:10-19.`,
      false,
      "they are parts",
    ],
    [
      `Luo A. ${title}. J Cell. 2022;4:5-9.`,
      `Luo A. Erratum: ${title}. J Cell. 2022;4:77.`,
      false,
      "one corrects the other",
    ],
    [
      `Luo A. ${title}. bioRxiv. 2021. doi:10.1101/1.2`,
      `Luo A. ${title}. J Cell. 2022;4:5. doi:10.1000/a`,
      false,
      "one is the preprint",
    ],
    [
      `Luo A. Introduction to the biology of exosomes. In: Book. 2022:1-9.`,
      `Luo A. Introduction to the biology of exosomes. In: Book. 2022:10-19.`,
      false,
      "they have other pages",
    ],
  ] as const) {
    it(`are ${isReported ? "found" : "none"} where ${why}`, async () => {
      assert.equal((await found(entries(one, two), "duplicate-reference")).length, isReported ? 1 : 0);
    });
  }
});

describe("Manubot's identifiers", () => {
  const front = "---\nbibliography: a.bib\n---\n\n";
  const files = {
    "a.bib": "@article{zhu2018, author = {Zhu, L.}, title = {Targeting glioblastoma}, year = 2018}\n",
  };
  const unknown = async (text: string): Promise<readonly string[]> =>
    (await findingsIn(text, { quick: true, files, rule: "citation/unknown-reference" })).map(
      ({ start, end }) => text.slice(start, end),
    );

  for (const key of [
    "doi:10.1038/nature15756",
    "doi:10/gg4d4k",
    "pmid:23420871",
    "pubmed:23420871",
    "pmcid:PMC3041534",
    "arxiv:1508.06576v2",
    "isbn:978-0-262-03384-8",
    "url:https://example.org/a",
    "https://example.org/a",
    "wikidata:Q56458321",
    "clinicaltrials:NCT01234567",
  ]) {
    it(`are right: @${key}`, async () => {
      assert.deepEqual(await unknown(`${front}Known [@zhu2018; @${key}].\n`), []);
      assert.deepEqual(await unknown(`Known [@${key}].\n`), []);
    });
  }

  for (const key of [
    "pmid:2342x",
    "pmcid:3041x",
    "arxiv:15086576",
    "wikidata:56458321",
    "pmd:23420871",
    "dio:10.1038/nature15756",
  ]) {
    it(`cannot be looked up: @${key}`, async () => {
      assert.deepEqual(await unknown(`${front}Known [@zhu2018; @${key}].\n`), [`@${key}`]);
      assert.deepEqual(await unknown(`Known [@${key}].\n`), [`@${key}`]);
    });
  }

  it("may have a name in the document", async () => {
    const text = `${front}Known [@zhu2018; @deep-review; @tag:ten-rules; @other].\n\n[@deep-review]: doi:10.1098/rsif.2017.0387\n[ten-rules]: pmid:23420871\n`;
    assert.deepEqual(await unknown(text), ["@other"]);
  });
});

import { strict as assert } from "node:assert";
import type { LinkedCitation } from "../../../src/model/analysis";
import type { CslItem, Reference } from "../../../src/model/reference";
import { writeAuthors } from "../../../src/rewrite/insert/byAuthor";

const work = (
  names: readonly string[],
  year: string,
  letter = "",
  more: Partial<Reference> = {},
): Reference => ({
  key: `${names[0] ?? "On vesicles"} ${year}${letter}`,
  number: undefined,
  csl: {
    id: "x",
    type: "article-journal",
    ...(names.length > 0 && { author: names.map((family) => ({ family, given: "A." })) }),
  },
  appeared: { year, letter },
  status: "verified",
  place: undefined,
  caveats: [],
  ...more,
});

const citing = (...texts: readonly string[]): readonly LinkedCitation[] =>
  texts.map((text) => ({ text, style: /\d\]$/.test(text) ? "bracket" : "author" }) as LinkedCitation);

describe("works by author and year", () => {
  const two = work(["Smith", "Jones"], "2019");
  it("are written with all of one or two authors, else with the first", () => {
    assert.equal(writeAuthors([], [work(["Smith"], "2018")]), "Smith, 2018");
    assert.equal(writeAuthors([], [two]), "Smith & Jones, 2019");
    assert.equal(writeAuthors([], [work(["Smith", "Jones", "Lee"], "2020", "a")]), "Smith et al., 2020a");
    assert.equal(
      writeAuthors([], [work(["Smith"], "2020", "", { authorsTruncated: true })]),
      "Smith et al., 2020",
    );
    assert.equal(writeAuthors([], [work([], "2020")]), "On vesicles, 2020");
    assert.equal(writeAuthors([], [two, work(["Lee"], "nd", "b")]), "Smith & Jones, 2019; Lee, n.d.-b");
  });

  it("are written with their editors where nobody wrote them, and the year of the entry", () => {
    const { appeared, ...other } = work([], "2020");
    const csl = { ...other.csl, editor: [{ family: "Lee" }], issued: { "date-parts": [[2017]] } } as CslItem;
    assert.ok(appeared);
    assert.equal(writeAuthors([], [{ ...other, csl }]), "Lee, 2017");
    assert.equal(
      writeAuthors([], [{ ...other, csl: { ...csl, issued: undefined } as unknown as CslItem }]),
      "Lee, n.d.",
    );
  });

  it("are joined, and parted from the year, as most citations of the document have it", () => {
    const cases: readonly (readonly [texts: readonly string[], expected: string])[] = [
      [["(Luo & Mo, 2018)"], "Smith & Jones, 2019"],
      [["(Luo and Mo, 2018)"], "Smith and Jones, 2019"],
      [["(Luo and Mo, 2018)", "(Po & Mo, 2018)"], "Smith & Jones, 2019"],
      [["(Luo and Mo, 2018)", "(Luo and Mo, 2019)", "(Po & Mo, 2018)"], "Smith and Jones, 2019"],
      [["(Luo 2018)"], "Smith & Jones 2019"],
      [["(Luo et al. 2018)"], "Smith & Jones 2019"],
      [["(Luo et al., 2018)"], "Smith & Jones, 2019"],
      [["(Luo n.d.)", "(Mo, n.d.)", "(Po n.d.)"], "Smith & Jones 2019"],
      [["(Luo 2018)", "(Mo, 2018)"], "Smith & Jones, 2019"],
      [["[see Luo and Mo 2018, 3]"], "Smith & Jones, 2019"],
    ];
    for (const [texts, expected] of cases)
      assert.equal(writeAuthors(citing(...texts), [two]), expected, texts.join(" "));
  });
});

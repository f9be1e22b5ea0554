import { strict as assert } from "node:assert";
import { linkCitations } from "../../src/citations/link";
import type { Citation, CitationStyle } from "../../src/model/citation";
import type { CslItem, Reference, ReferenceList } from "../../src/model/reference";
import { createMemo } from "../../src/text/caches";

const reference = (
  key: string,
  number: number | undefined,
  csl: Partial<CslItem> = {},
  aliases: readonly string[] = [],
): Reference => ({
  key,
  aliases,
  number,
  csl: { id: key, type: "article-journal", ...csl },
  status: "verified",
  place: undefined,
  caveats: [],
});

const list = (
  kind: ReferenceList["kind"],
  asked: boolean,
  ...references: readonly Reference[]
): ReferenceList => ({
  kind,
  label: kind,
  asked,
  references,
  problems: [],
  reports: [],
});

const citation = (style: CitationStyle, ...targets: readonly string[]): Citation => ({
  start: 0,
  end: 1,
  text: "",
  style,
  block: 0,
  from: 0,
  to: 1,
  items: [],
  targets,
});

const keysOf = (cited: Citation, references: ReferenceList): readonly (readonly [string, string])[] =>
  [...linkCitations([cited], references, createMemo())[0]!.resolved].map(([target, { key }]) => [
    target,
    key,
  ]);

describe("linking citations", () => {
  const review = [reference("1", 1, {}, ["schaue2015"]), reference("2", 2, {}, ["he2021-ref2"])];

  it("finds numbers by number, in every numeric style", () => {
    for (const style of ["bracket", "parenthesis", "superscript", "glued"] as const)
      assert.deepEqual(keysOf(citation(style, "2", "3"), list("document", false, ...review)), [["2", "2"]]);
  });

  it("finds keys as they are, case and all", () => {
    const own = list("bibliography", true, reference("Luo2019", undefined));
    assert.deepEqual(keysOf(citation("key", "Luo2019", "luo2019"), own), [["Luo2019", "Luo2019"]]);
  });

  it("lets the review answer to keys only where it was asked for", () => {
    assert.deepEqual(keysOf(citation("key", "schaue2015"), list("review", true, ...review)), [
      ["schaue2015", "1"],
    ]);
    assert.deepEqual(keysOf(citation("key", "schaue2015"), list("review", false, ...review)), []);
    assert.deepEqual(keysOf(citation("bracket", "1"), list("review", false, ...review)), [["1", "1"]]);
  });

  it("finds a work by its identifier where no key is the same", () => {
    const own = list(
      "bibliography",
      true,
      reference("a", undefined, { DOI: "10.1038/ABC", PMID: "7" }),
      reference("pmid:7", undefined),
    );
    assert.deepEqual(keysOf(citation("key", "doi:10.1038/abc", "pmid:7", "pmid:8"), own), [
      ["doi:10.1038/abc", "a"],
      ["pmid:7", "pmid:7"],
    ]);
  });

  it("leaves named authors alone", () => {
    assert.deepEqual(keysOf(citation("author", "1"), list("document", false, ...review)), []);
  });

  const problem = (whole: boolean) =>
    ({ message: "", whole }) as unknown as ReferenceList["problems"][number];
  const work = reference("Luo 2019", undefined, { author: [{ family: "Luo" }] });
  const authored = { ...work, appeared: { year: "2019", letter: "" } };
  const key = reference("luo2019", undefined);
  const one = reference("1", 1);
  const lists: readonly (readonly [why: string, list: ReferenceList, checked: readonly CitationStyle[]])[] = [
    ["numbers", list("document", false, one), ["bracket", "superscript"]],
    ["keys", list("bibliography", true, key), ["key"]],
    ["authors and years", list("document", false, authored), ["author"]],
    ["the review's numbers, unasked", list("review", false, one), ["bracket", "superscript"]],
    ["nothing, though it was asked for", list("bibliography", true), ["key"]],
    ["nothing, unasked", list("bibliography", false), []],
    ["nothing, in the document", list("document", true), []],
    ["nothing, as there is none", list("none", true), []],
    [
      "nothing, as a part could not be read",
      { ...list("bibliography", true), problems: [problem(false)] },
      [],
    ],
    [
      "keys, of which a part could not be read",
      { ...list("bibliography", true, key), problems: [problem(false)] },
      ["key"],
    ],
    [
      "keys, of which a file could not be read",
      { ...list("bibliography", true, key), problems: [problem(true)] },
      [],
    ],
  ];
  for (const [why, references, checked] of lists)
    it(`checks citations of the kind that the list answers to: it has ${why}`, () => {
      const styles = ["bracket", "superscript", "key", "author"] as const;
      const linked = linkCitations(
        styles.map((style) => citation(style, "x")),
        references,
        createMemo(),
      );
      assert.deepEqual(
        linked.filter((cited) => cited.checked).map(({ style }) => style),
        checked,
      );
    });

  it("finds the entry of a work by its authors and year, whatever the target is called", () => {
    const cited = (year: string): Citation => ({
      ...citation("author", `Luo et al. ${year}`),
      items: [
        {
          start: 0,
          end: 1,
          targets: [`Luo et al. ${year}`],
          work: {
            names: "Luo",
            families: ["Luo"],
            given: "",
            etAl: false,
            year,
            letter: "",
            when: { start: 0, end: 1 },
          },
        },
      ],
    });
    assert.deepEqual(keysOf(cited("2019"), list("document", false, authored)), [
      ["Luo et al. 2019", "Luo 2019"],
    ]);
    assert.deepEqual(keysOf(cited("2018"), list("document", false, authored)), []);
  });
});

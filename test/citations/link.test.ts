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
});

import { strict as assert } from "node:assert";
import { compileRetractions } from "../../src/compile/retractions";
import { parseTable, tableNames, type Tables } from "../../src/compile/tables";
import { hashBytes, hashOfDoi } from "../../src/knowledge/retractions/format";
import { openRetractions } from "../../src/knowledge/retractions/open";
import type { Retractions } from "../../src/model/retraction";

const tablesOf = (watched: readonly string[], pmids: readonly number[] = []): Tables =>
  Object.fromEntries(
    tableNames.map((name) => [
      name,
      parseTable(
        name === "retraction_watch"
          ? ["doi\tnature", ...watched].join("\n")
          : name === "pubmed_retracted_pmids"
            ? ["pmid", ...pmids].join("\n")
            : "",
      ),
    ]),
  ) as unknown as Tables;

const open = (tables: Tables): Retractions => openRetractions(compileRetractions(tables), { verify: true });

/** Made-up DOIs, as many journals number theirs: neighbours differ in a digit. */
const doisOf = (registrant: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `10.${registrant}/journal.${20_000 + at}`);

describe("the file of retracted works", () => {
  const natures: readonly (readonly [nature: string, kind: string | undefined])[] = [
    ["Retraction", "retracted"],
    ["Expression of concern", "concern"],
    ["Expression of concern;Retraction", "retracted"],
    ["Retraction;Correction", "retracted"],
    ["Correction;Expression of concern", "concern"],
    ["Correction", undefined],
    ["Reinstatement", "reinstated"],
    ["Reinstatement;Retraction", "reinstated"],
    ["Expression of concern;Reinstatement", "reinstated"],
  ];
  for (const [nature, kind] of natures)
    it(`has ${kind ?? "nothing"} for ${nature}`, () => {
      const [notice] = open(tablesOf([`10.1000/a\t${nature}`, "10.1000/b\tRetraction"])).noticesOf({
        doi: "10.1000/a",
        pmid: undefined,
      });
      assert.deepEqual(notice?.kind, kind);
    });

  it("joins the rows of a DOI, however they write it", () => {
    const rows = ["10.1000/A<1>\tExpression of concern", "https://doi.org/10.1000/a1\tRetraction"];
    const [notice] = open(tablesOf(rows)).noticesOf({ doi: "10.1000/a1", pmid: undefined });
    assert.deepEqual(notice, { kind: "retracted", source: "Retraction Watch’s list of 2025-08-22" });
  });

  it("has PMIDs as they are, and the day of their list", () => {
    const { noticesOf } = open(tablesOf([], [993, 37_817_736, 173_287]));
    const said = ["993", "173287", "37817736"].map((pmid) => noticesOf({ doi: undefined, pmid }));
    const notice = { kind: "retracted", source: "PubMed’s list of 2023-12-30" };
    assert.deepEqual(said, [[notice], [notice], [notice]]);
    for (const pmid of ["1", "994", "173286", "99999999", "", "x"])
      assert.deepEqual(noticesOf({ doi: undefined, pmid }), [], pmid);
  });

  it("is the same for the same rows in any order, and finds each of thousands and none of others", () => {
    const listed = doisOf(1000, 3_000);
    const rows = listed.map((doi, at) => `${doi}\t${natures[at % 3]![0]}`);
    const tables = tablesOf(rows);
    assert.deepEqual(compileRetractions(tablesOf([...rows].reverse())), compileRetractions(tables));
    const { noticesOf } = open(tables);
    for (const doi of listed) assert.equal(noticesOf({ doi, pmid: undefined }).length, 1, doi);
    for (const doi of doisOf(1001, 100_000)) assert.deepEqual(noticesOf({ doi, pmid: undefined }), [], doi);
  });

  it("is refused when it is none, or cut off", () => {
    const bytes = compileRetractions(tablesOf(["10.1000/a\tRetraction"]));
    assert.throws(() => openRetractions(new Uint8Array(bytes.length)), /no file of retracted works/);
    assert.throws(() => openRetractions(bytes.subarray(0, bytes.length - 4)), /cut off/);
  });
});

/**
 * The bound of `format.ts`, n / 2^b for n DOIs and b bits, holds if each part of the hash is as good as drawn by chance. With all 40 bits no test
 * would ever see a false match; with any 16 of them one look-up in 65.5 is one, of 1,000 DOIs.
 */
describe("the hash of a DOI", () => {
  const listed = doisOf(1000, 1_000).map(hashOfDoi);
  const others = doisOf(1000, 51_000).slice(1_000).map(hashOfDoi);
  const bits = 16;
  for (const shift of [0, 8, 16, hashBytes * 8 - bits])
    it(`takes neighbours apart by its bits ${shift} to ${shift + bits} as chance would`, () => {
      const part = (hash: number): number => Math.floor(hash / 2 ** shift) % 2 ** bits;
      const known = new Set(listed.map(part));
      const share = others.filter((hash) => known.has(part(hash))).length / others.length;
      const expected = known.size / 2 ** bits;
      assert.ok(Math.abs(share - expected) < expected / 5, `${share} for ${expected}`);
    });

  it("fits its bytes, and uses them all", () => {
    assert.ok(others.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 256 ** hashBytes));
    assert.ok(others.some((hash) => hash >= 256 ** hashBytes / 2));
  });
});

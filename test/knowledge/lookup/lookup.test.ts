import { strict as assert } from "node:assert";
import { combineKnowledge } from "../../../src/knowledge/combine";
import type { Knowledge } from "../../../src/knowledge/knowledge";
import type { Entity } from "../../../src/model/entity";
import { emptyReview } from "../../emptyReview";

const entity = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: "protein",
  type: "gene",
  name,
  synonyms: [],
  previous: [],
  xrefs: {},
  ...more,
});

function knowing(...entities: readonly Entity[]): Knowledge {
  return combineKnowledge({ ...emptyReview, entities: new Map(entities.map((one) => [one.id, one])) });
}

const knowledge = knowing(
  entity("hgnc:24592", "STEAP3", { synonyms: ["TSAP6"] }),
  entity("hgnc:1504", "CASP3", { synonyms: ["caspase 3"] }),
  entity("hgnc:1508", "CASP8", { synonyms: ["caspase 8"] }),
  entity("fplx:Wnt", "Wnt"),
  entity("reactome:R-HSA-195721", "Wnt signaling", { kind: "pathway", type: "pathway", synonyms: ["Wnt"] }),
  entity("mirbase:MI0000077", "mir-21", { kind: "mirna", type: "stem-loop" }),
  entity("mirbase.mature:MIMAT0000076", "miR-21-5p", {
    kind: "mirna",
    type: "mature",
    previous: ["miR-21"],
  }),
);
const ids = (query: string, kind?: Entity["kind"]): readonly string[] =>
  knowledge.lookup(query, kind === undefined ? {} : { kind }).map(({ entity: { id } }) => id);

describe("look-up by identifier", () => {
  it("finds the entity itself, and no name that looks like it", () => {
    assert.deepEqual(ids("hgnc:1504"), ["hgnc:1504"]);
    assert.deepEqual(ids(" HGNC:1504 "), ["hgnc:1504"]);
    assert.deepEqual(ids("mirbase.mature:MIMAT0000076"), ["mirbase.mature:MIMAT0000076"]);
    assert.deepEqual(ids("hgnc:1504", "mirna"), []);
  });
});

describe("look-up", () => {
  it("finds a name however it is written, and what begins with it after that", () => {
    assert.deepEqual(ids("tsap-6"), ["hgnc:24592"]);
    assert.deepEqual(ids("mir21"), ["mirbase:MI0000077", "mirbase.mature:MIMAT0000076"]);
    assert.deepEqual(ids("casp"), ["hgnc:1504", "hgnc:1508"]);
  });
  it("takes a head noun for the pathway", () => {
    assert.deepEqual(ids("wnt signalling"), ["reactome:R-HSA-195721"]);
    assert.deepEqual(ids("Wnt pathway"), ["reactome:R-HSA-195721"]);
    assert.equal(ids("Wnt")[0], "fplx:Wnt");
  });
  it("knows let-7 by the longer name that says it twice", () => {
    const family = { kind: "mirna", type: "mirna-family" } as const;
    const known = knowing(entity("mirbase.family:MIPF0000002", "let-7", family));
    assert.equal(known.lookup("miR-let-7")[0]!.entity.id, "mirbase.family:MIPF0000002");
  });
  it("puts what is retired behind what has the name today, and a family behind its members", () => {
    const mirna = { kind: "mirna", type: "mature", previous: ["miR-9"] } as const;
    const known = knowing(
      entity("mirbase.mature:MIMAT0000001", "miR-9a", { ...mirna, retired: { why: "dead" } as never }),
      entity("mirbase.mature:MIMAT0000002", "miR-9b", mirna),
      entity("mirbase.family:MIPF0000001", "miR-9c", { ...mirna, type: "mirna-family" }),
    );
    assert.deepEqual(
      known
        .lookup("miR-9")
        .slice(0, 3)
        .map(({ entity: { name } }) => name),
      ["miR-9b", "miR-9c", "miR-9a"],
    );
  });
  it("understands a symbol that a spreadsheet turned into a date", () => {
    const dates = knowing(
      entity("hgnc:26077", "MARCHF1", { previous: ["MARCH1"] }),
      entity("hgnc:26189", "MTARC1", { previous: ["MARC1"] }),
      entity("hgnc:7729", "SEPTIN2", { previous: ["SEPT2"] }),
      entity("hgnc:15848", "SEPTIN6", { synonyms: ["SEP2"] }),
    );
    const named = (query: string): readonly string[] =>
      dates.lookup(query).map(({ entity: { name } }) => name);
    for (const date of ["1-Mar", "01-Mar", "Mar-01", "1. Mrz", "March 1", "1-Mar-20", "2020-03-01 00:00:00"])
      assert.deepEqual(named(date), ["MARCHF1", "MTARC1"], date);
    for (const date of ["2-Sep", "Sep-02", "Sep 2, 2006", "2 septembre"])
      assert.deepEqual(named(date), ["SEPTIN2", "SEPTIN6"], date);
    assert.deepEqual(named("MARCH1"), ["MARCHF1"]);
    for (const other of ["2-May", "30-Mar", "2020-13-01", "2-Sepia"])
      assert.deepEqual(named(other), [], other);
  });
  it("keeps to a kind", () => {
    assert.deepEqual(ids("wnt", "pathway"), ["reactome:R-HSA-195721"]);
  });
  it("finds near names, the nearest first, where no name is typed", () => {
    assert.equal(ids("caspse 3")[0], "hgnc:1504");
  });
  it("finds nothing for nothing", () => {
    assert.deepEqual(ids("  "), []);
    assert.deepEqual(ids("qqqqqqqq"), []);
  });
});

describe("isName", () => {
  it("is true of a name in its very characters alone", () => {
    assert.equal(knowledge.isName("TSAP6"), true);
    assert.equal(knowledge.isName("Tsap6"), false);
    assert.equal(knowledge.isName("TSAP-6"), false);
    assert.equal(knowledge.isName("miR-21"), true);
    assert.equal(knowledge.isName(""), false);
  });
});

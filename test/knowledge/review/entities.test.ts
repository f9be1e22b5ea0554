import { strict as assert } from "node:assert";
import { loadReview } from "../../../src/knowledge/review/review";

const { entities } = loadReview();

function named(name: string): readonly string[] {
  return [...entities.values()]
    .filter((entity) => entity.name === name || entity.synonyms.includes(name))
    .map(({ id }) => id);
}

describe("review: entities", () => {
  const names: Readonly<Record<string, string>> = {
    Hsp72: "hgnc:5232",
    TSAP6: "hgnc:24592",
    Steap3: "hgnc:24592",
    "β-catenin": "hgnc:2514",
    "VEGFR-2": "hgnc:6307",
    CD29: "hgnc:6153",
    "exo-Anx II": "hgnc:537",
    AHIF: "hgnc:43015",
    "miR-200": "mirbase.family:MIPF0000019",
    microRNA200: "mirbase.family:MIPF0000019",
    NKG2D: "hgnc:18788",
    TSGA10: "hgnc:14927",
    afamin: "hgnc:316",
    "serpine peptidase F1": "hgnc:8824",
    hsc70: "hgnc:5241",
    HSP70: "fplx:HSPA",
    "miR-1246": "mirbase:MI0006381",
    "miR-339-5p": "mirbase.mature:MIMAT0000764",
    "AKT signaling pathway": "go:0043491",
    HUVECs: "cl:0002618",
    GBM: "doid:3068",
  };
  for (const [name, id] of Object.entries(names)) {
    it(`knows ${name}`, () => {
      assert.deepEqual(named(name), [id]);
    });
  }

  it("give no name to two of them", () => {
    const all = [...entities.values()].flatMap(({ name, synonyms }) => [...new Set([name, ...synonyms])]);
    assert.deepEqual(
      all.filter((name, i) => all.indexOf(name) !== i),
      [],
    );
  });

  it("carry the MISEV2018 category of EV markers", () => {
    assert.deepEqual(entities.get("hgnc:1692")?.misev, [1]);
    assert.deepEqual(entities.get("hgnc:15971")?.misev, [2]);
    assert.equal(entities.get("hgnc:11998")?.misev, undefined);
  });

  it("carry the ids of other databases", () => {
    assert.deepEqual(entities.get("hgnc:1701")?.xrefs, {
      ncbigene: "975",
      uniprot: "P60033",
      ensembl: "ENSG00000110651",
    });
    assert.equal(entities.get("mirbase:MI0006381")?.xrefs.ncbigene, "100302142");
  });
});

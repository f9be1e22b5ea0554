import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entity } from "../../src/model/entity";
import { filledEntry, formsOf } from "../../src/present/entryForms";

const snippets = Object.values(
  JSON.parse(readFileSync(join(import.meta.dirname, "../../snippets/exoscribe.json"), "utf8")) as Readonly<
    Record<string, { prefix: string; body: readonly string[] }>
  >,
);
const bodyOf = (wanted: string) => snippets.find(({ prefix }) => prefix === wanted)?.body.join("\n");

const entity = (name: string, more: Partial<Entity> = {}): Entity => ({
  id: "hgnc:1692",
  kind: "protein",
  type: "gene",
  name,
  synonyms: [],
  previous: [],
  xrefs: {},
  ...more,
});
const cd63 = entity("CD63", { description: "CD63 molecule", xrefs: { uniprot: "P08962|Q1" }, misev: [1] });
const mature = entity("hsa-miR-21-5p", {
  id: "mirbase.mature:MIMAT0000076",
  kind: "mirna",
  type: "mature",
  sequence: "UAGC",
});
const family = entity("mir-8", {
  id: "mirbase.family:MIPF0000019",
  kind: "mirna",
  type: "mirna-family",
  description: "miR-200 family",
});
const pathway = entity("Signaling by WNT", {
  id: "reactome:R-HSA-195721",
  kind: "pathway",
  type: "pathway",
});

const beginnings: readonly (readonly [of: Entity, beginning: string])[] = [
  [cd63, "- **CD63** (HGNC:1692; UniProt P08962; MISEV2018 category 1): ${4|present,"],
  [
    entity("HSPA8", { misev: [2, 5] }),
    "- **HSPA8** (HGNC:1692; MISEV2018 categories 2, 5): ${4|present,absent,enriched,depleted|} in ${5:exosomes",
  ],
  [mature, "- **hsa-miR-21-5p** (miRBase MIMAT0000076; 5′-UAGC-3′): ${4|enriched in,"],
  [pathway, "- **Signaling by WNT** (Reactome R-HSA-195721): ${2|activated,inhibited|} in"],
  [entity("A$1}b*", { id: "odd:1" }), "- **A\\$1\\}b\\\\***: ${4|present,"],
];

describe("an entry that is filled in", () => {
  for (const [of, beginning] of beginnings) {
    it(of.name, () => {
      const filled = filledEntry(of, bodyOf)!;
      assert.equal(filled.slice(0, beginning.length), beginning);
      assert.match(filled, /\]\.\$0$/);
    });
  }

  it("is none of a kind without a standard entry", () => {
    assert.equal(filledEntry(entity("HeLa", { kind: "cell", type: "cell" }), bodyOf), undefined);
  });

  it("invents no target of a miRNA", () => {
    assert.doesNotMatch(filledEntry(mature, bodyOf)!, /PDCD4/);
  });
});

describe("the other forms of a name", () => {
  const cases: readonly (readonly [of: Entity, expected: Readonly<Record<string, string>>])[] = [
    [
      cd63,
      {
        Name: "CD63",
        "Name with id": "CD63 (HGNC:1692)",
        "First mention in full": "CD63 molecule (CD63)",
        "Table row": "| CD63 | CD63 molecule | gene and its protein | HGNC:1692, UniProt P08962 |",
        Link: "[CD63](https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:1692)",
      },
    ],
    [
      mature,
      {
        Name: "hsa-miR-21-5p",
        "Name with id": "hsa-miR-21-5p (miRBase MIMAT0000076)",
        "First mention in full": "microRNA-21-5p (miR-21-5p)",
        "Table row": "| hsa-miR-21-5p |  | mature miRNA | miRBase MIMAT0000076 |",
        Link: "[hsa-miR-21-5p](https://www.mirbase.org/mature/MIMAT0000076)",
      },
    ],
    [
      family,
      {
        Name: "mir-8",
        "Name with id": "mir-8 (miRBase family MIPF0000019)",
        "First mention in full": "miR-200 family (mir-8)",
        "Table row": "| mir-8 | miR-200 family | miRNA family | miRBase family MIPF0000019 |",
        Link: "[mir-8](https://bioregistry.io/mirbase.family:MIPF0000019)",
      },
    ],
    [entity("HLA-A*02", { id: "odd:1" }), { Name: "HLA-A\\*02", "Table row": "| HLA-A\\*02 |  | gene |  |" }],
  ];
  for (const [of, expected] of cases) {
    it(of.name, () => {
      assert.deepEqual(Object.fromEntries(formsOf(of).map(({ label, text }) => [label, text])), expected);
    });
  }
});

import { strict as assert } from "node:assert";
import { entityCard, type EntityCardOptions } from "../../src/present/entityCard";
import { linkOf } from "../../src/present/links";
import { addresses } from "./render";
import { claim, entity, schaue, unresolved } from "./samples";

const known = new Map(
  [
    entity({ id: "hgnc:1709", name: "CD9", description: "CD9 molecule" }),
    entity({ id: "hgnc.genegroup:768", name: "Tetraspanins", type: "family" }),
    entity({
      id: "mirbase.mature:MIMAT0000076",
      name: "hsa-miR-21-5p",
      type: "mature",
      sequence: "UAGCUUAUCAGACUGAUGUUGA",
    }),
    entity({
      id: "mirbase.mature:MIMAT0004494",
      name: "hsa-miR-21-3p",
      type: "mature",
      sequence: "CAACACCAGUCGAUGGGCUGU",
    }),
  ].map((one) => [one.id, one]),
);

const options: EntityCardOptions = {
  referenceOf: (number) => [schaue, unresolved][number - 1],
  entityOf: (id) => known.get(id),
};

const cd63 = entity({
  id: "hgnc:1692",
  name: "CD63",
  description: "CD63 molecule",
  synonyms: ["CD63", "ME491", "TSPAN30"],
  previous: ["MLA1"],
  xrefs: { hgnc: "1692", uniprot: "P08962|A0A024RB05", ncbigene: "967", ensembl: "ENSG00000135404" },
  misev: [1],
  exocarta: { experiments: 97, species: ["Homo sapiens", "Mus musculus", "Danio rerio"] },
  families: ["hgnc.genegroup:768"],
  locus: "12q13.2",
});

describe("entityCard", () => {
  it("shows a protein: name, ids, claims, evidence, names, place", () => {
    const claims = [
      claim({ statement: "CD63 marks exosomes.", references: [1, 2] }),
      claim({ statement: "No source is given.", references: [] }),
    ];
    assert.equal(
      entityCard(cd63, claims, { ...options, mentionsInDocument: 4 }),
      `**CD63** CD63 molecule  
*gene and its protein* · 4 times in this document

[HGNC 1692](https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:1692) · [UniProt P08962](https://www.uniprot.org/uniprotkb/P08962/entry) · [NCBI Gene 967](https://www.ncbi.nlm.nih.gov/gene/967) · [Ensembl ENSG00000135404](https://www.ensembl.org/id/ENSG00000135404)

**The review says**

- CD63 marks exosomes. \\[[1 Schaue and McBride 2015](https://doi.org/10.1038/nrclinonc.2015.120), 2\\]
- No source is given.

* **MISEV2018** category 1 — membrane protein of the cell surface or endosomes: shows that vesicles are there
* **ExoCarta** found in exosomes in 97 experiments (human, mouse, Danio rerio)
* **Also written** ME491, TSPAN30
* **Formerly** MLA1
* **Family** [Tetraspanins](https://www.genenames.org/data/genegroup/#!/group/768)
* **Locus** 12q13.2`,
    );
  });

  it("shows a stem-loop with both arms and their sequences", () => {
    const mir21 = entity({
      id: "mirbase:MI0000077",
      name: "hsa-mir-21",
      kind: "mirna",
      type: "stem-loop",
      related: ["mirbase.mature:MIMAT0000076", "mirbase.mature:MIMAT0004494"],
    });
    assert.equal(
      entityCard(mir21, [], { ...options, mentionsInDocument: 1 }),
      `**hsa-mir-21**  
*miRNA stem-loop* · once in this document

[miRBase MI0000077](https://www.mirbase.org/hairpin/MI0000077)

* **Mature** [hsa-miR-21-5p](https://www.mirbase.org/mature/MIMAT0000076) \`UAGCUUAUCAGACUGAUGUUGA\`, [hsa-miR-21-3p](https://www.mirbase.org/mature/MIMAT0004494) \`CAACACCAGUCGAUGGGCUGU\``,
    );
  });

  it("says that the card is that of the human orthologue, and what else the name could mean", () => {
    const card = entityCard(cd63, [], {
      ...options,
      taxon: 10090,
      candidates: [
        { id: "hgnc:1692", score: 0.6 },
        { id: "hgnc:1709", score: 0.4 },
      ],
    });
    assert.ok(
      card.includes("\n\nRead as a gene of another species: this is the card of the human orthologue.\n\n"),
    );
    assert.ok(
      card.includes(
        "It could also be [CD9](https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:1709) (CD9 molecule).",
      ),
    );
  });

  it("cuts long lists short and says how many are left", () => {
    const claims = Array.from({ length: 7 }, (_, index) =>
      claim({ statement: `Claim ${index}.`, references: [] }),
    );
    const card = entityCard(
      entity({ id: "fplx:X", name: "X", synonyms: "a b c d e f g h i j".split(" ") }),
      claims,
      options,
    );
    assert.ok(card.includes("- Claim 4.\n- *and 2 more*"));
    assert.ok(card.includes("* **Also written** a, b, c, d, e, f, g, h and 2 more"));
  });

  it("shows the number alone of a reference without authors, with its link", () => {
    const csl = { id: "ref70", type: "article", title: "T", DOI: "10.1038/s41598-017-12403-6" };
    const card = entityCard(cd63, [claim({ statement: "S.", references: [70] })], {
      ...options,
      referenceOf: () => ({ ...schaue, key: "70", number: 70, csl }),
    });
    assert.ok(card.includes("- S. \\[[70](https://doi.org/10.1038/s41598-017-12403-6)\\]"));
  });

  it("lets nothing of hostile data become a link or HTML", () => {
    const evil = "<img src=x>[x](https://evil.example) ![y](https://evil.example) https://evil.example `";
    const card = entityCard(
      entity({
        id: "hgnc:1)](https://evil.example",
        name: evil,
        description: evil,
        synonyms: [evil],
        previous: [evil],
        locus: evil,
        sequence: evil,
        xrefs: { uniprot: "](https://evil.example", evil: "1", constructor: "1" },
        exocarta: { experiments: 1, species: [evil] },
        members: ["javascript:alert(1)"],
      }),
      [claim({ statement: evil, references: [] })],
      options,
    );
    assert.deepEqual(addresses(card), []);
  });
});

describe("linkOf", () => {
  it("knows each registry's own form of an id", () => {
    const ids = [
      "go:0006914",
      "reactome:R-HSA-5357801",
      "wikipathways:WP100",
      "mirbase.family:MIPF0000001",
      "fplx:AKT",
    ];
    assert.deepEqual(
      ids.map((id) => linkOf(id)?.url),
      [
        "https://www.ebi.ac.uk/QuickGO/term/GO:0006914",
        "https://reactome.org/content/detail/R-HSA-5357801",
        "https://www.wikipathways.org/pathways/WP100.html",
        "https://bioregistry.io/mirbase.family:MIPF0000001",
        "https://bioregistry.io/fplx:AKT",
      ],
    );
  });

  it("links neither an unknown prefix nor an id that is none", () => {
    assert.deepEqual(["kegg:hsa04151", "hgnc:CD63", "hgnc", "__proto__:1"].map(linkOf), [
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

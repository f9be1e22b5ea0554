import { strict as assert } from "node:assert";
import { entityCard, type EntityCardOptions } from "../../src/present/entityCard";
import { linkOf } from "../../src/present/links";
import { addresses, readable } from "./render";
import { claim, entity, schaue, unresolved } from "./samples";

const known = new Map(
  [
    entity({ id: "hgnc:1709", name: "CD9", description: "CD9 molecule" }),
    entity({ id: "hgnc.genegroup:768", name: "Tetraspanins", type: "family" }),
    entity({ id: "wikipathways:WP4300", name: "Extracellular vesicles in the heart", type: "pathway" }),
    entity({ id: "wikipathways:WP2004", name: "miR targeted genes in lymphocytes", type: "pathway" }),
    entity({ id: "fplx:TEM", name: "tetraspanin web", type: "complex" }),
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
  synonyms: ["CD63", "ME491", "melanoma antigen", "TSPAN30", "Tspan-30"],
  previous: ["MLA1"],
  xrefs: { hgnc: "1692", uniprot: "P08962|A0A024RB05", ncbigene: "967", ensembl: "ENSG00000135404" },
  misev: [1],
  exocarta: { experiments: 97, species: ["Homo sapiens", "Mus musculus", "Danio rerio"] },
  families: ["hgnc.genegroup:768", "fplx:TEM"],
  locus: "12q13.2",
  pathways: ["wikipathways:WP4300", "wikipathways:WP2004"],
});

describe("entityCard", () => {
  it("shows a protein: name, ids, claims, evidence, names, place", () => {
    const claims = [
      claim({ statement: "CD63 marks exosomes.", references: [1, 2] }),
      claim({ statement: "No source is given.", references: [] }),
    ];
    const { head, body } = entityCard(cd63, claims, { ...options, mentionsInDocument: 4 });
    assert.equal(
      readable(head),
      `**CD63** CD63 molecule  
*gene and its protein* · 12q13.2 · 4 times in this document  
[HGNC:1692](https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:1692) · [UniProt P08962](https://www.uniprot.org/uniprotkb/P08962/entry) · [NCBI Gene 967](https://www.ncbi.nlm.nih.gov/gene/967) · [Ensembl ENSG00000135404](https://www.ensembl.org/id/ENSG00000135404)`,
    );
    assert.equal(
      readable(body),
      `**The review says** ([He et al. 2021](https://doi.org/10.20892/j.issn.2095-3941.2020.0150))

- CD63 marks exosomes. [[1 Schaue and McBride 2015](https://doi.org/10.1038/nrclinonc.2015.120), 2]
- No source is given.

**[MISEV2018](https://doi.org/10.1080/20013078.2018.1535750)** category 1: membrane protein of the cell surface or endosomes; shows that vesicles are there  
**ExoCarta** found in exosomes in 97 experiments (human, mouse, Danio rerio)  
**Family** [Tetraspanins](https://www.genenames.org/data/genegroup/#!/group/768)  
**Complex** [tetraspanin web](https://bioregistry.io/fplx:TEM)  
**Pathways** [Extracellular vesicles in the heart](https://www.wikipathways.org/pathways/WP4300.html)  
**Also written** ME491, TSPAN30, melanoma antigen  
**Formerly** MLA1`,
    );
  });

  it("says which of the works that it rests on were retracted", () => {
    const gone = {
      ...schaue,
      notices: [{ kind: "retracted", source: "PubMed’s list of 2023-12-30" }],
    } as const;
    const claims = [claim({ statement: "CD63 marks exosomes.", references: [1] })];
    const { body } = entityCard(cd63, claims, { ...options, referenceOf: () => gone });
    assert.match(readable(body), /CD63 marks exosomes\..* ⚠\n/);
    assert.match(
      readable(body),
      /⚠ \*\*Reference 1 was retracted\*\*, according to PubMed’s list of 2023-12-30\./,
    );
  });

  it("shows a stem-loop with both arms and their sequences", () => {
    const mir21 = entity({
      id: "mirbase:MI0000077",
      name: "hsa-mir-21",
      kind: "mirna",
      type: "stem-loop",
      related: ["mirbase.mature:MIMAT0000076", "mirbase.mature:MIMAT0004494"],
      locus: "chr17:59841266-59841337(+)",
    });
    const { head, body } = entityCard(mir21, [], {
      ...options,
      mentionsInDocument: 1,
      candidates: [mir21.id, ...mir21.related!].map((id) => ({ id, score: 1 })),
    });
    assert.equal(
      readable(head),
      `**hsa-mir-21**  
*miRNA stem-loop* · once in this document  
[miRBase MI0000077](https://www.mirbase.org/hairpin/MI0000077)

No arm is written: either of its mature miRNAs may be meant.`,
    );
    assert.equal(
      readable(body),
      `**Mature** [hsa-miR-21-5p](https://www.mirbase.org/mature/MIMAT0000076) \`UAGCUUAUCAGACUGAUGUUGA\`  
**Mature** [hsa-miR-21-3p](https://www.mirbase.org/mature/MIMAT0004494) \`CAACACCAGUCGAUGGGCUGU\`  
**Locus** chr17:59841266-59841337(+)`,
    );
  });

  it("says that a gene of mouse or rat is shown as the human gene, and what else the name could mean", () => {
    const { head } = entityCard(cd63, [], {
      ...options,
      taxon: 10090,
      candidates: ["hgnc:1692", "hgnc:1709"].map((id) => ({ id, score: 0.5 })),
    });
    const read = "Read as mouse: nothing here tells otherwise.";
    const shown = "No table here has it for that species: this is the human gene.";
    assert.ok(readable(head).includes(`\n\n${read}\n\n${shown}\n\n`), head);
    assert.ok(
      head.endsWith(
        "\n\nThe name may also mean\n\n- [CD9](https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:1709) CD9 molecule",
      ),
    );
  });

  it("shows a gene of mouse with its own ids, and beside it the human gene of the same symbol or name", () => {
    const mouse = entity({
      id: "mgi:99529",
      name: "Cd63",
      xrefs: { ensembl: "ENSMUSG00000025351" },
      taxon: 10090,
    });
    const candidates = [mouse.id, cd63.id].map((id) => ({ id, score: 0.9 }));
    const entityOf = (id: string) => (id === cd63.id ? cd63 : undefined);
    const { head } = entityCard(mouse, [], {
      ...options,
      entityOf,
      taxon: 10090,
      sign: { text: "C57BL/6J", section: "Methods" },
      change: "[Change…](command:x)",
      candidates,
    });
    assert.equal(
      readable(head),
      `**Cd63**  
*gene* · mouse  
[MGI:99529](https://www.informatics.jax.org/marker/MGI:99529) · [Ensembl ENSMUSG00000025351](https://www.ensembl.org/id/ENSMUSG00000025351)

Read as mouse, by “C57BL/6J” in Methods. [Change…](command:x)

Human gene of the same symbol: [CD63](https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:1692).`,
    );
    const other = entityCard({ ...mouse, name: "Xyz" }, [], {
      ...options,
      entityOf,
      taxon: 10090,
      candidates,
    });
    assert.match(other.head, /\n\nHuman gene of the same name: \[CD63\]/);
  });

  it("takes a family that two sources have for one, and its members for what may be meant more narrowly", () => {
    const akt = entity({ id: "fplx:AKT", name: "AKT", type: "family", members: ["hgnc:1709"] });
    const same = entity({ id: "hgnc.genegroup:1900", name: "AKT kinases", members: ["hgnc:1709"] });
    const { head } = entityCard(akt, [], {
      ...options,
      entityOf: (id) => (id === same.id ? same : known.get(id)),
      candidates: [akt.id, same.id, "hgnc:1709"].map((id) => ({ id, score: 0.5 })),
      choice: "[Choose…](command:x)",
    });
    assert.equal(
      readable(head),
      `**AKT**  
*protein family*  
[FamPlex AKT](https://bioregistry.io/fplx:AKT)

A single member may be meant: [CD9](https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:1709). [Choose…](command:x)`,
    );
  });

  it("says so of an entry that was removed, of another species, and of a gene without a protein", () => {
    const { head } = entityCard(
      entity({ id: "hgnc:1", name: "X", taxon: 10090, retired: true }),
      [],
      options,
    );
    assert.match(head, /^\*\*X\*\* {2}\n\*gene\* · mouse {2}\n.*\n\nThe database has removed this entry\.$/);
  });

  it("shows what a look at the cited works has shown, once, and claims of tables last", () => {
    const caveat = {
      id: "1-x",
      review: "R.",
      source: "It was a line of bronchus.",
      severity: "major" as const,
    };
    const { body } = entityCard(
      cd63,
      [
        claim({ statement: "Of a table.", references: [1], caveats: ["1-x"], part: "Table 1" }),
        claim({ statement: "Of the text.", references: [1], caveats: ["1-x"] }),
      ],
      { ...options, referenceOf: () => ({ ...schaue, caveats: [caveat, { ...caveat, id: "1-y" }] }) },
    );
    assert.match(body, /\n- Of the text\. .* ⚠\n- Of a table\. .* ⚠\n/);
    assert.equal(body.match(/⚠ \*\*Checked against 1:\*\* It was a line of bronchus\.\n/g)?.length, 1);
  });

  it("cuts long lists short and says how many are left", () => {
    const claims = Array.from({ length: 7 }, (_, index) =>
      claim({ statement: `Claim ${index}.`, references: [] }),
    );
    const { body } = entityCard(
      entity({ id: "fplx:X", name: "X", synonyms: "a b c d e f g h i j".split(" ") }),
      claims,
      options,
    );
    assert.ok(body.includes("- Claim 4.\n- *and 2 more*"));
    assert.ok(body.endsWith("**Also written** a, b, c, d, e, f and 4 more"));
  });

  it("shows the number alone of a reference without authors, with its link", () => {
    const csl = { id: "ref70", type: "article", title: "T", DOI: "10.1038/s41598-017-12403-6" };
    const { body } = entityCard(cd63, [claim({ statement: "S.", references: [70] })], {
      ...options,
      referenceOf: () => ({ ...schaue, key: "70", number: 70, csl }),
    });
    assert.ok(readable(body).includes("- S. [[70](https://doi.org/10.1038/s41598-017-12403-6)]"));
  });

  it("lets nothing of hostile data become a link or HTML", () => {
    const evil = "<img src=x>[x](https://evil.example) ![y](https://evil.example) https://evil.example `";
    const { head, body } = entityCard(
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
    assert.deepEqual(addresses(head), []);
    assert.deepEqual(addresses(body), ["https://doi.org/10.20892/j.issn.2095-3941.2020.0150"]);
  });
});

describe("linkOf", () => {
  it("links no identifier with half of a surrogate pair in it", () => {
    assert.equal(linkOf("doi:10.1016/a\uD800"), undefined);
  });

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

  it("writes an id as its registry does, on one line", () => {
    assert.deepEqual(
      ["hgnc:1692", "go:0006914", "cellosaurus:0030", "ncbigene:967", "mirbase.mature:MIMAT0000076"].map(
        (id) => linkOf(id)?.label,
      ),
      [
        "HGNC:1692",
        "Gene\u00a0Ontology\u00a0GO:0006914",
        "Cellosaurus\u00a0CVCL_0030",
        "NCBI\u00a0Gene\u00a0967",
        "miRBase\u00a0MIMAT0000076",
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

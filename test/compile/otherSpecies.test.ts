import { strict as assert } from "node:assert";
import { compileSpecies } from "../../src/compile/otherSpecies";
import { parseTable, tableNames, type Tables } from "../../src/compile/tables";
import { openSpecies, type OtherSpecies } from "../../src/knowledge/species/open";

const filled: Readonly<Record<string, string>> = {
  hgnc_complete:
    "symbol\tlocus_group\nCD63\tprotein-coding gene\nTP53\tprotein-coding gene\nMIR21\tnon-coding RNA",
  mgi_entries: `ID\tsymbol\tsynonyms\tensembl
99529\tCd63\tME491|Tspan30\tENSMUSG00000025351
5\tCd63\t\t
98834\tTrp53\tp53|p44\tENSMUSG00000059552
7\tGm123\told\tENSMUSG00000000007
8\tAbc1-ps2\told\t
9\tOne\tboth\tENSMUSG00000000009
10\tOther\tboth|${"long ".repeat(9)}\tENSMUSG00000000010
11\tTg(Cd63)1\told\t
12\tMir21a\tmmu-mir-21\tENSMUSG00000065455
13\tBare\t\t`,
  rgd_entries:
    "ID\tsymbol\tsynonyms\tensembl\n62080\tCd63\tMGC72893;Tspan30\tENSRNOG00055005535;ENSRNOG00000007650",
  mirbase_all_hairpin_names: `accession\tname\tprevious_names
MI0004742\tbta-mir-21\t
MI0000178\tath-MIR156a\tath-mir156a
MI0000077\thsa-mir-21\t`,
  mirbase_all_mature_names: `accession\tname\tprevious_names
MIMAT0003528\tbta-miR-21-5p\tbta-miR-21
MIMAT0000166\tath-miR156a-5p\tath-miR156a`,
};
const tables = Object.fromEntries(
  tableNames.map((name) => [name, parseTable(filled[name] ?? "")]),
) as unknown as Tables;

describe("the file of other species", () => {
  const bytes = compileSpecies(tables);
  const open = (): OtherSpecies => openSpecies(bytes, { verify: true });

  it("is the same for the same tables", () => {
    assert.deepEqual(compileSpecies(tables), bytes);
  });

  it("gives back what the tables say, and no human gene id", () => {
    assert.deepEqual(open().entity("mgi:99529"), {
      id: "mgi:99529",
      kind: "protein",
      type: "gene",
      name: "Cd63",
      synonyms: ["ME491", "Tspan30"],
      previous: [],
      xrefs: { ensembl: "ENSMUSG00000025351" },
      taxon: 10090,
    });
    assert.equal(open().entity("rgd:62080")?.xrefs.ensembl, "ENSRNOG00000007650");
    assert.deepEqual(open().entity("rgd:62080")?.synonyms, ["MGC72893", "Tspan30"]);
    assert.deepEqual(open().entity("mirbase.mature:MIMAT0000166")?.name, "ath-miR156a-5p");
    for (const id of ["mgi:1", "rgd:99529", "mirbase:MI0000077", "hgnc:1692"])
      assert.equal(open().entity(id), undefined, id);
  });

  it("leaves out what was only predicted, pseudogenes, transgenes and miRNAs, and of a symbol the second gene", () => {
    for (const id of [5, 7, 8, 11, 12, 13]) assert.equal(open().entity(`mgi:${id}`), undefined, String(id));
    assert.deepEqual(open().entity("mgi:10")?.synonyms, ["both"]);
  });

  // As written, the symbol of the human gene that is meant by it, and the gene of the mouse.
  const found: readonly (readonly [written: string, human: string, mouse: string | undefined])[] = [
    ["Cd63", "CD63", "Cd63"],
    ["CD63", "CD63", "Cd63"],
    ["LAMP-3", "CD63", "Cd63"],
    ["p53", "TP53", "Trp53"],
    ["P-53", "TP53", "Trp53"],
    ["Trp53", "TP53", "Trp53"],
    ["One", "CD63", "One"],
    ["ONE", "CD63", "Cd63"],
    ["both", "TP53", undefined],
    ["XYZ", "TP53", undefined],
  ];
  for (const [written, human, mouse] of found)
    it(`takes ${written} of ${human} for ${mouse ?? "none"}`, () => {
      assert.equal(open().genes(10090)?.find(written, human)?.name, mouse);
    });

  it("knows the genes of mouse and rat alone", () => {
    assert.equal(open().genes(10116)?.find("Tspan-30", "X")?.id, "rgd:62080");
    assert.equal(open().genes(7955), undefined);
  });

  it("finds miRNAs as animals and as plants write them, now and before", () => {
    const { mirnas } = open();
    const idsOf = (name: string) => mirnas.find(name).map(({ id, status }) => `${id} ${status}`);
    assert.deepEqual(idsOf("bta-mir-21"), [
      "mirbase:MI0004742 current",
      "mirbase.mature:MIMAT0003528 previous",
    ]);
    assert.deepEqual(idsOf("ath-miR-156a"), [
      "mirbase:MI0000178 current",
      "mirbase.mature:MIMAT0000166 previous",
    ]);
    assert.deepEqual(idsOf("ath-miR156a-5p"), ["mirbase.mature:MIMAT0000166 current"]);
    assert.deepEqual(idsOf("hsa-mir-21"), []);
    assert.deepEqual(idsOf("mir"), []);
    assert.deepEqual([mirnas.has("bta"), mirnas.has("hsa")], [true, false]);
  });

  it("is refused when it is none or cut off", () => {
    assert.throws(() => openSpecies(new Uint8Array(bytes.length)), /no file of species/);
    assert.throws(() => openSpecies(bytes.subarray(0, bytes.length - 8)), /cut off/);
  });
});

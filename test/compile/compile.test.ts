import { strict as assert } from "node:assert";
import { compile } from "../../src/compile/compile";
import { parseTable, tableNames, type Tables } from "../../src/compile/tables";
import { keyOf } from "../../src/knowledge/lexicon/keys";
import { openLexicon } from "../../src/knowledge/lexicon/lexicon";
import { CaseForm, classOf, nameCase, NameClass } from "../../src/knowledge/lexicon/name";
import { createNormaliser } from "../../src/knowledge/lexicon/normalise";
import { namesOfKey } from "../../src/knowledge/lexicon/source";
import { mayContinue } from "../../src/knowledge/lexicon/table";

const hgnc = `hgnc_id	symbol	name	locus_group	locus_type	location	alias_symbol	alias_name	prev_symbol	prev_name	gene_group_id	entrez_id	ensembl_gene_id	uniprot_ids
HGNC:9688	CAVIN1	caveolae associated protein 1	protein-coding gene	gene with protein product	17q21.2	cavin-1|CAVIN		PTRF	polymerase I and transcript release factor	1278	284119	ENSG00000177469	Q6NZI2
HGNC:391	AKT1	AKT serine/threonine kinase 1	protein-coding gene	gene with protein product	14q32.33	RAC|PKB				1	207	ENSG00000142208	P31749`;
const famplex = `famplex_id	synonyms	members
AKT	PKB	HGNC:AKT1(isa)`;

function tables(filled: Readonly<Record<string, string>>): Tables {
  return Object.fromEntries(
    tableNames.map((name) => [name, parseTable(filled[name] ?? "")]),
  ) as unknown as Tables;
}
const small = tables({ hgnc_complete: hgnc, famplex_entities: famplex });

describe("lexicon file", () => {
  it("is the same for the same tables", () => {
    assert.deepEqual(compile(small).bytes, compile(small).bytes);
  });
  it("gives back what the tables say", () => {
    const lexicon = openLexicon(compile(small).bytes, { verify: true });
    assert.deepEqual(lexicon.card(lexicon.indexOf("hgnc:9688")), {
      id: "hgnc:9688",
      kind: "protein",
      type: "gene",
      name: "CAVIN1",
      description: "caveolae associated protein 1",
      synonyms: ["cavin-1", "CAVIN"],
      previous: ["PTRF", "polymerase I and transcript release factor"],
      locus: "17q21.2",
      xrefs: { ncbigene: "284119", uniprot: "Q6NZI2", ensembl: "ENSG00000177469" },
    });
    assert.deepEqual(lexicon.card(lexicon.indexOf("fplx:AKT")).members, ["hgnc:391"]);
    assert.equal(lexicon.indexOf("hgnc:1"), -1);
  });
  it("ranks a gene that papers write of before a pseudogene, and a family as its best known member or higher", () => {
    const pseudogene =
      "HGNC:1\tAKT1P1\tAKT1 pseudogene 1\tpseudogene\tpseudogene\t1q21\tAKT\t\t\t\t\t999\t\t";
    const { bytes } = compile(tables({ hgnc_complete: `${hgnc}\n${pseudogene}`, famplex_entities: famplex }));
    const lexicon = openLexicon(bytes);
    const popularity = (id: string): number => lexicon.popularityOf(lexicon.indexOf(id));
    assert.equal(popularity("hgnc:1"), 0);
    assert.ok(popularity("hgnc:391") > popularity("hgnc:9688"), "NCBI numbered AKT1 long before CAVIN1");
    assert.ok(popularity("fplx:AKT") >= popularity("hgnc:391"));
  });
  it("knows an alias that a curator confirmed, and counts his spellings for no entity of another database", () => {
    const map = "text\tdb\tid\nRAC\tHGNC\tAKT1\nRAC-alpha\tFPLX\tCAVIN1";
    const lexicon = openLexicon(
      compile(tables({ hgnc_complete: hgnc, famplex_entities: famplex, famplex_grounding_map: map })).bytes,
    );
    const classOfName = (text: string): number | undefined => {
      const [name] = namesOfKey(lexicon.table, keyOf(createNormaliser(), text)!);
      return name === undefined ? undefined : classOf(name);
    };
    assert.equal(classOfName("RAC"), NameClass.ConfirmedAlias);
    assert.equal(classOfName("CAVIN"), NameClass.AliasSymbol);
    const before = openLexicon(compile(small).bytes);
    const popularity = (of: typeof lexicon, id: string): number => of.popularityOf(of.indexOf(id));
    assert.ok(popularity(lexicon, "hgnc:391") > popularity(before, "hgnc:391"));
    assert.equal(popularity(lexicon, "hgnc:9688"), popularity(before, "hgnc:9688"));
  });
  it("knows a short name as curators saw it in papers, and no name of a disease for the gene", () => {
    const gene =
      "HGNC:2\tRB1\tretinoblastoma protein one\tprotein-coding gene\tgene with protein product\t13q14\tRB\t\t\tRB disease|RB disease binding protein\t\t5925\t\tP06400";
    const { bytes } = compile(
      tables({
        hgnc_complete: `${hgnc}\n${gene}`,
        famplex_grounding_map: "text\tdb\tid\nRB\tUP\tP06400\nRb\tUP\tP06400",
      }),
    );
    const lexicon = openLexicon(bytes);
    const casesOf = (text: string): readonly number[] =>
      namesOfKey(lexicon.table, keyOf(createNormaliser(), text)!).map(nameCase);
    assert.deepEqual(casesOf("Rb"), [CaseForm.Initial, CaseForm.Upper]);
    assert.equal(casesOf("RB disease").length, 0);
    assert.equal(casesOf("RB disease binding protein").length, 1);
  });
  it("lets a name begin in each way that it is written, and takes aliases away that mean something else", () => {
    const rows = [
      "HGNC:7036\tMFGE8\tmilk fat globule 8\tprotein-coding gene\tgene with protein product\t15q26.1\tMFG-E8\t\t\t\t\t4240\t\t",
      "HGNC:3688\tFGFR1\tfibroblast growth factor receptor 1\tprotein-coding gene\tgene with protein product\t8p11\tCEK|H3\t\t\t\t\t2260\t\t",
    ];
    const { table } = openLexicon(
      compile(tables({ hgnc_complete: [hgnc.split("\n")[0], ...rows].join("\n") })).bytes,
    );
    const normaliser = createNormaliser();
    const { h1, h2 } = keyOf(normaliser, "MFG")!;
    assert.ok(mayContinue(table, h1, h2));
    assert.equal(namesOfKey(table, keyOf(normaliser, "CEK")!).length, 1);
    assert.equal(namesOfKey(table, keyOf(normaliser, "H3")!).length, 0);
  });
  it("can be read from any place in memory", () => {
    const { bytes } = compile(small);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    assert.equal(openLexicon(shifted.subarray(1)).nameOf(0), "CAVIN1");
  });
  it("is refused when it is none, cut off, damaged or of another version", () => {
    const { bytes } = compile(small);
    const changed = (at: number): Uint8Array => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
    assert.throws(() => openLexicon(changed(0)), /no lexicon/);
    assert.throws(() => openLexicon(changed(4)), /format 2; this program reads format 3/);
    assert.throws(() => openLexicon(bytes.subarray(0, bytes.length - 8)), /cut off/);
    assert.throws(() => openLexicon(bytes.subarray(0, 10)), /cut off/);
    assert.throws(() => openLexicon(changed(bytes.length - 40), { verify: true }), /checksum/);
  });
});

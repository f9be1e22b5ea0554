import { strict as assert } from "node:assert";
import { readProse } from "../../../src/markdown/prose";
import { recogniseMirnas } from "../../../src/mentions/mirna/mirnas";
import { names } from "./names";

function found(text: string): readonly string[] {
  const prose = proseOf(text);
  return recogniseMirnas(prose, names).map(({ start, end, text: written }) => {
    assert.equal(text.slice(start, end), written);
    return written;
  });
}

function proseOf(text: string) {
  return readProse(text, { format: "plain" });
}

function ids(text: string): readonly (readonly string[])[] {
  return recogniseMirnas(proseOf(text), names).map(({ candidates }) => candidates.map(({ id }) => id));
}

describe("miRNA names", () => {
  const single: readonly (readonly [string, string])[] = [
    ["the miR-21 level", "miR-21"],
    ["the miR21 level", "miR21"],
    ["the miR 21 level", "miR 21"],
    ["MiR-21 rises", "MiR-21"],
    ["MicroRNA-21 rises", "MicroRNA-21"],
    ["Micro RNA-125b rises", "Micro RNA-125b"],
    ["a miRNA-21 probe", "miRNA-21"],
    ["microRNA (miRNA)-146a rises", "microRNA (miRNA)-146a"],
    ["miRNA (miR)-223 rises", "miRNA (miR)-223"],
    ["hsa-let-7a-5p rises", "hsa-let-7a-5p"],
    ["miR-let-7 rises", "miR-let-7"],
    ["mmu-miR-155-5p rises", "mmu-miR-155-5p"],
    ["ebv-miR-BART1-5p rises", "ebv-miR-BART1-5p"],
    ["ath-miR156a rises", "ath-miR156a"],
    ["dme-bantam rises", "dme-bantam"],
    ["cel-lin-4 falls", "cel-lin-4"],
    ["the gene MIR21 is", "MIR21"],
    ["the gene MIRLET7A1 is", "MIRLET7A1"],
    ["miR-21-5P rises", "miR-21-5P"],
    ["miR-519a-2-5p rises", "miR-519a-2-5p"],
    ["hsa-mir-16-1 is", "hsa-mir-16-1"],
    ["miR-9* rises", "miR-9*"],
    ["pre-miR-21 is", "miR-21"],
    ["an anti-miR-21 is", "miR-21"],
    ["antagomir-21 is", "mir-21"],
    ["exo-miR-21 is", "miR-21"],
    ["exomiR-21 and a premiR-21", "miR-21 miR-21"],
    ["miR-21-mimic is", "miR-21"],
    // The columns of a table that ran together.
    ["hsa-miR-1323−6.88 and miR-551a−1.22", "hsa-miR-1323 miR-551a"],
    ["miR-155−/− mice", "miR-155"],
    ["miR-155KO mice", "miR-155"],
    ["miR-21-mediated", "miR-21"],
    ["the miR-17-92 locus", "miR-17-92"],
    ["the miR-17~92 locus", "miR-17~92"],
    ["the miR-99b~let-7e~125a cluster", "miR-99b~let-7e~125a"],
    ["the miR-17/92 cluster", "miR-17/92"],
    ["the miR-15/107 group", "miR-15/107"],
    ["oncomir-1 drives", "oncomir-1"],
    ["miR-2112 after miR-21", "miR-2112 miR-21"],
    ["miR-5678 alone", "miR-5678"],
    ["miR-23a12 after", "miR-23a"],
    ["miR-26a2 is", "miR-26a2"],
    ["microRNA20086.", "microRNA20086"],
    ["let-7s are", "let-7"],
    ["miR-29s are", "miR-29"],
    // Two letters belong to the number, whatever they spell.
    ["miR-548s, miR-548as-3p and miR-548AS", "miR-548s miR-548as-3p miR-548AS"],
    ["miR-548an, miR-548is, miR-548at", "miR-548an miR-548is miR-548at"],
    ["miR-21as is", "miR-21as"],
    // Letters of scripts without spaces touch a name.
    ["外泌体中miR-17-5p和miR-21升高", "miR-17-5p miR-21"],
    ["血清中hsa-miR-122水平", "hsa-miR-122"],
    ["エクソソームのmiR-21は、let-7aを", "miR-21 let-7a"],
    ["엑소좀의miR-155는", "miR-155"],
    ["源性miR-146a/b-5p", "miR-146a b-5p"],
    // MirGeneDB's names.
    ["It is Hsa-Mir-10-P1a_5p by descent", "Hsa-Mir-10-P1a_5p"],
    ["Hsa-Let-7-P2c3 and Mmu-Mir-154-P36", "Hsa-Let-7-P2c3 Mmu-Mir-154-P36"],
    ["Hsa-Mir-8-P1a_3p*, Hsa-Mir-21_pre", "Hsa-Mir-8-P1a_3p* Hsa-Mir-21_pre"],
    ["Mir-221-P2-v1 is", "Mir-221-P2-v1"],
  ];
  for (const [text, expected] of single) {
    it(`finds ${expected} in "${text}"`, () => {
      assert.equal(found(text).join(" "), expected);
    });
  }

  const none = [
    "miRNAs and microRNAs are",
    "miR-NC and miR-ctrl",
    "MIR155HG and MIR17HG",
    "an amiR-21 construct",
    "isomiR-21",
    "lin-28 and lin-14",
    "let 7 days pass",
    "bantam chickens",
    "MIR 2 docked",
    "miRNAs 22 nt long",
    "the miRNA 24 h later",
    "miR-seq",
    "mIRS3",
    "Hs_miR720_1",
    "microRNA 21/155 (13.7%)",
  ];
  for (const text of none) {
    it(`finds nothing in "${text}"`, () => {
      assert.deepEqual(found(text), []);
    });
  }

  it("stops at a superscript, which is a citation", () => {
    const prose = readProse("miR-21^12^ and miR-9^*^", { format: "markdown" });
    assert.deepEqual(
      recogniseMirnas(prose, names).map(({ text }) => text),
      ["miR-21", "miR-9^*"],
    );
  });
});

describe("miRNA coordinations", () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["miR-221/222", ["miR-221", "222"]],
    ["miR-23a/b", ["miR-23a", "b"]],
    ["let-7a/b/c", ["let-7a", "b", "c"]],
    ["miR-29a, -29b and -9", ["miR-29a", "-29b", "-9"]],
    ["miR-29a, -29b-1, and -9", ["miR-29a", "-29b-1", "-9"]],
    ["miR-34a and 181b", ["miR-34a", "181b"]],
    ["miRs 21, 155 and 210", ["miRs 21", "155", "210"]],
    ["microRNAs 124a and 223b", ["microRNAs 124a", "223b"]],
    ["hsa-miR-15b and 181-b", ["hsa-miR-15b", "181-b"]],
    ["miR-200a, b and c", ["miR-200a", "b", "c"]],
    ["miR-200a and a protein", ["miR-200a"]],
    ["miR-26a-1 and -2", ["miR-26a-1", "-2"]],
    ["miR-21-3p and -5p", ["miR-21-3p", "-5p"]],
    ["miR-21 and 12 other miRNAs", ["miR-21"]],
    ["miR-21, 24 h later", ["miR-21"]],
    ["miR-21 and 9999 cells", ["miR-21"]],
    ["miR-221/miR-222", ["miR-221", "miR-222"]],
  ];
  for (const [text, expected] of lists) {
    it(`takes "${text}" as ${expected.join(" | ")}`, () => {
      assert.deepEqual(found(text), expected);
    });
  }

  it("gives the members what they do not write", () => {
    const read = recogniseMirnas(proseOf("hsa-miR-221/222-3p, miR-26a-1 and -2"), names);
    assert.deepEqual(
      read.map(({ mirna }) => mirna),
      [
        { stem: "mir", number: "221", letters: "", copy: "", prefix: "hsa", coordination: "lead", arm: "3p" },
        {
          stem: "mir",
          number: "222",
          letters: "",
          copy: "",
          arm: "3p",
          prefix: "hsa",
          coordination: "member",
        },
        { stem: "mir", number: "26", letters: "a", copy: "1", coordination: "lead" },
        { stem: "mir", number: "26", letters: "a", copy: "2", coordination: "member" },
      ],
    );
  });
});

describe("what a miRNA's name can mean", () => {
  it("is the stem-loop, then its matures, without an arm", () => {
    assert.deepEqual(ids("miR-21"), [
      ["mirbase:MI0000077", "mirbase.mature:MIMAT0000076", "mirbase.mature:MIMAT0004494"],
    ]);
  });
  it("is the mature sequence, then its stem-loop, with an arm", () => {
    assert.deepEqual(ids("miR-21-3p"), [["mirbase.mature:MIMAT0004494", "mirbase:MI0000077"]]);
  });
  it("reads the retired asterisk by the former name", () => {
    assert.deepEqual(ids("miR-9*"), [["mirbase.mature:MIMAT0000442", "mirbase:MI0000466"]]);
  });
  it("is the family where there are only lettered members", () => {
    assert.deepEqual(ids("miR-200"), [
      ["mirbase.family:MIPF0000019", "mirbase:MI0000737", "mirbase:MI0000342"],
    ]);
    assert.deepEqual(ids("let-7")[0]?.[0], "mirbase.family:MIPF0000002");
  });
  it("is the one stem-loop that had the name before others with a letter were found", () => {
    assert.deepEqual(ids("miR-203"), [["mirbase:MI0000283"]]);
    assert.deepEqual(ids("miR-203 family"), [["mirbase:MI0000283", "mirbase:MI0017343"]]);
  });
  it("is the host gene of a cluster, then its stem-loops", () => {
    const hosted: typeof names = {
      ...names,
      hostOf: (loops) => (loops.join(" ") === "hsa-mir-17 hsa-mir-92a-1" ? "hgnc:23564" : undefined),
    };
    for (const text of ["miR-17~92", "miR-17/92 cluster"])
      assert.deepEqual(
        recogniseMirnas(proseOf(text), hosted)[0]?.candidates.map(({ id }) => id),
        ["hgnc:23564", "mirbase:MI0000071", "mirbase:MI0000093"],
        text,
      );
  });
  it("is known of MirGeneDB's genes that are alone in their family", () => {
    assert.deepEqual(ids("Hsa-Mir-21"), [
      ["mirbase:MI0000077", "mirbase.mature:MIMAT0000076", "mirbase.mature:MIMAT0004494"],
    ]);
    assert.deepEqual(ids("Hsa-Mir-21_5p"), [["mirbase.mature:MIMAT0000076", "mirbase:MI0000077"]]);
    assert.deepEqual(ids("Hsa-Mir-15-P1a"), [[]]);
  });
  it("is of the species that is written, of another than human only where human has none", () => {
    assert.deepEqual(ids("mmu-miR-155"), [["mirbase:MI0000177"]]);
    assert.deepEqual(ids("miR-344"), [["mirbase:MI0000630"]]);
    assert.equal(recogniseMirnas(proseOf("miR-344"), names)[0]?.taxon, 10090);
  });
  it("is a dead entry where there is no other, and nothing where there is none", () => {
    assert.deepEqual(ids("miR-720"), [["mirbase:MI0006654"]]);
    assert.deepEqual(ids("miR-99999"), [[]]);
  });
});

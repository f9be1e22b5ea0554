import { strict as assert } from "node:assert";
import { analyseText } from "../check/engine";

/** What papers on vesicles write, by the approved symbol or the id that it means. RNAs are named apart. */
const proteins: readonly (readonly [string, string])[] = [
  ["TSG101", "hgnc:15971"],
  ["Alix", "hgnc:8766"],
  ["ALIX", "hgnc:8766"],
  ["PDCD6IP", "hgnc:8766"],
  ["syntenin", "hgnc:10662"],
  ["syntenin-1", "hgnc:10662"],
  ["flotillin", "fplx:FLOT"],
  ["flotillin-1", "hgnc:3757"],
  ["GM130", "hgnc:4425"],
  ["calnexin", "hgnc:1473"],
  ["CD9", "hgnc:1709"],
  ["CD63", "hgnc:1692"],
  ["CD81", "hgnc:1701"],
  ["HSP70", "fplx:HSPA"],
  ["HSC70", "hgnc:5241"],
  ["Hsp72", "hgnc:5232"],
  ["HSP90", "fplx:HSP90"],
  ["annexins", "hgnc.genegroup:404"],
  ["annexin A2", "hgnc:537"],
  ["annexin II", "hgnc:537"],
  ["integrins", "fplx:Integrins"],
  ["integrin α6", "hgnc:6142"],
  ["EpCAM", "hgnc:11529"],
  ["EGFR", "hgnc:3236"],
  ["EGFRvIII", "hgnc:3236"],
  ["PD-L1", "hgnc:17635"],
  ["PD-1", "hgnc:8760"],
  ["HER2", "hgnc:3430"],
  ["CTLA-4", "hgnc:2505"],
  ["TNF-α", "hgnc:11892"],
  ["IFN-γ", "hgnc:5438"],
  ["IL-6", "hgnc:6018"],
  ["IL-8", "hgnc:6025"],
  ["IL-10", "hgnc:5962"],
  ["TGF-β1", "hgnc:11766"],
  ["Rab27a", "hgnc:9766"],
  ["Rab27b", "hgnc:9767"],
  ["Rab11", "hgnc:9760"],
  ["nSMase2", "hgnc:14240"],
  ["ESCRT-0", "hgnc.genegroup:1115"],
  ["ESCRT-I", "hgnc.genegroup:1116"],
  ["ESCRT-II", "hgnc.genegroup:1117"],
  ["ESCRT-III", "hgnc.genegroup:1118"],
  ["VPS4", "hgnc:13488"],
  ["LAMP1", "hgnc:6499"],
  ["LAMP-2", "hgnc:6501"],
  ["tetraspanins", "hgnc.genegroup:768"],
  ["GAPDH", "hgnc:4141"],
  ["β-actin", "hgnc:132"],
  ["α-tubulin", "fplx:TUBA"],
  ["apolipoproteins", "fplx:Apolipoprotein"],
  ["ApoA-I", "hgnc:600"],
  ["albumin", "hgnc:399"],
  ["Argonaute", "hgnc.genegroup:2037"],
  ["Ago2", "hgnc:3263"],
  ["hnRNPA2B1", "hgnc:5033"],
  ["YBX1", "hgnc:8014"],
  ["MVP", "hgnc:7531"],
  ["HMGB1", "hgnc:4983"],
  ["Wnt", "fplx:Wnt"],
  ["Notch", "fplx:Notch"],
  ["p53", "hgnc:11998"],
  ["p21", "hgnc:1784"],
  ["p16", "hgnc:1787"],
  ["p62", "hgnc:11280"],
  ["γH2AX", "hgnc:4739"],
  ["γ-H2AX", "hgnc:4739"],
  ["ATM", "hgnc:795"],
  ["ATR", "hgnc:882"],
  ["53BP1", "hgnc:11999"],
  ["DNA-PKcs", "hgnc:9413"],
  ["Ku70", "hgnc:4055"],
  ["Ku80", "hgnc:12833"],
  ["cGAS", "hgnc:21367"],
  ["STING", "hgnc:27962"],
  ["caspase-3", "hgnc:1504"],
  ["Bcl-2", "hgnc:990"],
  ["Bax", "hgnc:959"],
  ["survivin", "hgnc:593"],
  ["c-Myc", "hgnc:7553"],
  ["KRAS", "hgnc:6407"],
  ["PTEN", "hgnc:9588"],
  ["Akt", "fplx:AKT"],
  ["ERK1/2", "fplx:ERK"],
  ["mTOR", "hgnc:3942"],
  ["STAT3", "hgnc:11364"],
  ["NF-κB p65", "hgnc:9955"],
  ["HIF-1α", "hgnc:4910"],
  ["VEGF", "fplx:VEGF"],
  ["MMP-2", "hgnc:7166"],
  ["MMP-9", "hgnc:7176"],
  ["E-cadherin", "hgnc:1748"],
  ["N-cadherin", "hgnc:1759"],
  ["cadherins", "fplx:Cadherin"],
  ["vimentin", "hgnc:12692"],
  ["fibronectin", "hgnc:3778"],
  ["collagen I", "hgnc:2197"],
  ["CXCR4", "hgnc:2561"],
  ["SDF-1", "hgnc:10672"],
  ["TRAIL", "hgnc:11925"],
  ["COX-2", "hgnc:9605"],
  ["Nrf2", "hgnc:7782"],
  ["PrP", "hgnc:9449"],
  ["tPA", "hgnc:9051"],
  ["hNanog", "hgnc:20857"],
  ["LIF", "hgnc:6596"],
];

const rnas: readonly (readonly [string, string])[] = [
  ["AHIF", "hgnc:43015"],
  ["MALAT1", "hgnc:29665"],
  ["HOTAIR", "hgnc:33510"],
  ["GAS5", "hgnc:16355"],
  ["vault RNA", "hgnc.genegroup:852"],
];

/** The mentions of a sentence on vesicles with their kinds and first candidates. */
async function found(name: string): Promise<readonly string[]> {
  const text = `The vesicles carried ${name}, and ${name} expression was lower in exosomes.`;
  const { mentions } = await analyseText(text, { references: "none" });
  return mentions.map(({ kind, text: written, candidates }) => `${kind} ${written} ${candidates[0]!.id}`);
}

describe("what vesicles carry", () => {
  for (const [kind, names] of [
    ["protein", proteins],
    ["rna", rnas],
  ] as const)
    for (const [name, id] of names)
      it(`takes ${name} for ${id}`, async () => {
        assert.deepEqual(await found(name), [`${kind} ${name} ${id}`, `${kind} ${name} ${id}`]);
      });

  it("gives the chains of integrins their own", async () => {
    const { mentions } = await analyseText("Exosomes carry integrin α6β4 and αvβ5.", { references: "none" });
    assert.deepEqual(
      mentions.map(({ text, candidates }) => `${text} ${candidates[0]!.id}`),
      ["integrin α6 hgnc:6142", "β4 hgnc:6158", "αv hgnc:6150", "β5 hgnc:6160"],
    );
  });

  it("gives the members of Ku70/80 and S100A8/A9 their own", async () => {
    const { mentions } = await analyseText("Exosomes carry Ku70/80 and S100A8/A9.", { references: "none" });
    assert.deepEqual(
      mentions.map(({ text, candidates }) => `${text} ${candidates[0]!.id}`),
      ["Ku70 hgnc:4055", "80 hgnc:12833", "S100A8 hgnc:10498", "A9 hgnc:10499"],
    );
  });

  it("hears of vesicles by any of their names, and not of those of a synapse", async () => {
    const proteinsIn = async (text: string): Promise<readonly string[]> => {
      const { mentions } = await analyseText(text, { references: "none" });
      return mentions.filter(({ kind }) => kind === "protein").map((mention) => mention.text);
    };
    const after = "and MVP samples were lysed and collagen was found.";
    assert.deepEqual(await proteinsIn(`EVs ${after}`), ["MVP", "collagen"]);
    assert.deepEqual(await proteinsIn(`Microvesicles ${after}`), ["MVP", "collagen"]);
    assert.deepEqual(await proteinsIn(`Synaptic vesicles ${after}`), ["collagen"]);
  });

  const innocent = [
    "EVs, sEVs, lEVs and MVs were counted by NTA and TEM after SEC, UC, dUC and TFF.",
    "ILVs in MVBs, OMVs, EXOs, MPs and ABs; TEX and TDEs; HDL, LDL and other lipoproteins in exosomes.",
    "EV, sEV and MV preparations; TRPS, DLS, AFM, WB, FACS and nFCM of vesicles.",
    "A PAP test, the RISC of vesicles, 1-D gels, HSPCs and the ERF of vesicles.",
  ];
  for (const text of innocent)
    it(`finds no protein in "${text}"`, async () => {
      const { mentions } = await analyseText(text, { references: "none" });
      assert.deepEqual(
        mentions.filter(({ kind }) => kind === "protein").map((mention) => mention.text),
        [],
      );
    });
});

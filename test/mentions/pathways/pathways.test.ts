import { strict as assert } from "node:assert";
import { createEngine } from "../../evaluate/engine";
import { loadKnowledge } from "../../evaluate/knowledge";

const engine = loadKnowledge().then(createEngine);

async function pathways(text: string): Promise<readonly string[]> {
  const { mentions } = await (await engine).analyze(text, "plain");
  return mentions
    .filter(({ kind }) => kind === "pathway")
    .map((mention) => {
      assert.equal(text.slice(mention.start, mention.end), mention.text);
      return mention.text;
    });
}

describe("pathways", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // With the head noun.
    ["It activates the PI3K/Akt pathway in cells.", ["PI3K/Akt pathway"]],
    ["It activates an ERK signaling cascade in cells.", ["ERK signaling cascade"]],
    ["It is IL-1β-mediated signaling that counts.", ["IL-1β-mediated signaling"]],
    ["It acts through the CXCL12/CXCR4 axis in tumours.", ["CXCL12/CXCR4 axis"]],
    ["It needs Wnt signal transduction.", ["Wnt signal transduction"]],
    ["The B-cell receptor pathway is active.", ["B-cell receptor pathway"]],
    ["B cell receptor signaling is active.", ["B cell receptor signaling"]],
    ["mitogen-activated protein kinase (MAPK) pathway", ["mitogen-activated protein kinase (MAPK) pathway"]],
    // Of a gene or miRNA that no source has a pathway for, and of a chain.
    ["miR-720 is induced by ADAM8 signaling via ERK.", ["ADAM8 signaling"]],
    ["The TSC1/2-mTOR signaling was weaker.", ["TSC1/2-mTOR signaling"]],
    ["The miR-34a/SIRT1 axis was weaker.", ["miR-34a/SIRT1 axis"]],
    // One mention a member.
    ["through TNFα and IL-1β signaling", ["TNFα", "IL-1β signaling"]],
    ["the AKT, STAT3, and ERK pathways", ["AKT", "STAT3", "ERK pathways"]],
    ["through the Hippo and Notch pathways", ["Hippo", "Notch pathways"]],
    ["the PI3K/AKT, MAPK, and JAK-STAT pathways", ["PI3K/AKT", "MAPK", "JAK-STAT pathways"]],
    ["the ubiquitin–proteasome and autophagy pathways", ["ubiquitin–proteasome", "autophagy pathways"]],
    // With a short form, or with what kind of pathway it is, before the head noun.
    ["induced interferon (IFN) signalling", ["interferon (IFN) signalling"]],
    ["activates the Ras/Raf/MEK/ERK (MAPK) cascade", ["Ras/Raf/MEK/ERK (MAPK) cascade"]],
    ["the unfolded protein response (UPR) pathway", ["unfolded protein response (UPR) pathway"]],
    [
      "the unfolded protein response (UPR-UPR-UP) pathway",
      ["unfolded protein response (UPR-UPR-UP) pathway"],
    ],
    ["the unfolded protein response (UPR-UPR-UPR) pathway", ["unfolded protein response", "UPR", "UPR"]],
    ["through the PD-1/PD-L1 regulatory axis", ["PD-1/PD-L1 regulatory axis"]],
    ["the PI3K/Akt survival pathway", ["PI3K/Akt survival pathway"]],
    [
      "the programmed death-1 (PD-1)/programmed death-ligand 1 (PD-L1) axis",
      ["programmed death-1 (PD-1)/programmed death-ligand 1 (PD-L1) axis"],
    ],
    ["the hepatocyte growth factor (HGF)/Met pathway", ["hepatocyte growth factor (HGF)/Met pathway"]],
    ["a switch to RAS pathway signaling", ["RAS pathway signaling"]],
    ["fatty acid oxidation (FAO) and FAO genes", ["fatty acid oxidation", "FAO", "FAO"]],
    ["PI3K (also AKT) signaling", []],
    // With the head noun in Chinese, Japanese or Korean.
    ["外泌体激活NF-κB通路。", ["NF-κB通路"]],
    ["抑制TGF-β信号通路和Wnt/β-catenin信号传导途径", ["TGF-β信号通路", "Wnt/β-catenin信号传导途径"]],
    ["透過TLR4/NF-κB訊號路徑與JAK2/STAT3軸", ["TLR4/NF-κB訊號路徑", "JAK2/STAT3軸"]],
    ["经PI3K/AKT和MAPK信号通路", ["PI3K/AKT", "MAPK信号通路"]],
    ["経てNF-κBシグナル経路とWntシグナル伝達を", ["NF-κBシグナル経路", "Wntシグナル伝達"]],
    ["TGF-β 신호전달 경로와 MAPK 축을", ["TGF-β 신호전달 경로", "MAPK 축"]],
    ["miR-21/PTEN轴", ["miR-21/PTEN轴"]],
    ["the CD63信号 and the Tau轴突", []],
    // Short forms that the document defines.
    ["nucleotide excision repair (NER) and NER genes", ["nucleotide excision repair", "NER", "NER"]],
    [
      "pyrimidine synthesis (PS) pathway; PS genes, PS pathway",
      ["pyrimidine synthesis (PS) pathway", "PS pathway"],
    ],
    ["mismatch repair (MMR) and mean marrow rate (MMR)", ["mismatch repair"]],
    // Processes that need no head noun.
    [
      "cholesterol synthesis and glycerophospholipid metabolism",
      ["cholesterol synthesis", "glycerophospholipid metabolism"],
    ],
    [
      "regulation of apoptosis by DSB repair and aerobic glycolysis",
      ["apoptosis", "DSB repair", "aerobic glycolysis"],
    ],
    ["impaired angiogenesis, DNA repair and EMT", ["angiogenesis", "DNA repair", "EMT"]],
    ["non-homologous-end-joining (NHEJ) of breaks", ["non-homologous-end-joining", "NHEJ"]],
    ["EVs may play a role in innate immunity9. Others", ["innate immunity"]],
    // What is none.
    ["transcription, translation, proliferation, migration, secretion and inflammation", []],
    ["the EGFR signal of the PCR", []],
    ["a downstream cascade and multiple pathways", []],
    ["phosphorylation of focal adhesion kinase", []],
    ["programmed cell death protein 1 and autophagy-related protein 5", []],
    ["the immune system, focal adhesions and cell-cell communication", []],
    ["many signalling pathways and KEGG pathways", []],
    ["patients with age-related macular degeneration", []],
    ["cDNA synthesis and shunts", []],
    ["the miRNAs and ceramide in integrin clusters", []],
  ];
  for (const [text, expected] of cases)
    it(`finds ${expected.join(" | ") || "nothing"} in "${text}"`, async () => {
      assert.deepEqual(await pathways(text), expected);
    });

  const groundings: readonly (readonly [string, string])[] = [
    ["PI3K/AKT pathway", "wikipathways:WP4172"],
    ["AKT signaling", "go:0043491"],
    ["Akt pathway", "go:0043491"],
    ["PI3K/AKT/mTOR pathway", "reactome:R-HSA-165159"],
    ["Wnt/β-catenin signaling", "pw:0000201"],
    ["Wnt/b-catenin pathway", "pw:0000201"],
    ["TGF-β signaling", "reactome:R-HSA-170834"],
    ["NF-κB pathway", "pw:0000499"],
    ["NF-kB signaling", "pw:0000499"],
    ["cGAS-STING pathway", "reactome:R-HSA-1834941"],
    ["JAK/STAT pathway", "pw:0000209"],
    ["HGF signaling", "reactome:R-HSA-6806834"],
    ["type I interferon signaling", "reactome:R-HSA-909733"],
    ["NHEJ", "reactome:R-HSA-5693571"],
    ["ESCRT pathway", "reactome:R-HSA-917729"],
    ["26S proteasome pathway", "pw:0000144"],
    ["EMT", "go:0001837"],
  ];
  for (const [text, id] of groundings)
    it(`grounds ${text} to ${id}`, async () => {
      const { mentions } = await (await engine).analyze(`It depends on ${text} here.`, "plain");
      const pathway = mentions.find(({ kind }) => kind === "pathway");
      assert.deepEqual([pathway?.text, pathway?.candidates[0]?.id], [text, id]);
    });
});

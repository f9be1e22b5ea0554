import { strict as assert } from "node:assert";
import { analyseText } from "../../check/engine";

/** The name of a text and the gene or family that it means, in the order of the text. */
type Meant = readonly (readonly [name: string, id: string])[];

/** What names of a text mean: those that are asked for, each at its first place. */
async function meanings(text: string, names: readonly string[]): Promise<Meant> {
  const { mentions } = await analyseText(text, { references: "none" });
  return names.map((name) => {
    const mention = mentions.find((one) => one.text === name && one.kind !== "pathway");
    return [name, mention?.candidates[0]?.id ?? "none"];
  });
}

function table(title: string, cases: readonly (readonly [text: string, ...meant: Meant])[]): void {
  describe(title, () => {
    for (const [text, ...meant] of cases)
      it(text, async () => {
        const names = meant.map(([name]) => name);
        assert.deepEqual(await meanings(text, names), meant);
      });
  });
}

table("an approved symbol means its gene", [
  ["ADCY3 and ADCY8 were expressed.", ["ADCY3", "hgnc:234"], ["ADCY8", "hgnc:239"]],
  ["Exosomes carry CES1 and CES2.", ["CES1", "hgnc:1863"], ["CES2", "hgnc:1864"]],
  ["AQP7 was lost. The expression of AQP9 rose.", ["AQP9", "hgnc:643"]],
  ["Adcy8 was lost in mice. The expression of Adcy3 rose.", ["Adcy3", "mgi:99675"]],
]);

table("no passing word decides what a name means", [
  ["PD-1 blockade in patients with progressive disease.", ["PD-1", "hgnc:8760"]],
  ["The precursor of a component of the disease, PD-1, rose.", ["PD-1", "hgnc:8760"]],
  ["Neuronal EVs carry α-synuclein. PD-1 was on T cells.", ["PD-1", "hgnc:8760"]],
  ["Bone marrow-derived cells make IL-21.", ["IL-21", "hgnc:6005"]],
  ["We measured NF-κB in the cells under light.", ["NF-κB", "fplx:NFkappaB"]],
  ["TGF-β rises in this disease.", ["TGF-β", "fplx:TGFB"]],
  ["Killing needs a serine protease (granzyme B).", ["serine protease", "hgnc.genegroup:738"]],
]);

table("the document's own definition decides what a name means", [
  ["Vitamin D-binding protein (DBP) is in serum. DBP binds.", ["DBP", "hgnc:4187"]],
  ["Serum thrombopoietin (TPO) rose. TPO was bound.", ["TPO", "hgnc:11795"]],
  [
    "IGF2BP3 (also known as IMP3) is oncofetal. The role of IMP3 in cells is unknown.",
    ["IMP3", "hgnc:28868"],
  ],
  ["NCOA3 (RAC3) is a coactivator. The expression of RAC3 rose.", ["RAC3", "hgnc:7670"]],
  ["RAC3 and RAC1 are GTPases. The expression of RAC3 rose.", ["RAC3", "hgnc:9803"]],
  ["Recombinant macrophage migration inhibitory factor (MIF) was used; MIF rose.", ["MIF", "hgnc:7097"]],
  ["Activated protein C (APC) cleaves factor V. APC levels fell.", ["APC", "hgnc:9451"]],
  ["Phosphorylated STAT3 (pSTAT3) rose. The expression of pSTAT3 fell.", ["pSTAT3", "hgnc:11364"]],
  ["Each transcription factor (TF) binds DNA; TF expression varies.", ["TF", "none"]],
  ["B cells carry the B cell receptor (BCR). Without BCR they die.", ["BCR", "none"]],
  ["B-cell receptor (BCR) signaling is active. The expression of BCR fell.", ["BCR", "none"]],
  ["Tissue factor (TF) on vesicles starts clotting. TF expression rose.", ["TF", "hgnc:3541"]],
  ["TF (transcription factor) binding was mapped. The expression of each TF rose.", ["TF", "none"]],
  ["Retinoblastoma (RB) is a tumor of the eye. Exosomes of RB cells carry CD63.", ["RB", "none"]],
  ["The retinoblastoma protein (RB) binds E2F1. The phosphorylation of RB rose.", ["RB", "hgnc:9884"]],
]);

table("letters glued before a symbol say in what form its protein comes", [
  ["Serum sTNFR1 and sVCAM-1 were raised.", ["sTNFR1", "hgnc:11916"]],
  ["Serum sTNFR1 and sVCAM-1 were raised.", ["sVCAM-1", "hgnc:12663"]],
  ["Cells were grown with rhVEGF for two days.", ["rhVEGF", "fplx:VEGF"]],
  ["Cells were grown with rmIL-6 or rrIFN-γ.", ["rmIL-6", "hgnc:6018"]],
  ["Cells were grown with hTERT and pSTAT3.", ["pSTAT3", "hgnc:11364"]],
]);

table("the receptor of B cells is no product of the gene BCR", [
  ["Tools for BCR sequencing assemble clonotypes; BCR chains are paired.", ["BCR", "none"]],
  ["Reads of TCR and BCR were assembled.", ["BCR", "none"]],
  ["The fusion of BCR with ABL1 drives the leukaemia.", ["BCR", "hgnc:1014"]],
]);

table("what is said in the words of the field", [
  ["Pol II was recruited to the promoter.", ["Pol II", "fplx:RNApo_II"]],
  ["RNAPII pauses there.", ["RNAPII", "fplx:RNApo_II"]],
  ["Levels were normalised to U6 snRNA.", ["U6 snRNA", "hgnc:10227"]],
  ["The proteasome inhibitor bortezomib was given.", ["proteasome inhibitor", "none"]],
  ["PSMF1 (proteasome inhibitor subunit 1) was found.", ["PSMF1", "hgnc:9571"]],
]);

table("the long form of a symbol may have other marks than the gene's name", [
  [
    "G protein-coupled receptor, class C, group 5, member D (GPRC5D) is an orphan receptor highly expressed on malignant plasma cells.",
    ["GPRC5D", "hgnc:13310"],
  ],
]);

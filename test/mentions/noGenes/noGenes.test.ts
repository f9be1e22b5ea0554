import { strict as assert } from "node:assert";
import { analyseText } from "../../check/engine";
import sentences from "./noGenes.json";

/** The genes and RNAs that are found in a text. */
const genesIn = async (text: string): Promise<readonly string[]> =>
  (await analyseText(text, { references: "none" })).mentions
    .filter(({ kind }) => kind === "protein" || kind === "rna")
    .map(({ text: name }) => name);

/** Words that elsewhere are no genes, where they are genes: what tells the two apart may take none of these away. */
const genes: Readonly<Record<string, readonly (readonly [text: string, ...names: readonly string[]])[]>> = {
  "cell lines": [
    [
      "PC3 is prohormone convertase 3 (PC3). PC3 cleaves proinsulin.",
      "PC3",
      "prohormone convertase 3",
      "PC3",
      "PC3",
    ],
    ["In both cell lines p53 rose, and in the cell line EGFR did.", "p53", "EGFR"],
    ["HK2 and LDHA drive glycolysis in tumours.", "HK2", "LDHA"],
    ["KRAS cells and BRCA1 cells were sorted.", "KRAS", "BRCA1"],
    [
      "IL-3/CSF-1 cells were rare. CSF-1 induces monocytes, and CSF-1 binds its receptor.",
      "IL-3",
      "CSF-1",
      "CSF-1",
      "CSF-1",
    ],
  ],
  dates: [
    [
      "Stem cells express Oct-4 and Sox2; the septin Sept5 binds Sept7 in platelets.",
      "Oct-4",
      "Sox2",
      "septin",
      "Sept5",
      "Sept7",
    ],
    ["Oct 4 protein and Nanog mark stem cells.", "Oct 4", "Nanog"],
    ["MARCHF3 and SEPTIN9 were expressed.", "MARCHF3", "SEPTIN9"],
  ],
  numbers: [["The AIM2 inflammasome and TRAP1 were expressed.", "AIM2", "TRAP1"]],
  files: [
    ["CD9/CD63/CD81 were expressed.", "CD9", "CD63", "CD81"],
    ["The EGFR/Ras/MEK pathway.", "EGFR", "Ras", "MEK"],
  ],
  diseases: [
    [
      "X-linked inhibitor of apoptosis and tumor necrosis factor were expressed.",
      "X-linked inhibitor of apoptosis",
      "tumor necrosis factor",
    ],
  ],
  dyes: [
    ["CD4-APC (BioLegend) and APC anti-CD8 were used; APC/Cy7 too.", "CD4", "CD8"],
    ["APC mutations are common, and anti-APC stained the crypts.", "APC", "APC"],
  ],
  people: [
    ["McMahon M. Raf-induced growth of cells. Cell 1998.", "Raf"],
    [
      "CD9, CD63, and Alix mark vesicles; Wnt, Notch, and Hedgehog are ligands.",
      "CD9",
      "CD63",
      "Alix",
      "Wnt",
      "Notch",
      "Hedgehog",
    ],
  ],
  series: [
    ["CP1 and CP2 were bound by DNA; IL-1, IL-2, IL-3 and IL-4 rose.", "CP2", "IL-1", "IL-2", "IL-3", "IL-4"],
  ],
  software: [["[TP53](https://www.genenames.org/TP53) is mutated in most tumours.", "TP53"]],
  wording: [
    ["THE ROLE OF EGFR IN CANCER AND OF TP53 IN AGEING", "EGFR", "TP53"],
    ["Rel was phosphorylated. The HER2 trial ended.", "Rel", "HER2"],
    ["The HLA-B allele is shown in Figure 2B.", "HLA-B"],
  ],
  regimens: [["CHOP is induced by ER stress and binds CEBPB.", "CHOP", "CEBPB"]],
  "East Asian definitions": [["分选肿瘤干细胞（CD44），检测受体（EGFR）。", "CD44", "EGFR"]],
  mathematics: [["Phosphorylated tau was measured in plasma.", "tau"]],
  viruses: [
    ["TAT, the tyrosine aminotransferase, was expressed in liver.", "TAT", "tyrosine aminotransferase"],
  ],
};

describe("what is no gene", () => {
  for (const [kind, texts] of Object.entries(sentences))
    describe(kind, () => {
      for (const text of texts)
        it(`finds none in "${text.slice(0, 80).replaceAll("\n", " ")}"`, async () => {
          assert.deepEqual(await genesIn(text), []);
        });
    });

  for (const [kind, texts] of Object.entries(genes))
    describe(`genes beside ${kind}`, () => {
      for (const [text, ...names] of texts)
        it(`finds them in "${text}"`, async () => {
          assert.deepEqual(await genesIn(text), names);
        });
    });
});

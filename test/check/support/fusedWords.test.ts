import assert from "node:assert/strict";
import { fusedWordsIn } from "../../../src/check/support/fusedWords";
import { loadKnowledge } from "../../evaluate/knowledge";

const whole = loadKnowledge();

describe("words that have lost the spaces between them", () => {
  const fused: Readonly<Record<string, string>> = {
    andTERT: "and TERT",
    withmiR: "",
    "withmiR-21": "with miR-21",
    "ofmiR-155-5p": "of miR-155-5p",
    "andlet-7a": "and let-7a",
    ofTP53: "of TP53",
    inKRAS: "in KRAS",
    byEGFR: "by EGFR",
    viaTLR7: "via TLR7",
    toVEGF: "to VEGF",
    toPARP: "to PARP",
    andDNA: "and DNA",
    IDH1and: "IDH1 and",
    IDH1andIDH2: "IDH1 and IDH2",
    IDH1andIDH2Mutations: "IDH1 and IDH2 Mutations",
    BRAFwithout: "BRAF without",
    TP53mutations: "TP53 mutations",
    KRASmutant: "KRAS mutant",
    TERTpromoter: "TERT promoter",
    EGFRoverexpression: "EGFR overexpression",
    andKRASmutations: "and KRAS mutations",
  };
  for (const [written, meant] of Object.entries(fused))
    it(`${written}: ${meant === "" ? "one word" : meant}`, async () => {
      const knowledge = await whole;
      const text = `Loss ${written}, and more`;
      assert.deepEqual(
        fusedWordsIn(text, (word) => knowledge.isName(word)),
        meant === "" ? [] : [{ written, meant, start: 5, end: 5 + written.length }],
      );
    });

  const single = [
    "mRNA miRNA lncRNA circRNA siRNA shRNA tRNA snoRNA asRNA piRNA dsDNA cfDNA ctDNA mtDNA eDNA",
    "iPSC hiPSC hESC iPSCs pDC mTOR mTORC1 eIF4E p53 c-MYC hTERT atRA inDrop iNOS eNOS nNOS",
    "ImageJ GraphPad GenBank PubMed UniProt ExoQuick CellTiter BioRender MinION FoldX AlphaFold DrugBank TensorFlow",
    "DNAse RNAse RNAi RNAs DNAs GTPase ATPases mRNAs siRNAs EVs PCRs ELISAs NetMHCpan RNAscope MHCflurry SQLite",
    "randomForest gridExtra deepTarget cBioPortal tmVar hnRNP scNMT-seq HumanMethylationEPIC PIWI-piRNA",
    "DNA-Methylierung BRAF-Mutation mRNA-Expression Genexpression undDNA",
    "perspectiVEs translatiOn clinicaL SETting ALTGENE ANDES WITHOUT THEBRAIN Anderson Andes theory forestry into without",
    "p21Cip1 H3K36me3 Gly12Asp IDH1R132H TGFbeta-induced TNFalpha IFNgamma NFkB KRASG12D EGFRvIII",
    "forALL inDEL onGO orDNA asDNA inVIVO viaFLO",
    "https://a.org/andTERT andTERT@a.org",
  ].flatMap((line) => line.split(" "));
  for (const word of single)
    it(`${word} is one word`, async () => {
      const knowledge = await whole;
      assert.deepEqual(
        fusedWordsIn(`Loss of ${word} in cells`, (word) => knowledge.isName(word)),
        [],
      );
    });
});

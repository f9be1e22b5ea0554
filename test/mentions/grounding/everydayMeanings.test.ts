import { strict as assert } from "node:assert";
import { analyseText } from "../../check/engine";
import { loadKnowledge } from "../../evaluate/knowledge";

/** A sentence with the names in it and what papers mean by them, by symbol. */
const meanings: readonly (readonly [text: string, ...named: readonly string[]])[] = [
  ["YAP/TAZ signalling is active in cells.", "YAP YAP1", "TAZ WWTR1"],
  ["YAP and TAZ moved to the nucleus.", "YAP YAP1", "TAZ WWTR1"],
  ["We measured TAZ expression.", "TAZ WWTR1"],
  ["Cardiolipin needs tafazzin (TAZ), which is lost in Barth syndrome.", "tafazzin TAFAZZIN", "TAZ TAFAZZIN"],
  ["We inhibited PI3K in the cells.", "PI3K PI3K"],
  ["Vesicles carry integrin αv.", "integrin αv ITGAV"],
  ["Vesicles carry integrin αV and αv integrins.", "integrin αV ITGAV", "αv ITGAV"],
  ["Vesicles carry integrin α5 and integrin β1.", "integrin α5 ITGA5", "integrin β1 ITGB1"],
  ["Vesicles carry integrin alpha 5.", "integrin alpha 5 ITGA5"],
  ["Exosomes carry ITGα6β4 to the lung.", "ITGα6 ITGA6", "β4 ITGB4"],
  ["Exosomes carry ITGαvβ5 and ITGβ4.", "ITGαv ITGAV", "β5 ITGB5", "ITGβ4 ITGB4"],
  ["Platelets have integrin αIIbβ3.", "integrin αIIb ITGA2B", "β3 ITGB3"],
  ["The αvβ3 ligand was blocked.", "αv ITGAV", "β3 ITGB3"],
  ["Radiation raised γH2AX.", "γH2AX H2AX"],
  ["Radiation raised γ-H2AX and H2AX.", "γ-H2AX H2AX", "H2AX H2AX"],
  ["TGF-β1 phosphorylates SMAD2/3.", "TGF-β1 TGFB1", "SMAD2 SMAD2", "3 SMAD3"],
  ["Smad2/3 and Arp2/3 were found.", "Smad2 SMAD2", "3 SMAD3", "Arp2/3 Arp2 3 protein"],
  ["The P-gp pump was inhibited.", "P-gp ABCB1"],
  ["Ang-1 and Ang-2 were measured.", "Ang-1 ANGPT1", "Ang-2 ANGPT2"],
  ["The occludin protein was lost.", "occludin OCLN"],
  ["Alix binds ALG-2, and ALG2 is a mannosyltransferase.", "Alix PDCD6IP", "ALG-2 PDCD6", "ALG2 ALG2"],
  ["Phosphorylated ERK1/2 and p38 MAPK rose.", "ERK1/2 ERK", "p38 MAPK p38"],
  ["NF-κB p65 was phosphorylated.", "NF-κB p65 RELA"],
  [
    "p21, p27, p16, p62 and p53 were induced.",
    "p21 CDKN1A",
    "p27 CDKN1B",
    "p16 CDKN2A",
    "p62 SQSTM1",
    "p53 TP53",
  ],
  ["HER2, c-Met, c-Kit and VEGFR2 were raised.", "HER2 ERBB2", "c-Met MET", "c-Kit KIT", "VEGFR2 KDR"],
  ["CD133, CD147, CD73 and CD31 were stained.", "CD133 PROM1", "CD147 BSG", "CD73 NT5E", "CD31 PECAM1"],
  ["IL-8, MCP-1, SDF-1 and GM-CSF were measured.", "IL-8 CXCL8", "MCP-1 CCL2", "SDF-1 CXCL12", "GM-CSF CSF2"],
  ["iNOS, eNOS and COX-2 were measured.", "iNOS NOS2", "eNOS NOS3", "COX-2 PTGS2"],
  [
    "ALIX, nSMase2 and syntenin-1 were found in vesicles.",
    "ALIX PDCD6IP",
    "nSMase2 SMPD3",
    "syntenin-1 SDCBP",
  ],
  [
    "Ku70, Ku80, DNA-PKcs and 53BP1 were found.",
    "Ku70 XRCC6",
    "Ku80 XRCC5",
    "DNA-PKcs PRKDC",
    "53BP1 TP53BP1",
  ],
];

describe("everyday meanings", () => {
  for (const [text, ...named] of meanings)
    it(text, async () => {
      const knowledge = await loadKnowledge();
      const { mentions } = await analyseText(text, { references: "none" });
      assert.deepEqual(
        mentions
          .filter(({ kind }) => kind === "protein")
          .map((one) => `${one.text} ${knowledge.entity(one.candidates[0]!.id)?.name}`),
        named,
      );
    });
});

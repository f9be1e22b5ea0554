import { strict as assert } from "node:assert";
import { createSession } from "../../src/analyse";
import { readMarked } from "../../src/compile/training/own";
import { defaultSettings } from "../../src/model/settings";
import { loadKnowledge } from "../evaluate/knowledge";

/**
 * Documents of our own, a few sentences each, with their names marked: ⟨p:a gene, protein or family⟩, ⟨m:a miRNA⟩, ⟨w:a
 * pathway⟩. What is written like a name and means something else stands unmarked.
 */
const documents: readonly string[] = [
  `Exosomes of irradiated glioblastoma cells carried more ⟨p:CD63⟩, ⟨p:CD81⟩ and ⟨p:TSG101⟩ than those of controls. The ⟨p:tetraspanin⟩ ⟨p:CD9⟩ did not change. ⟨p:Calnexin⟩
(⟨p:CANX⟩) was absent, and the purity by SEC was high. Uptake by THP-1 and U87 cells was blocked with heparin.`,
  `⟨m:miR-21⟩ and ⟨m:miR-1246⟩ rose in serum, whereas ⟨m:let-7a-5p⟩ fell. Overexpression of ⟨m:miR-34c⟩ lowered ⟨p:BCL2⟩ and ⟨p:MYC⟩. Of ⟨m:miR-221⟩/⟨m:222⟩ the
first targets ⟨p:PTEN⟩. The ⟨m:miR-17-92⟩ cluster was not seen.`,
  `Radiation activated the ⟨w:⟨p:PI3K⟩/⟨p:AKT⟩ pathway⟩ and ⟨w:⟨p:NF-κB⟩ signaling⟩ in recipient cells. ⟨w:Autophagy⟩ followed, and ⟨p:mTOR⟩ was dephosphorylated. Inhibition of
⟨p:ATM⟩ restored ⟨w:homologous recombination⟩. The cells then migrated as before.`,
  `Patients with AD and PD were compared with controls of the same age. Levels of ⟨p:APP⟩ and ⟨p:α-synuclein⟩ in EVs differed, MAX and MIN values are given. A CAT scan was done in all, and ROS
were measured. The ANA titre was low.`,
  `We isolated EVs from the ECM of the tumor. ⟨p:Collagen I⟩, ⟨p:fibronectin⟩ and ⟨p:MMP9⟩ were rich in them. It was shown that ⟨p:integrin β1⟩ binds to ⟨p:fibronectin⟩. Rest and set times of the
device were constant.`,
  `⟨p:Heat shock proteins⟩ are released with vesicles. ⟨p:HSP70⟩ and ⟨p:HSP90⟩ activate dendritic cells by ⟨p:TLR4⟩. In mice without ⟨p:Tlr4⟩ the effect was lost. Serum ⟨p:IL-6⟩, ⟨p:TNF-α⟩ and ⟨p:interleukin-10⟩ were
measured by ELISA.`,
  `⟨p:TGF-β1⟩ in exosomes turns fibroblasts into myofibroblasts, which express ⟨p:α-SMA⟩. The receptor ⟨p:TGFBR2⟩ was needed, and ⟨p:SMAD2⟩/⟨p:3⟩ were phosphorylated. siRNA against ⟨p:RAB27A⟩ or ⟨p:nSMase2⟩
stopped the release. ⟨p:Ki-67⟩ was counted in ten fields.`,
  `Exosomal ⟨p:PD-L1⟩ binds ⟨p:PD-1⟩ on T cells. Blocking antibodies to ⟨p:CTLA-4⟩ were given on day 3. ⟨p:CD8⟩+ T cells rose, as did ⟨p:granzyme B⟩ and ⟨p:perforin⟩. The PI was Dr. Cord.`,
  `The lncRNA ⟨p:MALAT1⟩ sponges ⟨m:miR-200c⟩, which frees ⟨p:ZEB1⟩. ⟨w:Epithelial-mesenchymal transition⟩ was the result. ⟨p:E-cadherin⟩ fell and ⟨p:vimentin⟩ rose. The IMPACT trial had asked for it.`,
  `DNA damage was seen as foci of ⟨p:γ-H2AX⟩ and ⟨p:53BP1⟩. ⟨p:p53⟩ and ⟨p:p21⟩ were induced in bystander cells. Cells were kept in DMEM with 10% FBS. The doses were 2, 4 and 8 Gy.`,
  `MSC were sorted by MACS, and CAF and TAM by flow cytometry with FITC, APC and PE. NTA and TEM showed vesicles of 120 nm. GO terms and a STAR protocol are given
in the supplement. ⟨p:Alix⟩, ⟨p:flotillin-1⟩ and ⟨p:syntenin⟩ were blotted; the SPOT assay and the CAP were not used.`,
  `Loss of ⟨p:Notch1⟩ blocked ⟨w:⟨p:Notch⟩ signaling⟩ in mice. Exosomal ⟨p:Wnt⟩ and ⟨p:β-catenin⟩ kept stem cells alive, and ⟨p:AhR⟩ did so in the skin. ⟨p:EGFR⟩vIII and ⟨p:KRAS⟩ G12D were found
in plasma. The ⟨p:V-ATPase⟩ inhibitor had no effect.`,
];

const kinds: Readonly<Record<string, readonly string[]>> = {
  p: ["protein", "rna"],
  m: ["mirna"],
  w: ["pathway"],
};
const names: Readonly<Record<string, string>> = { p: "genes", m: "miRNAs", w: "pathways" };

describe("a sample of documents", () => {
  it("has exactly so many names found, falsely found and missed", async () => {
    const { analyse } = createSession(await loadKnowledge(), () => Promise.resolve({ problem: "no file" }));
    const tally: Record<string, Record<"found" | "false" | "missed", string[]>> = {};
    for (const [at, marked] of documents.entries()) {
      const { text, spans } = readMarked(marked);
      const gold = spans.map(({ mark, start, end }) => `${mark} ${start} ${end}`);
      const { mentions } = await analyse({
        path: `${at}.md`,
        text,
        format: "markdown",
        settings: defaultSettings,
      });
      for (const letter of Object.keys(kinds)) {
        const own = (tally[names[letter]!] ??= { found: [], false: [], missed: [] });
        const wanted = new Set(gold.filter((one) => one.startsWith(letter)));
        for (const { start, end, kind } of mentions) {
          if (!kinds[letter]!.includes(kind)) continue;
          const isRight = wanted.delete(`${letter} ${start} ${end}`);
          own[isRight ? "found" : "false"].push(text.slice(start, end));
        }
        for (const one of wanted) {
          const [, start, end] = one.split(" ");
          own.missed.push(text.slice(Number(start), Number(end)));
        }
      }
    }
    const told = Object.entries(tally).map(
      ([name, { found, false: wrong, missed }]) =>
        `${name}: ${found.length} found; false: ${wrong.join(", ") || "none"}; missed: ${missed.join(", ") || "none"}`,
    );
    assert.deepEqual(told, [
      "genes: 62 found; false: EGFRvIII; missed: EGFR",
      "miRNAs: 8 found; false: none; missed: none",
      "pathways: 6 found; false: none; missed: none",
    ]);
  });
});

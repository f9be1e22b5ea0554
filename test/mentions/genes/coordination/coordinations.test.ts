import { strict as assert } from "node:assert";
import { readProse } from "../../../../src/markdown/prose";
import {
  coordinatedGenes,
  membersOfPlurals,
} from "../../../../src/mentions/genes/coordination/coordinations";
import { genesIn } from "../../../../src/mentions/genes/coordination/members";
import type { Mention } from "../../../../src/model/mention";
import { human } from "../../../../src/model/species";
import { loadKnowledge } from "../../../evaluate/knowledge";

const whole = loadKnowledge();

/** The members in a text, as written and as the lexicon names them. `first`: the gene that is found by itself; none where a plural leads. */
async function members(text: string, first: string): Promise<readonly string[]> {
  const knowledge = await whole;
  const from = text.indexOf(first);
  const place = { start: from, end: from + first.length, from, to: from + first.length, block: 0 };
  const lead: Mention = {
    ...place,
    kind: "protein",
    text: first,
    candidates: [],
    evidence: "context",
    taxon: human,
  };
  const prose = readProse(text, { format: "plain" });
  const plurals = prose.blocks.map((block) => membersOfPlurals(block.text, genesIn(knowledge)));
  return coordinatedGenes(prose, first === "" ? [] : [lead], plurals, knowledge, human).map(
    ({ start, end, text: written, candidates }) => {
      assert.equal(text.slice(start, end), written);
      return `${written} ${knowledge.entity(candidates[0]!.id)!.name}`;
    },
  );
}

describe("coordinations of genes", () => {
  const lists: readonly (readonly [text: string, first: string, members: readonly string[]])[] = [
    // Slashes and hyphens.
    ["Smad2/3 rose", "Smad2", ["3 SMAD3"]],
    ["MMP-2/-9.", "MMP-2", ["9 MMP9"]],
    ["CD9/63/81", "CD9", ["63 CD63", "81 CD81"]],
    ["caspase-3, -8 and -9", "caspase-3", ["8 CASP8", "9 CASP9"]],
    ["caspase-3,-8", "caspase-3", ["8 CASP8"]],
    ["ESCRT-0, -I, and -II", "ESCRT-0", ["I ESCRT-I", "II ESCRT-II"]],
    ["MMP-2和-9以及", "MMP-2", ["9 MMP9"]],
    ["HLA-A、-B和-C在", "HLA-A", ["B HLA-B", "C HLA-C"]],
    // Numbers, letters, Greek letters, and both.
    ["Rab27a/b in", "Rab27a", ["b RAB27B"]],
    ["HLA-A/B/C", "HLA-A", ["B HLA-B", "C HLA-C"]],
    ["VEGFA/C", "VEGFA", ["C VEGFC"]],
    ["VEGF-A and -C", "VEGF-A", ["C VEGFC"]],
    ["IL-1α/β-induced", "IL-1α", ["β IL1B"]],
    ["IL-1alpha/beta", "IL-1alpha", ["beta IL1B"]],
    ["TGF-β1, -β2 and -β3", "TGF-β1", ["β2 TGFB2", "β3 TGFB3"]],
    ["TGF-β1/2", "TGF-β1", ["2 TGFB2"]],
    ["S100A8/A9 and", "S100A8", ["A9 S100A9"]],
    ["S100A8/9", "S100A8", ["9 S100A9"]],
    ["ITGA6/B4", "ITGA6", ["B4 ITGB4"]],
    ["Wnt3a/5a/b", "Wnt3a", ["5a WNT5A", "b WNT5B"]],
    ["DNMT1/3A/3B", "DNMT1", ["3A DNMT3A", "3B DNMT3B"]],
    ["PPAR-α, -β/δ and -γ", "PPAR-α", ["β PPARD", "δ PPARD", "γ PPARG"]],
    ["IL-1β, -6 and -8", "IL-1β", ["6 IL6", "8 CXCL8"]],
    ["PD-L1/-L2", "PD-L1", ["L2 PDCD1LG2"]],
    ["Bcl-2/-xL", "Bcl-2", ["xL BCL2L1"]],
    // What is written as an approved symbol is the gene, not the class that a Roman number gives.
    ["HDAC1/3", "HDAC1", ["3 HDAC3"]],
    // Without a hyphen.
    ["HLA-A, B and C are", "HLA-A", ["B HLA-B", "C HLA-C"]],
    ["TGF-β1, β2 and β3 in", "TGF-β1", ["β2 TGFB2", "β3 TGFB3"]],
    ["ERK1 and 2 were", "ERK1", ["2 MAPK1"]],
    ["CD9, 63 and 81.", "CD9", ["63 CD63", "81 CD81"]],
    ["Annexin A1, A2, and A5", "Annexin A1", ["A2 ANXA2", "A5 ANXA5"]],
    // Ranges: what is between the ends stands at their sign.
    ["HLA-A–C", "HLA-A", ["– HLA-B", "C HLA-C"]],
    ["Rab5a-c", "Rab5a", ["- RAB5B", "c RAB5C"]],
    ["NOTCH1–4", "NOTCH1", ["– NOTCH2", "– NOTCH3", "4 NOTCH4"]],
    ["EphA1–A3", "EphA1", ["– EPHA2", "A3 EPHA3"]],
    ["VEGF-A to -C", "VEGF-A", ["to VEGFB", "C VEGFC"]],
    ["ESCRT-0 to -III", "ESCRT-0", ["to ESCRT-I", "to ESCRT-II", "III ESCRT-III"]],
    ["PKCα–γ", "PKCα", ["– PRKCB", "γ PRKCG"]],
    ["syndecan 1 to 4 are", "syndecan 1", ["to SDC2", "to SDC3", "4 SDC4"]],
    // The plural of a family.
    ["Smads 2 and 3", "", ["2 SMAD2", "3 SMAD3"]],
    ["annexins A1, A2 and A5", "", ["A1 ANXA1", "A2 ANXA2", "A5 ANXA5"]],
    ["Caspases-3/7", "", ["3 CASP3", "7 CASP7"]],
    ["FGFRs 1–3", "", ["1 FGFR1", "– FGFR2", "3 FGFR3"]],
    ["cyclins D1 and E", "", ["D1 CCND1", "E Cyclin E"]],
  ];
  for (const [text, first, expected] of lists)
    it(`has ${expected.join(", ")} in "${text}"`, async () => {
      assert.deepEqual(await members(text, first), expected);
    });

  const none: readonly (readonly [text: string, first: string])[] = [
    ["Smad2/99", "Smad2"],
    ["Smad2/a", "Smad2"],
    ["Smad2/3.5", "Smad2"],
    ["Smad2 and 3", "Smad2"],
    ["CD63 and 81 patients", "CD63"],
    ["IL-6 and 10 healthy donors", "IL-6"],
    ["IL-6, 8 and 10 mice", "IL-6"],
    ["CD9, 24 h", "CD9"],
    ["IL-6–10 mg", "IL-6"],
    ["CD63–81", "CD63"],
    ["SMAD4-2", "SMAD4"],
    ["VEGF-A and B cells", "VEGF-A"],
    ["VEGF-C and A", "VEGF-C"],
    ["Rab27b and a protein", "Rab27b"],
    ["HLA-A and I think", "HLA-A"],
    ["IL-1α and β-actin", "IL-1α"],
    ["VEGF-A and C57BL/6 mice", "VEGF-A"],
    ["TGF-β1 and 3D cultures", "TGF-β1"],
    ["PD-L1, -treated", "PD-L1"],
    ["p53/p21", "p53"],
    ["groups 1 and 2", ""],
    ["PCs 1 and 2", ""],
    ["factors 2 and 10", ""],
    ["Smads 2", ""],
  ];
  for (const [text, first] of none)
    it(`has none in "${text}"`, async () => {
      assert.deepEqual(await members(text, first), []);
    });

  it("are bounded", async () => {
    assert.equal((await members(`CD9${", -63, -81".repeat(50)}`, "CD9")).length, 30);
  });
});

import { strict as assert } from "node:assert";
import { analyseText } from "../../check/engine";

describe("the gene of mouse or rat", () => {
  const cases: readonly (readonly [sentence: string, name: string, id: string])[] = [
    ["C57BL/6J mice lacked Cd63.", "Cd63", "mgi:99529"],
    ["C57BL/6J mice lacked CD63.", "CD63", "mgi:99529"],
    ["Wistar rats lacked Cd63.", "Cd63", "rgd:62080"],
    ["Patients lacked CD63.", "CD63", "hgnc:1692"],
    // The only one with a synonym that is the name or the symbol of the human gene.
    ["C57BL/6J mice lacked p53.", "p53", "mgi:98834"],
    // Tcp1 was called Tp63, too, and is the gene of human TCP1.
    ["C57BL/6J mice lacked p63.", "p63", "hgnc:15979"],
    ["C57BL/6J mice lacked Tcp1.", "Tcp1", "mgi:98535"],
    // Genes that people lack, as MGI and RGD write them, or as their proteins are written.
    ["C57BL/6J mice lacked Cd63 and Ly6g.", "Ly6g", "mgi:109440"],
    ["Ly6G+ neutrophils of C57BL/6J mice carry CD63.", "Ly6G", "mgi:109440"],
    ["H2-K1 and Cd63 were lost in BALB/c mice.", "H2-K1", "mgi:95904"],
    ["Patients lacked CD63 and Ly6g.", "Ly6g", "none"],
    ["Sample Ly6g_2 of C57BL/6J mice lacked Cd63.", "Ly6g", "none"],
    ["Aim2 and Cd63 of C57BL/6J mice, as Group2 and Stage3.", "Group2", "none"],
  ];
  for (const [sentence, name, id] of cases)
    it(`${name} in “${sentence}” is ${id}`, async () => {
      const { mentions } = await analyseText(sentence, { references: "none" });
      assert.equal(mentions.find(({ text }) => text === name)?.candidates[0]?.id ?? "none", id);
    });
});

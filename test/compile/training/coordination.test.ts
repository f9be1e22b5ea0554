import { strict as assert } from "node:assert";
import { coordinatedGenes } from "../../../src/compile/training/coordination";

describe("genes that are annotated as one span", () => {
  const cases: readonly (readonly string[])[] = [
    ["Smad2/3", "Smad2", "3"],
    ["MMP-2/-9", "MMP-2", "-9"],
    ["ALK1/2/3/6", "ALK1", "2", "3", "6"],
    ["caspase-3 and -9", "caspase-3", "-9"],
    ["ZNF133, 136 and 140", "ZNF133", "136", "140"],
    ["synapsins I, II, and III", "synapsins I", "II", "III"],
    ["Rab27a/b", "Rab27a", "b"],
    ["IL-1alpha/beta", "IL-1alpha", "beta"],
    ["TGF-β1 or β2", "TGF-β1", "β2"],
    ["cyclin D1 and D2", "cyclin D1", "D2"],
    ["S100A8/A9", "S100A8", "A9"],
    ["HMG-A and B", "HMG-A", "B"],
    ["C/EBP"],
    ["Tcf/Lef"],
    ["Spi-1/PU.1"],
    ["p85/PI3K"],
    ["retinoblastoma gene product, pRb"],
    ["H2A, H2B and Dek"],
    ["CD63"],
    ["CD63, "],
    [""],
  ];
  for (const [text = "", ...members] of cases)
    it(`are ${members.join(" + ") || "one"}: ${text || "(nothing)"}`, () => {
      assert.deepEqual(
        coordinatedGenes(text).map(({ start, end }) => text.slice(start, end)),
        members,
      );
    });
});

import { strict as assert } from "node:assert";
import { symbolOf } from "../../../src/knowledge/mirna/symbol";
import { loadKnowledge } from "../../evaluate/knowledge";

describe("the host gene of a cluster", () => {
  const cases: readonly (readonly [stemLoops: string, host: string | undefined])[] = [
    ["hsa-mir-17 hsa-mir-92a-1", "MIR17HG"],
    ["hsa-mir-302a hsa-mir-302c hsa-mir-367", "MIR302CHG"],
    ["hsa-let-7d", "LINC02603"],
    // By an alias.
    ["hsa-mir-143 hsa-mir-145", "CARMN"],
    // Two clusters.
    ["hsa-mir-181a-1 hsa-mir-181a-2", undefined],
    ["hsa-mir-379 hsa-mir-656", undefined],
    ["mmu-mir-17", undefined],
    ["", undefined],
  ];
  for (const [stemLoops, host] of cases)
    it(`of ${stemLoops || "none"} is ${host ?? "none"}`, async () => {
      const knowledge = await loadKnowledge();
      const id = knowledge.mirnas.hostOf(stemLoops.split(" "));
      assert.equal(id && knowledge.entity(id)?.name, host);
    });
});

describe("HGNC's symbol of a stem-loop", () => {
  for (const [stemLoop, symbol] of [
    ["hsa-mir-21", "MIR21"],
    ["hsa-mir-519a-2", "MIR519A2"],
    ["hsa-mir-9-1", "MIR9-1"],
    ["hsa-let-7a-1", "MIRLET7A1"],
    ["mmu-mir-21", undefined],
    ["hsa-miR-21-5p", undefined],
  ] as const)
    it(`of ${stemLoop} is ${symbol ?? "none"}`, () => {
      assert.equal(symbolOf(stemLoop), symbol);
    });
});

import { strict as assert } from "node:assert";
import { chainStart } from "../../../src/mentions/pathways/chain";

describe("a chain of names before the name of a pathway", () => {
  const cases: readonly (readonly [text: string, name: string, chain: string])[] = [
    ["The TSC1/2-mTOR signaling", "mTOR", "TSC1/2-mTOR"],
    ["The PI3K/Akt pathway", "Akt", "PI3K/Akt"],
    ["The PI3K–Akt pathway", "Akt", "PI3K–Akt"],
    ["(PI3K-Akt pathway", "Akt", "PI3K-Akt"],
    ["The PI3K Akt pathway", "Akt", "Akt"],
    ["The -Akt pathway", "Akt", "Akt"],
    ["The small-Akt pathway", "Akt", "Akt"],
    ["The TNF-mediated-Akt pathway", "Akt", "Akt"],
    ["Akt pathway", "Akt", "Akt"],
    ["激活PI3K/Akt通路", "Akt", "PI3K/Akt"],
    ["，PI3K/Akt通路", "Akt", "PI3K/Akt"],
    [`${"A".repeat(38)}-Akt pathway`, "Akt", `${"A".repeat(38)}-Akt`],
    [`${"A".repeat(39)}-Akt pathway`, "Akt", "Akt"],
  ];
  for (const [text, name, chain] of cases)
    it(text, () => {
      const from = text.indexOf(name);
      assert.equal(text.slice(chainStart(text, from), from + name.length), chain);
    });
});

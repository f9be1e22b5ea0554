import { strict as assert } from "node:assert";
import { keyOf } from "../../../src/knowledge/lexicon/keys";
import { createNormaliser } from "../../../src/knowledge/lexicon/normalise";

const normaliser = createNormaliser();
const same = (...texts: readonly string[]): void => {
  for (const text of texts) assert.deepEqual(keyOf(normaliser, text), keyOf(normaliser, texts[0]!), text);
};
const different = (a: string, b: string): void => {
  assert.notDeepEqual(keyOf(normaliser, a), keyOf(normaliser, b));
};

describe("keys of names", () => {
  it("fold case, hyphens and spaces", () => {
    same("IL-6", "IL6", "il 6", "IL‐6", "IL–6");
    same("heat shock protein 70", "Heat-shock protein-70");
  });
  it("spell Greek letters", () => {
    same("TNF-α", "TNF-alpha", "TNFalpha", "TNFα", "TNFΑ");
    same("NF-κB", "NF-kappaB", "NFkappaB", "NF-kappa B");
    same("IFN-ß", "IFN-beta");
    same("μ-calpain", "µ-calpain", "mu-calpain");
  });
  it("read Roman numerals that stand alone", () => {
    same("annexin II", "annexin 2", "Annexin-II");
    same("apolipoprotein A-I", "apolipoprotein A1");
    different("VIM", "6M");
    different("X-linked inhibitor", "10-linked inhibitor");
  });
  it("drop diacritics", () => {
    same("Sjögren antigen", "Sjogren antigen");
  });
  it("keep digits apart that something separates, and slashes", () => {
    different("14-3-3", "1433");
    different("ERK1/2", "ERK12");
    different("CD4/8", "CD48");
  });
  it("are undefined where there is nothing to name", () => {
    assert.equal(keyOf(normaliser, "…"), undefined);
    assert.equal(keyOf(normaliser, "x".repeat(200)), undefined);
  });
});

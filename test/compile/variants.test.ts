import { strict as assert } from "node:assert";
import { variantsOf } from "../../src/compile/variants";
import { NameClass } from "../../src/knowledge/lexicon/name";

/** The further spellings of a gene with these aliases and names in words. */
const spellings = (aliases: readonly string[], names: readonly string[]): readonly string[] =>
  variantsOf([
    ...aliases.map((text) => ({ text, nameClass: NameClass.AliasSymbol })),
    ...names.map((text) => ({ text, nameClass: NameClass.Name })),
  ]).map(({ text }) => text);

describe("spellings by rule", () => {
  for (const [aliases, names, spelling] of [
    [["TNF-alpha"], ["tumor necrosis factor"], "tumor necrosis factor alpha"],
    [["VEGFR2"], ["kinase insert domain receptor"], "VEGF receptor 2"],
    [["GHR"], ["growth hormone receptor"], "GH receptor"],
    [["CB1"], ["cannabinoid receptor 1"], "CB1 receptor"],
    [[], ["thymidylate synthetase"], "thymidylate synthase"],
    [[], ["colony stimulating factor 3 receptor, granulocyte"], "colony stimulating factor 3 receptor"],
    [[], ["TATA-box binding protein"], "TATA-binding protein"],
    [[], ["interferon gamma"], "interferon g"],
    [[], ["tumor protein p53"], "tumour protein p53"],
  ] as const)
    it(`are "${spelling}" too`, () => {
      assert.ok(spellings(aliases, names).includes(spelling), spellings(aliases, names).join(", "));
    });
  it("make no name of what is said of many", () => {
    for (const general of ["heat shock protein", "long non-coding RNA"])
      assert.ok(!spellings([], [`${general}, alpha-crystallin-related, B6`]).includes(general), general);
    assert.ok(spellings([], ["milk fat globule EGF factor (lactadherin)"]).includes("lactadherin"));
    assert.ok(!spellings([], ["glutathione peroxidase 2 (gastrointestinal)"]).includes("gastrointestinal"));
  });
  it("make no receptor of a gene that no name calls one, nor a name of a single general word", () => {
    assert.deepEqual(spellings(["CB1"], ["carbon binder"]), ["carbon binder 1"]);
    assert.ok(!spellings([], ["tyrosine kinase, non-receptor, 2"]).includes("tyrosine kinase"));
  });
});

import { strict as assert } from "node:assert";
import { MatchFlag, type NameMatch } from "../../../src/knowledge/lexicon/match";
import { createNormaliser } from "../../../src/knowledge/lexicon/normalise";
import { indexNames } from "../../../src/knowledge/lexicon/source";
import { createTokens } from "../../../src/knowledge/lexicon/tokens";
import { createMatcher } from "../../../src/mentions/match/matcher";
import type { Entity } from "../../../src/model/entity";

const normaliser = createNormaliser();

/** What of a text matches some names, as written. */
function matches(text: string, ...names: readonly string[]): readonly NameMatch[] {
  const entities = names.map((name): Entity => {
    const id = `hgnc:${name}`;
    return { id, kind: "protein", type: "gene", name, synonyms: [], previous: [], xrefs: {} };
  });
  const source = indexNames(entities, normaliser);
  const tokens = createTokens(1);
  normaliser.tokenise(text, tokens);
  return createMatcher(source, normaliser)(text, tokens);
}
const texts = (text: string, ...names: readonly string[]): readonly string[] =>
  matches(text, ...names).map(({ from, to }) => text.slice(from, to));

describe("matching of names", () => {
  it("hands out all overlapping stretches", () => {
    assert.deepEqual(texts("the TNF receptor 1 gene", "TNF", "TNF receptor", "TNF receptor 1", "receptor"), [
      "TNF",
      "TNF receptor",
      "TNF receptor 1",
      "receptor",
    ]);
  });
  it("finds variants of writing across hyphens and Greek letters", () => {
    assert.deepEqual(texts("NF-κB, NF-kappa B and NFkappaB", "NF-kappaB"), [
      "NF-κB",
      "NF-kappa B",
      "NFkappaB",
    ]);
    assert.deepEqual(texts("TNF-alpha receptors", "TNFalpha receptor"), ["TNF-alpha receptors"]);
  });
  it("finds a plural and says so", () => {
    const [match] = matches("all caspases", "caspase");
    assert.deepEqual([match!.from, match!.to], [4, 12]);
    assert.ok(match!.surfaceForm.flags & MatchFlag.Plural);
    assert.deepEqual(texts("the E2Fs", "E2F"), ["E2Fs"]);
  });
  it("finds a symbol to which the name of an allele is glued in small letters, and says so", () => {
    const text = "Ptenflox/flox, Bmpr1anull and Rbnull mice; Phlox, a null of Alox5 and LOX";
    const found = matches(text, "PTEN", "BMPR1A", "RB", "PH", "A", "ALOX5", "LOX");
    assert.deepEqual(
      found.map(({ from, to, surfaceForm }) => [
        text.slice(from, to),
        (surfaceForm.flags & MatchFlag.Allele) !== 0,
      ]),
      [
        ["Pten", true],
        ["Bmpr1a", true],
        ["Alox5", false],
        ["LOX", false],
      ],
    );
  });
  it("does not run over commas and slashes to another number, nor over the end of a sentence", () => {
    assert.deepEqual(texts("MMP-2, 9 and CD4/8 in TNF. Alpha", "MMP29", "CD48", "TNF alpha"), []);
  });
  it("does not take words in small letters for symbols in capitals", () => {
    assert.deepEqual(texts("an at the max set", "AT", "MAX", "SET", "THE"), []);
    assert.deepEqual(texts("MAX and Max", "MAX"), ["MAX", "Max"]);
  });
  for (const [text, found] of [
    ["siAKT2", ["AKT2"]],
    ["preproAKT2", ["AKT2"]],
    ["CbAKT2", ["AKT2"]],
    ["NetAKT2", []],
    ["ÉtéAKT2", []],
    ["scRNAseqAKT2", []],
    ["shallowAKT2", []],
    ["AKT2andAKT2", ["AKT2", "AKT2"]],
    ["MycAKT2", ["Myc", "AKT2"]],
    ["xMycAKT2", ["Myc", "AKT2"]],
  ] as const)
    it(`finds in ${text} ${found.join(" and ") || "no name that is a part of a word"}`, () => {
      assert.deepEqual(texts(`of ${text} here`, "AKT2", "MYC"), found);
    });
  it("tells ions and units from names that have a plus sign behind them", () => {
    assert.deepEqual(
      texts("KIT+, CD8+ and CD4+ of Ca2+, Fe3+, 5 µL and s-1", "KIT", "CD8", "CD4", "CA2", "FE3", "ML", "S1"),
      ["KIT", "CD8", "CD4"],
    );
  });
  it("does not join letters over a space where the name has none", () => {
    assert.deepEqual(texts("an AT of IL6 R but NF kB", "ANAT", "IL6R", "NF-kB"), ["NF kB"]);
  });
});

import { strict as assert } from "node:assert";
import { findAbbreviations } from "../../../src/mentions/match/abbreviations";

function pairs(text: string): readonly string[] {
  return findAbbreviations(text).map((found) => {
    assert.equal(text.slice(found.shortFrom, found.shortTo), found.short);
    assert.equal(text.slice(found.longFrom, found.longTo), found.long);
    return `${found.short} = ${found.long}`;
  });
}

describe("abbreviations", () => {
  const defined: readonly (readonly [string, string])[] = [
    ["We blocked heat shock protein 70 (HSP70) here.", "HSP70 = heat shock protein 70"],
    ["Many exosomes (EXO) were", "EXO = exosomes"],
    ["at 5 electron volt (eV) of", "eV = electron volt"],
    ["by dynamic light scattering (DLS)", "DLS = dynamic light scattering"],
    ["all extracellular vesicles (EVs) are", "EVs = extracellular vesicles"],
    ["with transforming growth factor beta (TGF-β) in", "TGF-β = transforming growth factor beta"],
    ["the HSP70 (heat shock protein 70) is", "HSP70 = heat shock protein 70"],
    ["the non-homologous end joining (NHEJ; error-prone)", "NHEJ = non-homologous end joining"],
    ["ADAM8 (a disintegrin and metalloproteinase 8) is", "ADAM8 = a disintegrin and metalloproteinase 8"],
    ["the ABCD (alpha beta acid c d) is", "ABCD = alpha beta acid c d"],
    ["alpha beta c d e f g h i j k l (ABCDEFGHIJKL) is", "ABCDEFGHIJKL = alpha beta c d e f g h i j k l"],
    ["alpha beta (AB) is", "AB = alpha beta"],
    ["alpha beta c (A BC) is", "A BC = alpha beta c"],
    ["It ended. Nanoparticle tracking analysis (NTA) ran", "NTA = Nanoparticle tracking analysis"],
  ];
  for (const [text, expected] of defined)
    it(`reads "${text}"`, () => {
      assert.deepEqual(pairs(text), [expected]);
    });

  it("reads a Greek letter by the first letter of its name", () => {
    const names = {
      α: "alpha",
      β: "beta",
      γ: "gamma",
      δ: "delta",
      ε: "e",
      κ: "kappa",
      λ: "lambda",
      µ: "mu",
      μ: "mu",
      ω: "omega",
      ζ: "zeta",
      θ: "theta",
      σ: "sigma",
      τ: "tau",
    };
    for (const [letter, name] of Object.entries(names))
      assert.deepEqual(pairs(`with heat factor ${name} (HF${letter}) in`), [
        `HF${letter} = heat factor ${name}`,
      ]);
  });

  const none = [
    "in breast cancer (Fig. 2A) and",
    "miR-21 (p < 0.05) rose",
    "cells (see Methods) were",
    "patients (n = 12) had",
    "the vesicles (HSP70) were",
    "CD63 (green) and",
    "of apoE (arginine 150 proline) in",
    "Exosomes ended. Other things (EO) went",
    // The words of a long form in brackets follow the order of the letters.
    "the ABC (alpha beta acid antigen c) is",
    // What cannot be a short form.
    "the alpha (A) is",
    "alpha beta c d e f g h i j k l (ABCDEFGHIJKLM) is",
    "the alpha beta c (abc) is",
    "alpha beta (-AB) is",
    "alpha beta c (A B C) is",
  ];
  for (const text of none)
    it(`finds no definition in "${text}"`, () => {
      assert.deepEqual(pairs(text), []);
    });
});

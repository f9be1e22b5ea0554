import { strict as assert } from "node:assert";
import { speaksOfVesicles } from "../../src/text/vesicles";

describe("speaksOfVesicles", () => {
  const cases: readonly [text: string, speaks: boolean][] = [
    ["EVs were lysed and collagen and MVP were found.", true],
    ["An EV of 100 nm.", true],
    ["sEVs and uEV proteins", true],
    ["Exosomal miR-21", true],
    ["TUMOUR-DERIVED EXOSOMES", true],
    ["Extracellular vesicles", true],
    ["extracellular-vesicle cargo", true],
    ["extracellular membrane vesicles", true],
    ["Microvesicles and ectosomes bud from the membrane.", true],
    ["Synaptic vesicles were lysed.", false],
    ["Vesicle fusion at the membrane; multivesicular bodies", false],
    ["An electron with 13.6 eV of energy, a photon of 5 MeV or 6 keV", false],
    ["EVI1 and TEV protease, cleaved at the TEVs", false],
    ["", false],
  ];
  for (const [text, speaks] of cases) {
    it(`${speaks ? "hears of them in" : "does not in"} "${text}"`, () => {
      assert.equal(speaksOfVesicles([{ text: "Methods" }, { text }]), speaks);
    });
  }
});

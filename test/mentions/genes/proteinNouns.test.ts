import { strict as assert } from "node:assert";
import { isNamedAsProtein } from "../../../src/mentions/genes/proteinNouns";

describe("words that name a protein by their head noun", () => {
  for (const words of [
    "macrophage migration inhibitory factor",
    "cysteine-rich secretory protein",
    "DNA repair kinase 2",
    "odd-chain acyltransferases",
    "T3 receptor alpha",
    "initiation factor IIB",
    "microphthalmia-associated transcription factor",
    "Endosome antigen 1",
    "vesicle fusion protein β2",
  ])
    it(`do: ${words}`, () => {
      assert.equal(isNamedAsProtein(words), true);
    });
  for (const words of [
    "transcription factor",
    "Transcription factors",
    "green fluorescent protein",
    "cardiovascular risk factors",
    "chronic kidney disease",
    "late S phase",
    "protein database",
    "receptor binding",
    "gene ontology",
    "tumor suppressor gene",
    "chimeric antigen receptor",
    "firefly luciferase",
    "proteasome inhibitors",
    "metalloproteinase",
    "metalloproteinase 2",
    "growth factor signaling",
    "2",
    "",
  ])
    it(`do not: ${words || "(nothing)"}`, () => {
      assert.equal(isNamedAsProtein(words), false);
    });
});

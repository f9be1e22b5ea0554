import { strict as assert } from "node:assert";
import { loadReview } from "../../src/knowledge/review/review";
import { findingsIn } from "./engine";

/** For each disagreement between the review and its sources: a sentence that repeats it, and one that puts it right. */
const disagreements: Readonly<Record<string, readonly [repeats: string, right: string]>> = {
  "85-dynein": [
    "Exosomes of pancreatic cancer drive vessel growth by dynein-dependent endocytosis in endothelial cells [85].",
    "Exosomes of pancreatic cancer drive vessel growth by dynamin-dependent endocytosis in endothelial cells [85].",
  ],
  "62-breast": [
    "In breast cancer, irradiation raises miR-1246 in exosomes and so slows cells nearby [62].",
    "In bronchial epithelium, irradiation raises miR-1246 in exosomes and so slows cells nearby [62].",
  ],
  "62-tumor-derived": [
    "Tumour-derived exosomes with miR-1246 damage the DNA of bystander cells [62].",
    "Exosomes of BEP2D cells with miR-1246 damage the DNA of bystander cells [62].",
  ],
  "58-patients": [
    "In patients under radiotherapy, exosomes of urine tell of radiation damage [58].",
    "In mice after lethal irradiation, exosomes of urine tell of radiation damage [58].",
  ],
  "58-positive-effect": [
    "Serum exosomes have a beneficial effect on vascular injury after irradiation [58].",
    "Serum exosomes indicate vascular injury after irradiation [58].",
  ],
  "68-proteins": [
    "Of the 236 proteins, 69 disappeared when irradiation was stopped [68].",
    "Of all proteins, 236 were seen after irradiation alone and 69 in controls alone [68].",
  ],
  "90-cells": [
    "Radiotherapy with exosomes of mesenchymal stem cells lengthens survival by 22.5% [90].",
    "Radiotherapy with mesenchymal stem cells lengthens survival by 22.5% [90].",
  ],
  "86-activate": [
    "Exosomes of colorectal cancer activate the endothelium next to it through miR-200 [86].",
    "Exosomes of colorectal cancer that lack miR-200 breach the endothelial barrier faster [86].",
  ],
  "59-quantity": [
    "Radiotherapy increases the number of exosomes in the serum of patients [59].",
    "Radiotherapy did not significantly change the number of exosomes in the serum of patients [59].",
  ],
  "94-surgery": [
    "Exosomes of gingival stem cells mend taste buds that radiotherapy has damaged [94].",
    "Exosomes of gingival stem cells mend taste buds after a surgical defect of the tongue in rats [94].",
  ],
  "92-marrow-cells": [
    "Exosomes of mesenchymal cells lessen apoptosis of irradiated BM-MSCs [92].",
    "Vesicles of mesenchymal cells lessen apoptosis of irradiated hematopoietic stem cells of the marrow [92].",
  ],
  "26-protein-count": [
    "Exosomes hold 769 proteins, as three databases list them [26].",
    "Exosomes hold 41,860 protein entries in ExoCarta alone [26].",
  ],
  "93-bone-marrow": [
    "Exosomes of BM-MSCs attenuate radiation-induced bone marrow damage in rats [93].",
    "Exosomes of BM-MSCs attenuate radiation-induced bone loss in rats [93].",
  ],
  "93-combination": [
    "Radiotherapy combined with exosomes of BM-MSCs lowers oxidative stress more than radiotherapy alone [93].",
    "Irradiated BM-MSCs that were given exosomes showed less oxidative stress than those given none [93].",
  ],
  "75-effectiveness": [
    "Less miR-29a-3p in circulation makes radiotherapy more effective [75].",
    "Less miR-29a-3p in circulation goes with the dose of radiotherapy delivered [75].",
  ],
  "38-identified": [
    "Lespagnol et al. [38] identified TSAP6 as a target gene of p53.",
    "Lespagnol et al. [38] studied mice without TSAP6, a known target gene of p53.",
  ],
  "32-repeats": [
    "Exosomes hold transcripts that are repeated with protein coding regions [32].",
    "Exosomes hold transcripts that overlap with protein coding regions, and repeat sequences [32].",
  ],
  "79-mammary": [
    "Exosomes of irradiated mammary epithelial cells shorten the telomeres of bystander cells [79].",
    "Exosomes of irradiated breast epithelial cancer cells shorten the telomeres of bystander cells [79].",
  ],
  "63-not-irradiated": [
    "After irradiation, exosomal miR-23a of nasopharyngeal carcinoma targets TSGA10 [63].",
    "Exosomal miR-23a of nasopharyngeal carcinoma targets TSGA10 [63].",
  ],
  "42-laser": [
    "Radiation raises the secretion of exosomes by endothelial cells [42].",
    "Light of a low-level laser raises the secretion of exosomes by endothelial cells [42].",
  ],
  "15-cargo": [
    "Radiation changes the cargo of exosomes [15].",
    "Exosomal miR-339-5p makes tumours more sensitive to radiation [15].",
  ],
  "97-leishmania": [
    "Exosomes of irradiated dendritic cells protect against cancer [97].",
    "Exosomes of dendritic cells protect mice against Leishmania major [97].",
  ],
  "61-exosomal": [
    "Exosomal AHIF goes with resistance to radiation in glioblastoma [61].",
    "Exosomal AHIF goes with resistance to radiation in glioblastoma [61, 73].",
  ],
};

const ofReview = loadReview().references.flatMap(({ caveats }) => caveats);

const caveatsIn = async (text: string): Promise<readonly string[]> => {
  const found = await findingsIn(text, { rule: "citation/caveat", references: "review", quick: true });
  return found.flatMap(({ message }) =>
    ofReview.filter(({ source }) => message.includes(source)).map(({ id }) => id),
  );
};

describe("citation/caveat, disagreement by disagreement", () => {
  it("has a pair of sentences for each that the knowledge names", () => {
    assert.deepEqual(
      Object.keys(disagreements).sort(),
      ofReview
        .filter(({ says }) => says)
        .map(({ id }) => id)
        .sort(),
    );
  });

  for (const [id, [repeats, right]] of Object.entries(disagreements)) {
    it(`${id}: speaks where it is repeated, and is silent where it is put right`, async () => {
      assert.ok((await caveatsIn(repeats)).includes(id));
      assert.deepEqual(await caveatsIn(right), []);
    });
  }

  it("speaks in a table, where the row is the sentence", async () => {
    const table =
      "| RNA | Cancer | Reference |\n|---|---|---|\n| miR-1246 | Breast cancer | [62] |\n| miR-23a | Lung cancer | [64] |\n";
    assert.deepEqual(await caveatsIn(`Exosomal RNAs [1].\n\n${table}`), ["62-breast"]);
  });

  it("stands at the member that it is about", async () => {
    const text = "Exosomes drive vessel growth by dynein-dependent endocytosis [83, 85].";
    const found = await findingsIn(text, { rule: "citation/caveat", references: "review", quick: true });
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ["85"],
    );
  });

  it("says what both say", async () => {
    const [repeats] = disagreements["85-dynein"]!;
    const [found] = await findingsIn(repeats, { rule: "citation/caveat", references: "review", quick: true });
    assert.equal(
      found!.message,
      "The review and its source disagree here. Review: Calls the endocytosis dynein-dependent. " +
        "Source (Chiba et al. 2018): The paper, by its title, shows dynamin-dependent endocytosis.",
    );
  });

  it("is silent of another list", async () => {
    const [repeats] = disagreements["85-dynein"]!;
    assert.deepEqual(
      await findingsIn(repeats, { rule: "citation/caveat", references: "none", quick: true }),
      [],
    );
  });
});

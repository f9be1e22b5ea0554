import { strict as assert } from "node:assert";
import { repeats } from "../../../src/check/support/caveatPattern";
import { loadReview } from "../../../src/knowledge/review/review";

const caveats = loadReview().references.flatMap(({ number, caveats }) =>
  caveats.map((caveat) => ({ number, caveat })),
);

/** For every caveat a sentence that repeats it and one that puts it right, both about the cited paper. */
const sentences: Readonly<Record<string, readonly [wrong: string, right: string]>> = {
  "15-cargo": [
    "Irradiation alters the cargo of exosomes.",
    "The serum level of exosomal miR-339-5p follows the radiosensitivity of the tumour.",
  ],
  "26-protein-count": [
    "The three databases hold 769 proteins and 1,116 lipids of exosomes.",
    "ExoCarta alone holds 41,860 protein entries and 1,116 lipids.",
  ],
  "32-repeats": [
    "Vesicles contain transcripts that repeat protein-coding regions.",
    "Vesicles contain repeat sequences and RNA that overlaps with protein-coding regions.",
  ],
  "38-identified": [
    "Lespagnol et al. identified TSAP6 as a target of p53.",
    "Lespagnol et al. studied secretion in mice without TSAP6, a known target of p53.",
  ],
  "42-laser": [
    "Ionizing radiation makes endothelial cells secrete more exosomes.",
    "A low-level laser makes endothelial cells secrete more exosomes when irradiated at high power.",
  ],
  "58-patients": [
    "Kulkarni et al. compared urinary and serum exosomes of patients after radiotherapy.",
    "Kulkarni et al. compared urinary and serum exosomes of mice after irradiation of the whole body.",
  ],
  "58-positive-effect": [
    "Serum exosomes protect from vascular injury and from acute inflammation.",
    "Serum exosomes indicate vascular injury and acute inflammation.",
  ],
  "59-quantity": [
    "Radiotherapy increases the number of serum exosomes in prostate cancer.",
    "The number of serum exosomes did not increase significantly after radiotherapy.",
  ],
  "61-exosomal": [
    "AHIF in exosomes makes glioblastoma resistant.",
    "AHIF is raised in glioblastoma and goes with radioresistance.",
  ],
  "62-breast": [
    "In breast cancer, irradiation raises miR-1246 in exosomes.",
    "In bronchial epithelial cells, and not in breast cancer, irradiation raises exosomal miR-1246.",
  ],
  "62-tumor-derived": [
    "Tumour-derived exosomes with miR‑1246 repress LIG4.",
    "Exosomes of irradiated BEP2D cells carry miR-1246, which represses LIG4.",
  ],
  "63-not-irradiated": [
    "After radiotherapy, exosomal miR-23a promotes angiogenesis by TSGA10.",
    "Exosomal miR-23a of nasopharyngeal carcinoma promotes angiogenesis by TSGA10.",
  ],
  "68-proteins": [
    "Irradiated cells gave 236 new proteins, 69 of which disappeared when irradiation stopped.",
    "Irradiation gave 236 new proteins, whereas 69 proteins of the controls disappeared.",
  ],
  "75-effectiveness": [
    "A fall of miR-29a-3p and miR-150-5p makes radiotherapy more effective.",
    "A fall of miR-29a-3p and miR-150-5p follows the dose and may warn of toxicity.",
  ],
  "79-mammary": [
    "Exosomes of mammary epithelial cells shorten telomeres.",
    "Exosomes of breast epithelial cancer cells shorten telomeres.",
  ],
  "85-dynein": [
    "Endothelial cells take them up by dynein-dependent endocytosis.",
    "Endothelial cells take them up by dynamin-dependent, not dynein-dependent, endocytosis.",
  ],
  "86-activate": [
    "Colorectal cancer exosomes deliver miR-200 and so activate endothelial cells.",
    "Colorectal cancer exosomes that lack miR-200 breach the endothelial barrier faster.",
  ],
  "90-cells": [
    "Radiotherapy with MSC-derived exosomes cut metastases by 60 %.",
    "Radiotherapy with MSCs cut metastases by 60%; that exosomes take part is inferred.",
  ],
  "92-marrow-cells": [
    "MSC exosomes rescue BM-MSCs from radiation.",
    "MSC exosomes rescue haematopoietic marrow cells from radiation.",
  ],
  "93-bone-marrow": [
    "Exosomes lessen bone marrow damage by radiation.",
    "Exosomes lessen bone loss by radiation.",
  ],
  "93-combination": [
    "Exosomes combined with radiotherapy lower oxidative stress more than radiotherapy alone.",
    "Exosomes lower oxidative stress in BM-MSCs that had been irradiated.",
  ],
  "94-surgery": [
    "Gingival MSC exosomes repair taste buds after radiotherapy.",
    "Gingival MSC exosomes repair taste buds in a surgical defect of the tongue.",
  ],
  "97-leishmania": [
    "Exosomes of irradiated dendritic cells vaccinate.",
    "Exosomes of dendritic cells vaccinate against Leishmania major.",
  ],
};

describe("review: caveats", () => {
  it("have a sentence each below", () => {
    assert.deepEqual(
      caveats.map(({ caveat }) => caveat.id),
      Object.keys(sentences),
    );
  });

  for (const { number, caveat } of caveats) {
    it(`${caveat.id}: the error is found, the correction is silent`, () => {
      const [wrong = "", right = ""] = sentences[caveat.id] ?? [];
      const found = (sentence: string) => repeats(sentence, caveat.says!, new Set([number!]));
      assert.deepEqual([found(wrong), found(right)], [true, false]);
    });
  }

  it("are silent where the right paper is cited beside", () => {
    const { says } = caveats.find(({ caveat }) => caveat.id === "61-exosomal")?.caveat ?? {};
    assert.equal(repeats("Exosomes carry AHIF.", says!, new Set([61])), true);
    assert.equal(repeats("Exosomes carry AHIF.", says!, new Set([61, 73])), false);
  });

  it("do not disagree with each other: a right sentence repeats no other caveat of its paper", () => {
    const loud = caveats.flatMap(({ number, caveat }) =>
      caveats
        .filter((other) => other.number === number)
        .filter((other) => repeats(sentences[caveat.id]![1], other.caveat.says!, new Set([number!])))
        .map((other) => [caveat.id, other.caveat.id]),
    );
    assert.deepEqual(loud, []);
  });
});

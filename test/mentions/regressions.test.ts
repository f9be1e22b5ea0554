import { strict as assert } from "node:assert";
import type { Mention } from "../../src/model/mention";
import type { Settings } from "../../src/model/settings";
import { analyseText } from "../check/engine";

/** Strings that EV papers are full of and that are symbols or aliases of genes too. */
const innocent = [
  "Patients with AD were compared with controls, and the AD group was older.",
  "It WAS found that exosomes carry cargo.",
  "Serum IgM and IgG levels were measured by ELISA.",
  "ANA titers were determined in patients with lupus.",
  "ROS were generated and ROS levels increased after irradiation.",
  "The ECM was remodelled and ECM stiffness increased.",
  "CAT scans were performed before treatment.",
  "MAX intensity projections were taken at MAX dose.",
  "A SET of samples was used.",
  "REST was given between sessions.",
  "The IMPACT study enrolled 200 patients.",
  "MICE were irradiated with 2 Gy.",
  "PCR and RT-PCR were performed. RT was given in fractions.",
  "NTA, TEM and SEC were used to characterise EVs.",
  "EVs were isolated by SEC and analysed by NTA. SEC columns were rinsed. EV numbers rose.",
  "An electron with 13.6 eV of energy.",
  "MVs and MV release. MV numbers were counted.",
  "RT is one of the most effective treatments. After RT, exosomes increase.",
  "HR was 1.5 (95% CI 1.1-2.0). OS and PFS were longer.",
  "FBS, PBS, BSA and DMSO were from Sigma. PEG precipitation was used.",
  "TME is remodelled; UC at 100,000 g follows.",
  "IR at 2 Gy; IR-induced damage. SBRT and IMRT.",
  "DLS, AFM, SEM, FACS, WB and IHC.",
  "ER stress and the ER membrane.",
  "We counted 10^12 vesicles mL–1 (Figure 2A, S1).",
  "D.M. performed the experiments with Xin Hu. PEG3 and PEG6 spacers, des-hydroxyl analogues.",
  "Six washes with Wash buffer; the estimated GFR (eGFR) was low.",
  "uEVs and uEV proteins came from urine, as Mao et al. showed in OvCa patients.",
  "30 g/L albumen, 6 g/L D-glucose; the PSD (particle size distribution) and LPC species; an LED; Tufts University.",
  "Cre mice, WT and KO mice; PI staining, CT and MRI and PET images.",
];

const mentionsOf = async (text: string, settings: Partial<Settings> = {}): Promise<readonly Mention[]> =>
  (await analyseText(text, { references: "none", settings })).mentions;

/** Text and id of the first candidate of each mention of a gene, protein, family or complex. */
const genes = (mentions: readonly Mention[]): readonly string[] =>
  mentions
    .filter(({ kind }) => kind === "protein")
    .map(({ text, candidates }) => `${text} ${candidates[0]!.id}`);

describe("names of genes in running text", () => {
  for (const text of innocent)
    it(`finds no gene in "${text}"`, async () => {
      assert.deepEqual(genes(await mentionsOf(text)), []);
    });

  it("finds the same symbols where the words beside them speak of a gene", async () => {
    assert.deepEqual(genes(await mentionsOf("KRAS, TP53, CAT expression and catalase were measured.")), [
      "KRAS hgnc:6407",
      "TP53 hgnc:11998",
      "CAT hgnc:1516",
      "catalase hgnc:1516",
    ]);
  });

  it("believes a definition of the document", async () => {
    const text = "Neuron-restrictive RE1 silencing transcription factor (REST) was lost. REST was given.";
    assert.deepEqual(
      genes(await mentionsOf(text)).filter((gene) => gene.startsWith("REST")),
      ["REST hgnc:9966", "REST hgnc:9966"],
    );
    const other = "Patients took the Mini-Alpha Questionnaire (MAQ). MAQ expression was not measured.";
    assert.deepEqual(genes(await mentionsOf(other)), []);
  });

  it("grounds markers of vesicles", async () => {
    const text =
      "CD63, CD81, TSG101, syntenin-1, flotillin-1 and Hsp90 were found in exosomes; calnexin was not.";
    assert.deepEqual(genes(await mentionsOf(text)).slice(0, 5), [
      "CD63 hgnc:1692",
      "CD81 hgnc:1701",
      "TSG101 hgnc:15971",
      "syntenin-1 hgnc:10662",
      "flotillin-1 hgnc:3757",
    ]);
  });

  it("grounds a shared name in the gene that papers mean", async () => {
    const text = "We measured p21, p27, p16, p62, CD25, iNOS, COX-2 and PD-1 protein expression.";
    assert.deepEqual(genes(await mentionsOf(text)), [
      "p21 hgnc:1784",
      "p27 hgnc:1785",
      "p16 hgnc:1787",
      "p62 hgnc:11280",
      "CD25 hgnc:6008",
      "iNOS hgnc:7873",
      "COX-2 hgnc:9605",
      "PD-1 hgnc:8760",
    ]);
  });

  it("lets the words of the document decide between two genes of a name", async () => {
    const steroid = await mentionsOf(
      "Dexamethasone binds the glucocorticoid receptor. The GR protein moves.",
    );
    assert.ok(genes(steroid).includes("GR hgnc:7978"));
    const redox = await mentionsOf("GR protein, the glutathione reductase, needs NADPH and glutathione.");
    assert.ok(genes(redox).includes("GR hgnc:4623"));
  });

  it("means the family where a family is named, also beside a member, and the receptor by GR", async () => {
    assert.deepEqual(genes(await mentionsOf("TGF-β1 rose, and the TGFβ protein bound its receptor.")), [
      "TGF-β1 hgnc:11766",
      "TGFβ fplx:TGFB",
    ]);
    assert.ok(genes(await mentionsOf("The GR protein was measured.")).includes("GR hgnc:7978"));
  });

  it("does not let the titles of the reference list decide", async () => {
    const list = "\n\n## References\n\n1. Sen A. Glutathione reductase and glutathione in red cells. 2010.";
    const text = `The GR protein moves when dexamethasone binds. It is the glucocorticoid receptor.${list}`;
    assert.ok(genes(await mentionsOf(text)).includes("GR hgnc:7978"));
  });

  it("heeds a choice of a meaning that is not likely", async () => {
    const text = "The p38 protein was raised.";
    const chosen = await mentionsOf(text, { choices: { p38: "hgnc:20609" } });
    assert.deepEqual(genes(chosen), ["p38 hgnc:20609"]);
  });

  it("gives the complexes of a coordination from nought on", async () => {
    assert.deepEqual(genes(await mentionsOf("ESCRT-0, -I and -II sort cargo into exosomes.")), [
      "ESCRT-0 hgnc.genegroup:1115",
      "I hgnc.genegroup:1116",
      "II hgnc.genegroup:1117",
    ]);
  });

  it("finds the first of a coordination where the others are names too", async () => {
    assert.deepEqual(genes(await mentionsOf("Exosomes carried MMP-2/9 and CD63.")).slice(0, 2), [
      "MMP-2 hgnc:7166",
      "9 hgnc:7176",
    ]);
  });

  it("keeps a gene inside a cell and inside a pathway as a mention of its own", async () => {
    const mentions = await mentionsOf("CD8+ T cells and the AKT signaling pathway.");
    assert.deepEqual(
      mentions.map(({ text, kind }) => `${kind} ${text}`),
      ["cell CD8+ T cells", "protein CD8", "pathway AKT signaling pathway", "protein AKT"],
    );
  });

  it("heeds the user's wishes", async () => {
    assert.deepEqual(genes(await mentionsOf("CD63 and CD81 were found.", { ignore: ["CD63"] })), [
      "CD81 hgnc:1701",
    ]);
  });
});

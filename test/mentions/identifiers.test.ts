import { strict as assert } from "node:assert";
import { analyseText } from "../check/engine";

/** Each row: what stands in a sentence, and the names that are read in it. */
const cases: readonly (readonly [text: string, names: readonly string[]])[] = [
  // Citation keys, however they are written.
  ["Known [@miR21-zhang; see @PTRF, p. 3].", []],
  ["As @CD63 and -@PTRF say, and @{miR21/PTRF} too.", []],
  ["Data [@doi:10.1038/CD63; @url:https://x.org/miR21; @pmid:21].", []],
  ["Cut by Pandoc [@doi:10.1016/0009-2614(PTRF)85645-6; @share--CD63].", []],
  ["Known \\cite[p. 3]{miR21,PTRF} and \\textcite{CD63}.", []],
  // Cross-references and labels.
  ["Figure {@fig:cd63_histone}B, @fig:gtex:kdm6a_uty, [-@fig-cd63] and @sec-kdm6a.", []],
  ["Figure \\@ref(fig:kdm6a) and \\ref{fig:kdm6a}. (\\#fig:kdm6a) Caption. (ref:kdm6a)", []],
  ['![CD9](a.png){#fig:kdm6a .cd63 fig-alt="PTRF"}', ["CD9"]],
  ["[CD9]{#kdm6a .cd63 key=PTRF} is spanned.", ["CD9"]],
  ['Before {{< video PTRF.mp4 title="miR21" >}} behind {{< include\n _miR21.qmd >}}.', []],
  ["::: {#fig-cd63 .ptrf}\nCD9 rises.\n:::", ["CD9"]],
  // Wiki links and tags.
  ["[[PTRF plan]] and [[CD63 and CD9|the CD81 gene]], [[2024/CD63]] and ![[CD63.png]].", ["CD81"]],
  ["[[CD63]] reads as the name that it is.", ["CD63"]],
  ["[[Fas ligand]] is a name, and [[miR-21-5p|the marker]] is called otherwise.", ["Fas ligand"]],
  ["[[Markers of prostate cancer]], [[CD63-notes]], [[miR-21/155]] and [[note#CD63]] are none.", []],
  [
    "A [[Prostate specific antigen]] (PSA) and [[CD8]]+ T cells.",
    ["Prostate specific antigen", "PSA", "CD8]]+ T cells", "CD8"],
  ],
  ["#mir155 #gene/CD63, ^cd63-1 and (#kdm6a)", []],
  ["A block has a name. ^cd63-1", []],
  // Labels of links.
  ["[miR21] and [miR21][], but [CD9][miR21].\n\n[miR21]: https://x.org", ["CD9"]],
  // Files, paths, addresses, versions.
  [
    "See miR155_raw.csv, data/CD63/x.R, ./PTRF, ~/CD63/PTRF, C:\\CD63\\a.xlsx, /home/CD63 and data/CD63/.",
    [],
  ],
  ["`CD63.R` as code, CD63.fastq.gz, miR21.Rmd and IL6-plot.PDF.", []],
  ["https://x.org/PTRF, www.x.org/CD63, github.com/lab/miR155, doi:10.1038/CD63, CD63@lab.org.", []],
  ["The v5.1 manuscript, TargetScan v7.2 (V2.1.0-rc1), v.1.2 and Seurat v4.", []],
  // Names of samples, columns, primers and plasmids.
  ["Samples CD63_KO_rep1, CD9_1, RAB27A_KO-2 and pLKO_TP53_sh1, CD63\\_KO too.", []],
  ["Clusters CD8_Tem and CD4_naive, primers TP53_F and TP53-CD9_rev.", []],
  [
    "Columns miR21_KO and Hs_miR720_1, but hsa_miR_21_5p and miR_155 are names.",
    ["hsa_miR_21_5p", "miR_155"],
  ],
  ["Homozygous mutant_Trp53_ mice, *models of B_BRAF^V600E^ tumours* and TNF_α.", ["Trp53", "BRAF", "TNF_α"]],
  ["pcDNA3.1-CD63-GFP, pCT-CD63, pLKO.1-TP53 and lentiCRISPRv2-CD81.", []],
  ["CD63-GFP, pSTAT3-Y705 and pEGFR-TKI are none.", ["CD63", "pSTAT3", "pEGFR"]],
  // Genome assemblies.
  ["Reads were aligned to hg38, hg38.p13, b37, mm10, rn6 and GRCh38.", []],
  // Versions of products, and labels of samples.
  ["The Panel V2, the Fusion Panel (V1) and the Exo kit V2.", []],
  ["The V2 receptor rises.", ["V2 receptor"]],
  ["Fractions F1, F2 and F3, wells C3/C4, samples S1 to S12, lane L1 and patient P53.", []],
  ["CD63-KO-rep1 and CD63-KO-rep2 were sequenced.", ["CD63", "CD63"]],
  ["Complement C3 and C4 in patients.", ["Complement C3", "C4"]],
  // Their neighbours are names all the same.
  ["CD9/CD63/CD81 rise, and miR-21/ miR-155 too.", ["CD9", "CD63", "CD81", "miR-21", "miR-155"]],
  ["The CD63.Then a space was lost.", ["CD63"]],
  ["#1 is CD63, and C# is none.", ["CD63"]],
  // Bytes of a picture, and sequences.
  ["Drawn as data:image/png;base64,CD9/CD63/TP53+AKT1/miR-21== for CD81.", ["CD81"]],
  [`The line ${"iVBORw0KGgo+CD63/TP53/".repeat(4)}QkRhb1B5dGhvbkNvZGVkQnl0ZXM= and CD9.`, ["CD9"]],
  [
    "Not CD9/CD63/CD81/TSG101/ALIX/HSP70/HSP90/FLOT1/ANXA2/RAB27A.",
    ["CD9", "CD63", "CD81", "TSG101", "ALIX", "HSP70", "HSP90", "FLOT1", "ANXA2", "RAB27A"],
  ],
  // Products, and what only looks like a name.
  ["The MicroRNA 384 panel, miRNA-96 cards and an OncomiR 21 array.", []],
  ["We bought microRNA-155 kits and miR-21 assays.", ["miR-21"]],
  ["The miRNA let-7f-2 and miR-188.", ["let-7f-2", "miR-188"]],
];

describe("identifiers of other programs", () => {
  for (const [text, names] of cases) {
    it(JSON.stringify(text), async () => {
      const { mentions } = await analyseText(text, { references: "none" });
      assert.deepEqual(
        mentions.map((mention) => mention.text),
        names,
      );
    });
  }
});

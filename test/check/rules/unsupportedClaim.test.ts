import { says } from "../said";

says(
  "citation/unsupported-claim",
  [
    [
      "Exosomal miR-1246 represses LIG4 [15, 50].",
      [
        "34 «15, 50» The review does not cite 15 (Luo et al. 2019) and 50 for miR-1246. It cites 62 (Mo et al. 2018) where it says: miR-1246 in exosomes of tumour cells represses LIG4 directly and so passes DNA damage on to bystanders.",
      ],
    ],
    ["Exosomal miR-1246 represses LIG4 [15, 62].", []],
    ["Exosomal miR-1246 represses LIG4 [15], and so on [62].", []],
    [
      "Mo et al. [15] say that exosomal miR-1246 represses LIG4.",
      [
        "11 «15» The review does not cite 15 (Luo et al. 2019) for miR-1246. It cites 62 (Mo et al. 2018) where it says: miR-1246 in exosomes of tumour cells represses LIG4 directly and so passes DNA damage on to bystanders.",
        "- Cite 62 (Mo et al. 2018): Mo et al. [62] say that exosomal miR-1246 represses LIG4.",
      ],
    ],
    [
      "Luo et al. [29] say that exosomal miR-1246 represses LIG4.",
      [
        "12 «29» The review does not cite 29 for miR-1246. It cites 62 (Mo et al. 2018) where it says: miR-1246 in exosomes of tumour cells represses LIG4 directly and so passes DNA damage on to bystanders.",
        "- Cite 62 (Mo et al. 2018): Luo et al. [62] say that exosomal miR-1246 represses LIG4.",
      ],
    ],
    [
      "Exosomal miR-1246 represses LIG4 [29].",
      [
        "34 «29» The review does not cite 29 for miR-1246. It cites 62 (Mo et al. 2018) where it says: miR-1246 in exosomes of tumour cells represses LIG4 directly and so passes DNA damage on to bystanders.",
        "- Cite 62 (Mo et al. 2018): Exosomal miR-1246 represses LIG4 [62].",
      ],
    ],
    ["Exosomal miR-1246 represses LIG4, as Luo et al. (2019) say.", []],
  ],
  { references: "review" },
);

says(
  "citation/unsupported-claim",
  [
    ["Mature neutrophils and lymphocytes carry exosomes in macrophages [15].", []],
    [
      "Exosomal miR-1246 represses LIG4 [15; 50].",
      [
        "34 «15; 50» The review does not cite 15 (Luo et al. 2019) and 50 for miR-1246. It cites 62 (Mo et al. 2018) where it says: miR-1246 in exosomes of tumour cells represses LIG4 directly and so passes DNA damage on to bystanders.",
      ],
    ],
    [
      "Exosomal miR-1246 represses LIG4 [15, 29, 30, 50, 70].",
      [
        "34 «15, 29, 30, 50, 70» The review does not cite 15 (Luo et al. 2019), 29, 30 and 50 for miR-1246. It cites 62 (Mo et al. 2018) where it says: miR-1246 in exosomes of tumour cells represses LIG4 directly and so passes DNA damage on to bystanders.",
      ],
    ],
    [
      "The membrane of exosomes is spanned by the four proteins CD9, CD63, CD81 and CD82 [62].",
      [
        "83 «62» The review does not cite 62 (Mo et al. 2018) for CD9. It cites 29 and 30 where it says: Proteins found in exosomes include those of membrane transport and fusion (Rab GTPases, annexin, flotillin), the heat shock proteins hsc70 and hsp90, integrins, and four proteins that span the membrane: CD9, CD63, CD81 and CD82.",
        "- Cite 29: The membrane of exosomes is spanned by the four proteins CD9, CD63, CD81 and CD82 [29].",
        "- Cite 30: The membrane of exosomes is spanned by the four proteins CD9, CD63, CD81 and CD82 [30].",
      ],
    ],
    [
      "| A | B |\n|---|---|\n| Exosomal miR-1246 represses LIG4 | [15] |",
      [
        "58 «15» The review does not cite 15 (Luo et al. 2019) for miR-1246. It cites 62 (Mo et al. 2018) where it says: miR-1246 in exosomes of tumour cells represses LIG4 directly and so passes DNA damage on to bystanders.",
        "- Cite 62 (Mo et al. 2018): | A | B | | 15 → 62",
      ],
    ],
  ],
  { references: "review" },
);

says("citation/unsupported-claim", [["Luo et al. [15, 50] say that exosomal miR-1246 represses LIG4.", []]], {
  references: "review",
});

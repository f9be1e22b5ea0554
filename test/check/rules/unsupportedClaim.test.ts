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

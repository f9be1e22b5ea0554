import { list, says } from "../said";

says(
  "nomenclature/mirna-unknown",
  [
    [
      "It holds miR-99999 and miR-21.",
      ["9 «miR-99999» miRBase has no human, mouse or rat mir-99999, and never had."],
    ],
    [
      "It holds mmu-miR-99999 and rno-miR-99999.",
      [
        "9 «mmu-miR-99999» miRBase has no mouse mir-99999, and never had.",
        "27 «rno-miR-99999» miRBase has no rat mir-99999, and never had.",
      ],
    ],
    [
      "It holds hsa-miR-99999a-3p and mmu-let-99.",
      ["9 «hsa-miR-99999a-3p» miRBase has no human mir-99999a, and never had."],
    ],
    ["It holds the miR-99998~99999 cluster and Hsa-Mir-99999-P1a.", []],
    [
      "In zebrafish, miR-99999 and hsa-miR-99999 rise.",
      ["28 «hsa-miR-99999» miRBase has no human mir-99999, and never had."],
    ],
    [
      "It holds miR-99999, hsa-miR-99999, cel-miR-99998 and cel-miR-67.",
      [
        "20 «hsa-miR-99999» miRBase has no human mir-99999, and never had.",
        "35 «cel-miR-99998» miRBase has no cel-mir-99998, and never had.",
      ],
    ],
    [
      "It holds miR-155-5 and miR-155-3.",
      [
        "9 «miR-155-5» miRBase has no human, mouse or rat mir-155-5, and never had.",
        "- Write “miR-155-5p”: It holds miR-155-5p and miR-155-3.",
        "23 «miR-155-3» miRBase has no human, mouse or rat mir-155-3, and never had.",
        "- Write “miR-155-3p”: It holds miR-155-5 and miR-155-3p.",
      ],
    ],
    [
      "It holds miR-155-4 and miR-99999-3.",
      [
        "9 «miR-155-4» miRBase has no human, mouse or rat mir-155-4, and never had.",
        "23 «miR-99999-3» miRBase has no human, mouse or rat mir-99999-3, and never had.",
      ],
    ],
    [
      "It holds hsa-miR-155-5 and mmu-miR-155-3.",
      [
        "9 «hsa-miR-155-5» miRBase has no human mir-155-5, and never had.",
        "- Write “hsa-miR-155-5p”: It holds hsa-miR-155-5p and mmu-miR-155-3.",
        "27 «mmu-miR-155-3» miRBase has no mouse mir-155-3, and never had.",
        "- Write “mmu-miR-155-3p”: It holds hsa-miR-155-5 and mmu-miR-155-3p.",
      ],
    ],
    [
      "It holds hsa-miR-21-5p and miR-99999.",
      ["27 «miR-99999» miRBase has no human, mouse or rat mir-99999, and never had."],
    ],
    ["It holds cel-miR-67-3p and miR-99999.", []],
    ["It holds mmu-miR-99999-5.", ["9 «mmu-miR-99999-5» miRBase has no mouse mir-99999-5, and never had."]],
    [
      "Mir-155-5 rises.",
      [
        "0 «Mir-155-5» miRBase has no human, mouse or rat mir-155-5, and never had.",
        "- Write “MiR-155-5p”: MiR-155-5p rises.",
      ],
    ],
    [
      "It holds miR-99999/99998 and miR-155-5/21.",
      [
        "9 «miR-99999» miRBase has no human, mouse or rat mir-99999, and never had.",
        "19 «99998» miRBase has no human, mouse or rat mir-99998, and never had.",
        "29 «miR-155-5» miRBase has no human, mouse or rat mir-155-5, and never had.",
      ],
    ],
    [
      "It holds let-99, miR-99999-as, miR-99998~99999 and let-7z.",
      ["51 «let-7z» miRBase has no human, mouse or rat let-7z, and never had."],
    ],
    [
      "Cells grow3. Tumours1,2 rise. It holds miR-2112.",
      ["39 «miR-2112» miRBase has no human, mouse or rat mir-2112, and never had."],
    ],
    [
      "Cells grow3. Tumours1,2 rise. It holds miR-21123, miR-211234 and miR-2112345.",
      ["39 «miR-21123» miRBase has no human, mouse or rat mir-21123, and never had."],
    ],
    [
      "Cells grow3. Tumours1,2 rise. It holds miR-99991 and miR-2112.",
      [
        "39 «miR-99991» miRBase has no human, mouse or rat mir-99991, and never had.",
        "53 «miR-2112» miRBase has no human, mouse or rat mir-2112, and never had.",
      ],
    ],
  ],
  { references: "none", quick: false },
);

// Where citations are glued to words, up to three digits may be theirs: miRBase has human mir-8485, mir-99a and mir-99b.
says(
  "nomenclature/mirna-unknown",
  [
    ["First tumours3. Then vesicles1,2. One exosome4. It holds miR-84851 here.", []],
    ["First tumours3. Then vesicles1,2. One exosome4. It holds miR-848512 here.", []],
    ["First tumours3. Then vesicles1,2. One exosome4. It holds miR-99991 here.", []],
    [
      "First tumours3. Then vesicles1,2. One exosome4. It holds miR-84861 here.",
      ["57 «miR-84861» miRBase has no human, mouse or rat mir-84861, and never had."],
    ],
    [
      "First tumours3. Then vesicles1,2. One exosome4. It holds miR-8 here.",
      ["57 «miR-8» miRBase has no human, mouse or rat mir-8, and never had."],
    ],
  ],
  { quick: false },
  list,
);

says(
  "nomenclature/mirna-unknown",
  [
    ["Zebrafish have miR-99999.", []],
    [
      "Xzebrafishes have miR-99999.",
      ["18 «miR-99999» miRBase has no human, mouse or rat mir-99999, and never had."],
    ],
  ],
  { references: "none", quick: false },
);

says("nomenclature/mirna-unknown", [["It holds hsa-mir-21, hsa-mir-155-5p and mmu-mir-21a.", []]], {
  references: "none",
  quick: false,
});

says(
  "nomenclature/mirna-unknown",
  [
    [
      "It holds miR-155-51.",
      ["9 «miR-155-51» miRBase has no human, mouse or rat mir-155-51, and never had."],
    ],
  ],
  { references: "none", quick: false },
);

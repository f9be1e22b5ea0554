import { says } from "../said";

says(
  "nomenclature/mirna-retired",
  [
    [
      "It holds miR-720, then miR-720 and miR-1273.",
      [
        "9 «miR-720» “miR-720”: miRBase has removed hsa-mir-720.",
        "35 «miR-1273» “miR-1273”: miRBase has removed hsa-mir-1273a.",
      ],
    ],
    [
      "It holds miR-9* and let-7a*.",
      [
        "9 «miR-9*» “miR-9*”: hsa-miR-9-3p in miRBase today.",
        "! Write “miR-9-3p”: It holds miR-9-3p and let-7a*.",
        "20 «let-7a*» “let-7a*”: hsa-let-7a-3p in miRBase today.",
        "! Write “let-7a-3p”: It holds miR-9* and let-7a-3p.",
      ],
    ],
    [
      "It holds miR-16*.",
      [
        "9 «miR-16*» “miR-16*”: hsa-miR-16-1-3p in miRBase today.",
        "- Write “miR-16-1-3p”: It holds miR-16-1-3p.",
      ],
    ],
    [
      "It holds miR-122a-5p and mir-122a.",
      [
        "9 «miR-122a-5p» “miR-122a-5p”: hsa-miR-122-5p in miRBase today.",
        "- Write “miR-122-5p”: It holds miR-122-5p and mir-122a.",
        "25 «mir-122a» “mir-122a”: hsa-mir-122 in miRBase today.",
        "- Write “mir-122”: It holds miR-122a-5p and mir-122.",
      ],
    ],
    [
      "It holds microRNA-122a and hsa-miR-122a.",
      [
        "9 «microRNA-122a» “microRNA-122a”: hsa-mir-122 in miRBase today.",
        "- Write “miR-122”: It holds miR-122 and hsa-miR-122a.",
        "27 «hsa-miR-122a» “hsa-miR-122a”: hsa-mir-122 in miRBase today.",
        "- Write “hsa-miR-122”: It holds microRNA-122a and hsa-miR-122.",
      ],
    ],
    ["It holds MIR122A.", ["9 «MIR122A» “MIR122A”: hsa-mir-122 in miRBase today."]],
    [
      "In mice, miR-21 and mmu-miR-21 rise.",
      [
        "20 «mmu-miR-21» “mmu-miR-21”: mmu-mir-21a in miRBase today.",
        "- Write “mmu-miR-21a”: In mice, miR-21 and mmu-miR-21a rise.",
      ],
    ],
    [
      "In mice, miR-122a and mmu-miR-122a rise.",
      [
        "22 «mmu-miR-122a» “mmu-miR-122a”: mmu-mir-122 in miRBase today.",
        "- Write “mmu-miR-122”: In mice, miR-122a and mmu-miR-122 rise.",
      ],
    ],
    [
      "It holds mmu-mir-21 and mmu-miR-21-5p.",
      [
        "9 «mmu-mir-21» “mmu-mir-21”: mmu-mir-21a in miRBase today.",
        "- Write “mmu-mir-21a”: It holds mmu-mir-21a and mmu-miR-21-5p.",
        "24 «mmu-miR-21-5p» “mmu-miR-21-5p”: mmu-miR-21a-5p in miRBase today.",
        "- Write “mmu-miR-21a-5p”: It holds mmu-mir-21 and mmu-miR-21a-5p.",
      ],
    ],
    ["It holds miR-16-1, miR-162, miR-16 and mir-16-2.", []],
    [
      "It holds miR-302-5p, miR-302 and mir-302.",
      [
        "9 «miR-302-5p» “miR-302-5p”: hsa-mir-302a in miRBase today.",
        "- Write “miR-302a-5p”: It holds miR-302a-5p, miR-302 and mir-302.",
      ],
    ],
    [
      "It holds miR-21, -122a and -9*.",
      [
        "17 «-122a» “-122a”: hsa-mir-122 in miRBase today.",
        "27 «-9*» “-9*”: hsa-miR-9-3p in miRBase today.",
        "! Write “-9-3p”: It holds miR-21, -122a and -9-3p.",
      ],
    ],
    ["It holds miR-122a, -9 and -21.", ["9 «miR-122a» “miR-122a”: hsa-mir-122 in miRBase today."]],
    [
      "It holds miR-9, -9-star and 29C*.",
      [
        "16 «-9-star» “-9-star”: hsa-miR-9-3p in miRBase today.",
        "! Write “-9-3p”: It holds miR-9, -9-3p and 29C*.",
        "28 «29C*» “29C*”: hsa-miR-29c-5p in miRBase today.",
        "! Write “29c-5p”: It holds miR-9, -9-star and 29c-5p.",
      ],
    ],
    [
      "It holds miR-30a/a* and miR-29c/ 9*.",
      ["17 «a*» “a*”: hsa-miR-30a-3p in miRBase today.", "33 «9*» “9*”: hsa-miR-9-3p in miRBase today."],
    ],
    [
      "It holds miR-26a, -26a* and -b*.",
      [
        "18 «-26a*» “-26a*”: hsa-miR-26a-1-3p in miRBase today.",
        "28 «-b*» “-b*”: hsa-miR-26b-3p in miRBase today.",
      ],
    ],
    [
      "It holds mir-9* and miR-99999*.",
      [
        "9 «mir-9*» “mir-9*”: hsa-miR-9-3p in miRBase today.",
        "! Write “miR-9-3p”: It holds miR-9-3p and miR-99999*.",
      ],
    ],
    ["It holds miR-17~92*.", []],
  ],
  { references: "none", quick: false },
);

says(
  "nomenclature/mirna-retired",
  [
    ["It holds miR-9 and miR-9/*.", []],
    [
      "It holds miR-30a, -30a* and -30a-star.",
      [
        "18 «-30a*» “-30a*”: hsa-miR-30a-3p in miRBase today.",
        "! Write “-30a-3p”: It holds miR-30a, -30a-3p and -30a-star.",
        "28 «-30a-star» “-30a-star”: hsa-miR-30a-3p in miRBase today.",
        "! Write “-30a-3p”: It holds miR-30a, -30a* and -30a-3p.",
      ],
    ],
    [
      "MiR-9* rises. It is hsa-miR-9*.",
      [
        "0 «MiR-9*» “MiR-9*”: hsa-miR-9-3p in miRBase today.",
        "! Write “MiR-9-3p”: MiR-9-3p rises. It is hsa-miR-9*.",
        "20 «hsa-miR-9*» “hsa-miR-9*”: hsa-miR-9-3p in miRBase today.",
        "! Write “hsa-miR-9-3p”: MiR-9* rises. It is hsa-miR-9-3p.",
      ],
    ],
    [
      "It holds miR-29c, 9* and 122a*.",
      [
        "18 «9*» “9*”: hsa-miR-9-3p in miRBase today.",
        "! Write “9-3p”: It holds miR-29c, 9-3p and 122a*.",
        "25 «122a*» “122a*”: miRBase has given up the asterisk; name the arm, -5p or -3p.",
      ],
    ],
    [
      "It holds miR-21 and -9＊, -9∗.",
      [
        "20 «-9＊» “-9＊”: hsa-miR-9-3p in miRBase today.",
        "! Write “-9-3p”: It holds miR-21 and -9-3p, -9∗.",
        "25 «-9∗» “-9∗”: hsa-miR-9-3p in miRBase today.",
        "! Write “-9-3p”: It holds miR-21 and -9＊, -9-3p.",
      ],
    ],
  ],
  { references: "none", quick: false },
);

import { says } from "../said";

says(
  "nomenclature/mirna-form",
  [
    [
      "It holds miR21 and MIR21.",
      ["9 «miR21» miRBase writes “miR-21”.", "! Write “miR-21”: It holds miR-21 and MIR21."],
    ],
    ["It holds antagomir21, oncomir-1, miR_21 and miRs 21 and 22.", []],
    [
      "It holds MIR-21.",
      [
        "9 «MIR-21» “miR-21” is the mature sequence, “MIR21” the stem-loop or gene; “MIR-21” is neither.",
        "- Write “miR-21”: It holds miR-21.",
        "- Write “MIR21”: It holds MIR21.",
      ],
    ],
    [
      "It holds mir21 and Mir-21.",
      [
        "9 «mir21» “miR-21” is the mature sequence, “mir-21” the stem-loop or gene; “mir21” is neither.",
        "- Write “miR-21”: It holds miR-21 and Mir-21.",
        "- Write “mir-21”: It holds mir-21 and Mir-21.",
        "19 «Mir-21» “miR-21” is the mature sequence, “mir-21” the stem-loop or gene; “Mir-21” is neither.",
        "- Write “miR-21”: It holds mir21 and miR-21.",
        "- Write “mir-21”: It holds mir21 and mir-21.",
      ],
    ],
    [
      "It holds miRNA-21 and microRNA 21.",
      [
        "9 «miRNA-21» miRBase writes “miR-21”.",
        "! Write “miR-21”: It holds miR-21 and microRNA 21.",
        "22 «microRNA 21» miRBase writes “miR-21”.",
        "! Write “miR-21”: It holds miRNA-21 and miR-21.",
      ],
    ],
    [
      "It holds MIR-519a-2.",
      [
        "9 «MIR-519a-2» “miR-519a-2” is the mature sequence, “MIR519A2” the stem-loop or gene; “MIR-519a-2” is neither.",
        "- Write “miR-519a-2”: It holds miR-519a-2.",
        "- Write “MIR519A2”: It holds MIR519A2.",
      ],
    ],
    [
      "It holds MIR-9-1 and MIR-30A.",
      [
        "9 «MIR-9-1» “miR-9-1” is the mature sequence, “MIR9-1” the stem-loop or gene; “MIR-9-1” is neither.",
        "- Write “miR-9-1”: It holds miR-9-1 and MIR-30A.",
        "- Write “MIR9-1”: It holds MIR9-1 and MIR-30A.",
        "21 «MIR-30A» “miR-30a” is the mature sequence, “MIR30A” the stem-loop or gene; “MIR-30A” is neither.",
        "- Write “miR-30a”: It holds MIR-9-1 and miR-30a.",
        "- Write “MIR30A”: It holds MIR-9-1 and MIR30A.",
      ],
    ],
    [
      "It holds MIR-17~92.",
      ["9 «MIR-17~92» miRBase writes “miR-17~92”.", "! Write “miR-17~92”: It holds miR-17~92."],
    ],
    [
      "It holds hsa-MIR-21 and MIR-21-5p.",
      [
        "9 «hsa-MIR-21» miRBase writes “hsa-miR-21”.",
        "! Write “hsa-miR-21”: It holds hsa-miR-21 and MIR-21-5p.",
        "24 «MIR-21-5p» miRBase writes “miR-21-5p”.",
        "! Write “miR-21-5p”: It holds hsa-MIR-21 and miR-21-5p.",
      ],
    ],
    [
      "It holds miR‒21, miR–21 and miR—21.",
      [
        "9 «miR‒21» miRBase writes “miR-21” with a hyphen (-), not with a figure dash (‒).",
        "! Write “miR-21”: It holds miR-21, miR–21 and miR—21.",
        "17 «miR–21» miRBase writes “miR-21” with a hyphen (-), not with an en dash (–).",
        "! Write “miR-21”: It holds miR‒21, miR-21 and miR—21.",
        "28 «miR—21» miRBase writes “miR-21” with a hyphen (-), not with an em dash (—).",
        "! Write “miR-21”: It holds miR‒21, miR–21 and miR-21.",
      ],
    ],
    [
      "It holds miR―21, miR−21 and miR‐21.",
      [
        "9 «miR―21» miRBase writes “miR-21” with a hyphen (-), not with a horizontal bar (―).",
        "! Write “miR-21”: It holds miR-21, miR−21 and miR‐21.",
        "17 «miR−21» miRBase writes “miR-21” with a hyphen (-), not with a minus sign (−).",
        "! Write “miR-21”: It holds miR―21, miR-21 and miR‐21.",
      ],
    ],
    [
      "It holds miR–21–5P.",
      ["9 «miR–21–5P» miRBase writes “miR-21-5p”.", "! Write “miR-21-5p”: It holds miR-21-5p."],
    ],
    [
      "It holds mir-21-5p and hsa-mir-21-3p, not hsa-mir-21.",
      [
        "9 «mir-21-5p» miRBase writes “miR-21-5p”.",
        "! Write “miR-21-5p”: It holds miR-21-5p and hsa-mir-21-3p, not hsa-mir-21.",
        "23 «hsa-mir-21-3p» miRBase writes “hsa-miR-21-3p”.",
        "! Write “hsa-miR-21-3p”: It holds mir-21-5p and hsa-miR-21-3p, not hsa-mir-21.",
      ],
    ],
    [
      "It holds Let-7A and LET-7a.",
      [
        "9 «Let-7A» miRBase writes “let-7a”.",
        "! Write “let-7a”: It holds let-7a and LET-7a.",
        "20 «LET-7a» miRBase writes “let-7a”.",
        "! Write “let-7a”: It holds Let-7A and let-7a.",
      ],
    ],
    [
      "It holds let7a, miR-let-7a and hsa-let7a.",
      [
        "9 «let7a» miRBase writes “let-7a”.",
        "! Write “let-7a”: It holds let-7a, miR-let-7a and hsa-let7a.",
        "16 «miR-let-7a» miRBase writes “let-7a”.",
        "! Write “let-7a”: It holds let7a, let-7a and hsa-let7a.",
        "31 «hsa-let7a» miRBase writes “hsa-let-7a”.",
        "! Write “hsa-let-7a”: It holds let7a, miR-let-7a and hsa-let-7a.",
      ],
    ],
    ["We bought the TaqMan microRNA-21 assay 000397 and the miR21 primer ID: MS00009079.", []],
    [
      "We bought microRNA-21 assays 12 and microRNA-22 probes.",
      [
        "10 «microRNA-21» miRBase writes “miR-21”.",
        "! Write “miR-21”: We bought miR-21 assays 12 and microRNA-22 probes.",
        "36 «microRNA-22» miRBase writes “miR-22”.",
        "! Write “miR-22”: We bought microRNA-21 assays 12 and miR-22 probes.",
      ],
    ],
    [
      "It holds microRNA-21 (miR-21), microRNA-22 [hsa-miR-22], miR23a (mir-23a) and microRNA-24 (let-7).",
      [],
    ],
    [
      "It holds microRNA-25 (25).",
      ["9 «microRNA-25» miRBase writes “miR-25”.", "! Write “miR-25”: It holds miR-25 (25)."],
    ],
    ["It holds miR-146A/B, antagomir-21, oncomir-1, miRs 21 and 22, miR_21 and microRNA (miRNA)-21.", []],
    [
      "It holds miR-146A/BC and anti-miR21.",
      [
        "9 «miR-146A» miRBase writes “miR-146a”.",
        "! Write “miR-146a”: It holds miR-146a/BC and anti-miR21.",
        "30 «miR21» miRBase writes “miR-21”.",
        "! Write “miR-21”: It holds miR-146A/BC and anti-miR-21.",
      ],
    ],
    ["## It holds miR21", []],
    ["It holds lin4, Lin-4 and bantam.", []],
    [
      "It holds miR21, -22 and 23.",
      ["9 «miR21» miRBase writes “miR-21”.", "! Write “miR-21”: It holds miR-21, -22 and 23."],
    ],
    [
      "It is [@a.] MiR21 that rises.",
      ["12 «MiR21» miRBase writes “miR-21”.", "! Write “miR-21”: It is [@a.] miR-21 that rises."],
    ],
    [
      "See file.md MiR21, as @smith.j MiR21 says.",
      [
        "12 «MiR21» miRBase writes “miR-21”.",
        "! Write “miR-21”: See file.md miR-21, as @smith.j MiR21 says.",
        "31 «MiR21» miRBase writes “miR-21”.",
        "! Write “miR-21”: See file.md MiR21, as @smith.j miR-21 says.",
      ],
    ],
    [
      "It rises (MiR21). MiR22 falls: MiR23.",
      [
        "10 «MiR21» miRBase writes “MiR-21”.",
        "! Write “MiR-21”: It rises (MiR-21). MiR22 falls: MiR23.",
        "18 «MiR22» miRBase writes “MiR-22”.",
        "! Write “MiR-22”: It rises (MiR21). MiR-22 falls: MiR23.",
        "31 «MiR23» miRBase writes “MiR-23”.",
        "! Write “MiR-23”: It rises (MiR21). MiR22 falls: MiR-23.",
      ],
    ],
  ],
  { references: "none", quick: false },
);

says(
  "nomenclature/mirna-form",
  [
    [
      "A miR21 and xmiR21, (miR22).",
      [
        "2 «miR21» miRBase writes “miR-21”.",
        "! Write “miR-21”: A miR-21 and xmiR21, (miR22).",
        "21 «miR22» miRBase writes “miR-22”.",
        "! Write “miR-22”: A miR21 and xmiR21, (miR-22).",
      ],
    ],
    [
      "We bought miR21 probe ABC123, miR22 probe ABCD123 and miR23 probe AB12.",
      [
        "30 «miR22» miRBase writes “miR-22”.",
        "! Write “miR-22”: We bought miR21 probe ABC123, miR-22 probe ABCD123 and miR23 probe AB12.",
        "54 «miR23» miRBase writes “miR-23”.",
        "! Write “miR-23”: We bought miR21 probe ABC123, miR22 probe ABCD123 and miR-23 probe AB12.",
      ],
    ],
    ["We bought miR21™ assay 123, miR22® primers: 123 and miR23 assay  123.", []],
    [
      "It holds miR-146A/B, miR-146A/b and miR21 / B.",
      [
        "21 «miR-146A» miRBase writes “miR-146a”.",
        "! Write “miR-146a”: It holds miR-146A/B, miR-146a/b and miR21 / B.",
        "36 «miR21» miRBase writes “miR-21”.",
        "! Write “miR-21”: It holds miR-146A/B, miR-146A/b and miR-21 / B.",
      ],
    ],
    [
      "It holds microRNA-21 ( miR-21), microRNA-22 (xyz-miR-22), microRNA-23 (cow), microRNA-24 (let7).",
      [
        "58 «microRNA-23» miRBase writes “miR-23”.",
        "! Write “miR-23”: It holds microRNA-21 ( miR-21), microRNA-22 (xyz-miR-22), miR-23 (cow), microRNA-24 (let7).",
        "90 «let7» miRBase writes “let-7”.",
        "! Write “let-7”: It holds microRNA-21 ( miR-21), microRNA-22 (xyz-miR-22), microRNA-23 (cow), microRNA-24 (let-7).",
      ],
    ],
  ],
  { references: "none", quick: false },
);

says(
  "nomenclature/mirna-form",
  [
    [
      "It holds mir-34A and Mir-34A.",
      [
        "9 «mir-34A» miRBase writes “miR-34a”.",
        "! Write “miR-34a”: It holds miR-34a and Mir-34A.",
        "21 «Mir-34A» “miR-34a” is the mature sequence, “mir-34a” the stem-loop or gene; “Mir-34A” is neither.",
        "- Write “miR-34a”: It holds mir-34A and miR-34a.",
        "- Write “mir-34a”: It holds mir-34A and mir-34a.",
      ],
    ],
    [
      "It holds miR34a-5p and hsa-miR21.",
      [
        "9 «miR34a-5p» miRBase writes “miR-34a-5p”.",
        "! Write “miR-34a-5p”: It holds miR-34a-5p and hsa-miR21.",
        "23 «hsa-miR21» miRBase writes “hsa-miR-21”.",
        "! Write “hsa-miR-21”: It holds miR34a-5p and hsa-miR-21.",
      ],
    ],
    [
      "It holds miR-219a-2-3P, miR9-1-as and MIR-9-1-AS.",
      [
        "9 «miR-219a-2-3P» miRBase writes “miR-219a-2-3p”.",
        "! Write “miR-219a-2-3p”: It holds miR-219a-2-3p, miR9-1-as and MIR-9-1-AS.",
        "38 «MIR-9-1» “miR-9-1” is the mature sequence, “MIR9-1” the stem-loop or gene; “MIR-9-1” is neither.",
        "- Write “miR-9-1”: It holds miR-219a-2-3P, miR9-1-as and miR-9-1-AS.",
        "- Write “MIR9-1”: It holds miR-219a-2-3P, miR9-1-as and MIR9-1-AS.",
      ],
    ],
    [
      "It holds MiR‑21 and miR–146a–5p.",
      [
        "9 «MiR‑21» miRBase writes “miR-21”.",
        "! Write “miR-21”: It holds miR-21 and miR–146a–5p.",
        "20 «miR–146a–5p» miRBase writes “miR-146a-5p” with a hyphen (-), not with an en dash (–).",
        "! Write “miR-146a-5p”: It holds MiR‑21 and miR-146a-5p.",
      ],
    ],
  ],
  { references: "none", quick: false },
);

says(
  "nomenclature/mirna-form",
  [
    [
      "It holds hsa-Mir-21 and hsa-mir21.",
      [
        "9 «hsa-Mir-21» “hsa-miR-21” is the mature sequence, “hsa-mir-21” the stem-loop or gene; “hsa-Mir-21” is neither.",
        "- Write “hsa-miR-21”: It holds hsa-miR-21 and hsa-mir21.",
        "- Write “hsa-mir-21”: It holds hsa-mir-21 and hsa-mir21.",
        "24 «hsa-mir21» “hsa-miR-21” is the mature sequence, “hsa-mir-21” the stem-loop or gene; “hsa-mir21” is neither.",
        "- Write “hsa-miR-21”: It holds hsa-Mir-21 and hsa-miR-21.",
        "- Write “hsa-mir-21”: It holds hsa-Mir-21 and hsa-mir-21.",
      ],
    ],
  ],
  { references: "none", quick: false },
);

import { says } from "../said";

says("citation/group", [
  [
    "Known [5, 4, 4].",
    ["10 «4» The numbers of this group are not in ascending order.", "! Write 4, 5: Known [4, 5]."],
  ],
  ["Known [1, 3-2].", ["10 «3-2» This range is written backwards.", "- Write 1-3: Known [1-3]."]],
  ["Known [1-3, 2, 3].", ["12 «2» 2 stands in this group twice.", "! Write 1-3: Known [1-3]."]],
  ["Known [1-3, 2-4].", ["12 «2-4» 2, 3 stands in this group twice.", "! Write 1-4: Known [1-4]."]],
  [
    "Known [1, 2, 3] and [4-6].",
    [
      "7 «1, 2, 3» Three or more numbers in a row can stand as a range.",
      "! Write 1-3: Known [1-3] and [4-6].",
    ],
  ],
  ["Known [1, 2] and [4, 6, 8].", []],
  [
    "Known [1, 3, 4, 5, 9].",
    [
      "10 «3, 4, 5» Three or more numbers in a row can stand as a range.",
      "! Write 1, 3-5, 9: Known [1, 3-5, 9].",
    ],
  ],
  [
    "Known [1-3, 4].",
    ["7 «1-3, 4» Three or more numbers in a row can stand as a range.", "! Write 1-4: Known [1-4]."],
  ],
  [
    "Known [1; 2; 3; 5].",
    ["7 «1; 2; 3» Three or more numbers in a row can stand as a range.", "! Write 1-3; 5: Known [1-3; 5]."],
  ],
  ["A [1, 2, 3], b [2, 3, 4], c [3, 4, 5].", []],
  [
    "A [1, 2, 3], b [2, 3, 4].",
    [
      "3 «1, 2, 3» Three or more numbers in a row can stand as a range.",
      "! Write 1-3: A [1-3], b [2, 3, 4].",
      "16 «2, 3, 4» Three or more numbers in a row can stand as a range.",
      "! Write 2-4: A [1, 2, 3], b [2-4].",
    ],
  ],
  [
    "A [1, 2, 3], b [2, 3, 4], c [3, 4, 5], d [6-8].",
    [
      "3 «1, 2, 3» Three or more numbers in a row can stand as a range.",
      "! Write 1-3: A [1-3], b [2, 3, 4], c [3, 4, 5], d [6-8].",
      "16 «2, 3, 4» Three or more numbers in a row can stand as a range.",
      "! Write 2-4: A [1, 2, 3], b [2-4], c [3, 4, 5], d [6-8].",
      "29 «3, 4, 5» Three or more numbers in a row can stand as a range.",
      "! Write 3-5: A [1, 2, 3], b [2, 3, 4], c [3-5], d [6-8].",
    ],
  ],
  ["A [1, 2, 3], b [2, 3, 4], c [3, 4, 5], d [6-7].", []],
  [
    "A [1, 2, 3], b [2, 3, 4], c [3, 4, 5], d [9, 8, 7].",
    [
      "45 «8» The numbers of this group are not in ascending order.",
      "! Write 7, 8, 9: A [1, 2, 3], b [2, 3, 4], c [3, 4, 5], d [7, 8, 9].",
    ],
  ],
  ["Known [[1](#a), [2](#b), [3](#c)].", []],
  [
    "Known [1, 2, 3-5] and [7, 7-8].",
    [
      "7 «1, 2, 3-5» Three or more numbers in a row can stand as a range.",
      "! Write 1-5: Known [1-5] and [7, 7-8].",
      "26 «7-8» 7 stands in this group twice.",
      "! Write 7, 8: Known [1, 2, 3-5] and [7, 8].",
    ],
  ],
  [
    "Known [2], [1-1] and [3, 3].",
    ["25 «3» 3 stands in this group twice.", "! Write 3: Known [2], [1-1] and [3]."],
  ],
  [
    "A [1, 2, 3], b [2, 3, 4], c [9, 3, 4, 5].",
    [
      "3 «1, 2, 3» Three or more numbers in a row can stand as a range.",
      "! Write 1-3: A [1-3], b [2, 3, 4], c [9, 3, 4, 5].",
      "16 «2, 3, 4» Three or more numbers in a row can stand as a range.",
      "! Write 2-4: A [1, 2, 3], b [2-4], c [9, 3, 4, 5].",
      "32 «3» The numbers of this group are not in ascending order.",
      "! Write 3-5, 9: A [1, 2, 3], b [2, 3, 4], c [3-5, 9].",
    ],
  ],
]);

says("citation/group", [
  [
    "A [1, 2, 3], b [2, 3, 4], c [3, 4, 4, 5].",
    [
      "3 «1, 2, 3» Three or more numbers in a row can stand as a range.",
      "! Write 1-3: A [1-3], b [2, 3, 4], c [3, 4, 4, 5].",
      "16 «2, 3, 4» Three or more numbers in a row can stand as a range.",
      "! Write 2-4: A [1, 2, 3], b [2-4], c [3, 4, 4, 5].",
      "35 «4» 4 stands in this group twice.",
      "! Write 3-5: A [1, 2, 3], b [2, 3, 4], c [3-5].",
    ],
  ],
  [
    "A [1, 2, 3], b [2, 3, 4], c [3, 4, 5], d [1-3, 5].",
    [
      "3 «1, 2, 3» Three or more numbers in a row can stand as a range.",
      "! Write 1-3: A [1-3], b [2, 3, 4], c [3, 4, 5], d [1-3, 5].",
      "16 «2, 3, 4» Three or more numbers in a row can stand as a range.",
      "! Write 2-4: A [1, 2, 3], b [2-4], c [3, 4, 5], d [1-3, 5].",
      "29 «3, 4, 5» Three or more numbers in a row can stand as a range.",
      "! Write 3-5: A [1, 2, 3], b [2, 3, 4], c [3-5], d [1-3, 5].",
    ],
  ],
  [
    "A [1, 2, 3], b [2, 3, 4], c [3, 4, 5], d [1-3].",
    [
      "3 «1, 2, 3» Three or more numbers in a row can stand as a range.",
      "! Write 1-3: A [1-3], b [2, 3, 4], c [3, 4, 5], d [1-3].",
      "16 «2, 3, 4» Three or more numbers in a row can stand as a range.",
      "! Write 2-4: A [1, 2, 3], b [2-4], c [3, 4, 5], d [1-3].",
      "29 «3, 4, 5» Three or more numbers in a row can stand as a range.",
      "! Write 3-5: A [1, 2, 3], b [2, 3, 4], c [3-5], d [1-3].",
    ],
  ],
  ["Known [1; 2, p. 3; 3].", []],
  ["Known [4, 3-1, 2-1].", ["10 «3-1» This range is written backwards.", "- Write 1-4: Known [1-4]."]],
  [
    "Known [1, 3, 5-7, 8].",
    [
      "13 «5-7, 8» Three or more numbers in a row can stand as a range.",
      "! Write 1, 3, 5-8: Known [1, 3, 5-8].",
    ],
  ],
]);

says("citation/group", [
  ["Known [@a; @b; @c; @a].", []],
  ["Known [4]. And [3].", []],
]);

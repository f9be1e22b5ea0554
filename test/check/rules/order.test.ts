import { says } from "../said";

says("citation/order", [
  [
    "One [1], two [2], three [3], six [6], four [4], five [5].",
    [
      "34 «6» 6 is first cited before 4. References are numbered by first appearance; renumbering puts text and list in order together.",
    ],
  ],
  [
    "One [1], three [3], four [4], two [2], five [5], six [6], seven [7], eight [8].",
    [
      "35 «2» 2 is first cited after 4. References are numbered by first appearance; renumbering puts text and list in order together.",
    ],
  ],
  ["One [2], two [1].", []],
  [
    "One [1], two [2], three [4], four [3].",
    [
      "25 «4» 4 is first cited before 3. References are numbered by first appearance; renumbering puts text and list in order together.",
    ],
  ],
  [
    "One [1], two [2], five [5, 6], three [3], four [4], seven [7], eight [8].",
    [
      "24 «5» 5 is first cited before 3. References are numbered by first appearance; renumbering puts text and list in order together.",
      "27 «6» 6 is first cited before 3. References are numbered by first appearance; renumbering puts text and list in order together.",
    ],
  ],
  ["One [1], two [2], four [4, 3], five [7-5], eight [8].", []],
]);

// A list in the order of its authors cannot follow the text; fewer than five may stand so by chance.
const entry = (family: string, at: number): string => `${at + 1}. ${family} A. Title ${at}. 2014.\n`;
for (const [families, stray] of [
  [["Hazawa", "Luo", "Luo", "Mo", "Zhu"], false],
  [["Hazawa", "Luo", "Mo", "Zhu"], true],
  [["Hazawa", "Luo", "Zhu", "Mo", "Raposo"], true],
] as const)
  says(
    "citation/order",
    [
      [
        "One [2], two [1], three [3], four [4].",
        stray
          ? [
              "5 «2» 2 is first cited before 1. References are numbered by first appearance; renumbering puts text and list in order together.",
            ]
          : [],
      ],
    ],
    {},
    `\n## References\n\n${families.map(entry).join("")}`,
  );

import { strict as assert } from "node:assert";
import { analyseText } from "../check/engine";

const about = "Exosomes are taken up more after irradiation. Much is known [1-3].";
const agreeing = [
  "Hazawa et al. [49] name CD29 and CD81.",
  "Luo and colleagues [15] saw it too.",
  "Exosomal miR-1246 represses LIG4 [62].",
];

/** Whether the review's list is in force where nobody chose one, and why. */
async function decided(sentences: readonly string[]): Promise<readonly (string | boolean | undefined)[]> {
  const { references } = await analyseText([about, ...sentences].join(" "), { quick: true });
  const report = references.reports.find(({ kind }) => kind === "review");
  return [report?.inForce, report?.reason];
}

describe("the list in force where nobody chose one", () => {
  const more = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, at) => `More is known [${131 + at}].`);
  const notShown = (counted: string): readonly (string | boolean)[] => [
    false,
    `Nobody asked for it, and the document does not show that it follows it: ${counted}. Two have to agree, and no fewer than do not.`,
  ];
  for (const [why, sentences, expected] of [
    ["nothing speaks for it", [], notShown("no citation agrees with its numbers, no citation does not")],
    ["one does not agree", more(1), notShown("no citation agrees with its numbers, [131] does not")],
    ["two do not", more(2), notShown("no citation agrees with its numbers, [131] and [132] do not")],
    ["three do not", more(3), notShown("no citation agrees with its numbers, [131], [132] and [133] do not")],
    [
      "four do not",
      more(4),
      notShown("no citation agrees with its numbers, [131], [132], [133] and 1 more do not"),
    ],
    [
      "five do not",
      more(5),
      notShown("no citation agrees with its numbers, [131], [132], [133] and 2 more do not"),
    ],
    ["one agrees", agreeing.slice(0, 1), notShown("[49] agrees with its numbers, no citation does not")],
    [
      "two agree",
      agreeing.slice(0, 2),
      [true, "Nobody chose a list, and [49] and [15] agree with its numbers, no citation does not."],
    ],
    [
      "three agree and one does not",
      [...agreeing, ...more(1)],
      [true, "Nobody chose a list, and [49], [15] and [62] agree with its numbers, [131] does not."],
    ],
    [
      "more do not than agree",
      [...agreeing.slice(0, 2), ...more(3)],
      notShown("[49] and [15] agree with its numbers, [131], [132] and [133] do not"),
    ],
  ] as const)
    it(`is told where ${why}`, async () => {
      assert.deepEqual(await decided(sentences), expected);
    });
});

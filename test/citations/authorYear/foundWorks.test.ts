import { strict as assert } from "node:assert";
import { worksIn } from "../../../src/citations/authorYear/foundWorks";
import { namedAuthors } from "../../../src/citations/find/authors";
import { readProse } from "../../../src/markdown/prose";
import { indexAuthorYears } from "../../../src/references/find/authorYear";
import { readAuthorYearList } from "../../../src/references/read/authorYear/list";
import { createMemo } from "../../../src/text/caches";

const list = `# References

Jones, A. (2018). First work. *Journal*, *1*(2), 1–9.

Lee, B., & Park, C. (2020). Second work. *Journal*, *1*(2), 10–19.

Smith, J. (2018). Third work. *Journal*, *1*(2), 30–39.

Smith, J. (2019a). Fourth work. *Journal*, *2*(2), 1–9.

Smith, J. (2019b). Fifth work. *Journal*, *2*(3), 10–19.

Smith, J. (2019c). Sixth work. *Journal*, *2*(3), 20–29.

Smith, J., Jones, A., & Lee, B. (2021). Seventh work. *Journal*, *2*(3), 20–29.

World Health Organization. (2019). *Report on vesicles*. WHO Press.
`;
const memo = createMemo();
const find = memo(memo(readProse(list, { format: "markdown" }), readAuthorYearList), indexAuthorYears);

/** Each work as it is written: its form, its families and year, what it means in the list, and where its names begin. */
const works = (text: string): readonly string[] =>
  worksIn(text, find, () => namedAuthors(text)).map(
    ({ form, from, to, when, work, meant, isFurther, hasComma }) =>
      `${form}${isFurther ? " further" : ""}${hasComma ? " comma" : ""}: ${work.families.join("|") || work.names}` +
      `${work.etAl ? "+" : ""} ${work.year}${work.letter} = ${meant.by} <${text.slice(from, to)}>` +
      (text.slice(when.from, when.to) === work.year + work.letter
        ? ""
        : ` at ${text.slice(when.from, when.to)}`),
  );

describe("works in a text", () => {
  for (const [text, expected] of [
    ["(Smith, 2018)", ["inside comma: Smith 2018 = entry <Smith, 2018>"]],
    ["(Smith 2018)", ["inside: Smith 2018 = entry <Smith 2018>"]],
    ["(Smith: 2018)", ["inside: Smith 2018 = entry <Smith: 2018>"]],
    ["Smith (2018)", ["narrative: Smith 2018 = entry <Smith (2018>"]],
    ["Smith’s (2018)", ["narrative: Smith 2018 = entry <Smith’s (2018>"]],
    ["Smith' ( 2018)", ["narrative: Smith 2018 = entry <Smith' ( 2018>"]],
    ["Smith 2018", ["bare: Smith 2018 = entry <Smith 2018>"]],
    ["Smith, 2018", ["bare comma: Smith 2018 = entry <Smith, 2018>"]],
    ["(in cells; Smith, 2018)", ["inside comma: Smith 2018 = entry <Smith, 2018>"]],
    ["(cells [Smith, 2018] and 2019)", ["inside comma: Smith 2018 = entry <Smith, 2018>"]],
    // Several works.
    [
      "(Smith, 2018; Jones, 2018)",
      ["inside comma: Smith 2018 = entry <Smith, 2018>", "inside comma: Jones 2018 = entry <Jones, 2018>"],
    ],
    [
      "(Smith, 2018, 2019a)",
      ["inside comma: Smith 2018 = entry <Smith, 2018>", "inside further comma: Smith 2019a = entry <2019a>"],
    ],
    [
      "Smith (2018; 2019a and 2019b & 2021)",
      [
        "narrative: Smith 2018 = entry <Smith (2018>",
        "narrative further: Smith 2019a = entry <2019a>",
        "narrative further: Smith 2019b = entry <2019b>",
        "narrative further: Smith 2021 = entry <2021>",
      ],
    ],
    [
      "Smith (2018, and 2019a, & 2019b)",
      [
        "narrative: Smith 2018 = entry <Smith (2018>",
        "narrative further: Smith 2019a = entry <2019a>",
        "narrative further: Smith 2019b = entry <2019b>",
      ],
    ],
    ["Smith (2018) and 2019a", ["narrative: Smith 2018 = entry <Smith (2018>"]],
    ["Smith (2018) (2019a)", ["narrative: Smith 2018 = entry <Smith (2018>"]],
    // Letters.
    [
      "(Smith, 2019a, b)",
      [
        "inside comma: Smith 2019a = entry <Smith, 2019a>",
        "inside further comma: Smith 2019b = entry <b> at b",
      ],
    ],
    [
      "(Smith, 2019a–c)",
      [
        "inside comma: Smith 2019a = entry <Smith, 2019a>",
        "inside further comma: Smith 2019b = entry <c> at c",
        "inside further comma: Smith 2019c = entry <c> at c",
      ],
    ],
    [
      "(Smith, 2019a,b and c)",
      [
        "inside comma: Smith 2019a = entry <Smith, 2019a>",
        "inside further comma: Smith 2019b = entry <b> at b",
        "inside further comma: Smith 2019c = entry <c> at c",
      ],
    ],
    [
      "(Smith, 2019a & c)",
      [
        "inside comma: Smith 2019a = entry <Smith, 2019a>",
        "inside further comma: Smith 2019c = entry <c> at c",
      ],
    ],
    ["(Smith, 2019b, a)", ["inside comma: Smith 2019b = entry <Smith, 2019b>"]],
    ["(Smith, 2019a, p. 3)", ["inside comma: Smith 2019a = entry <Smith, 2019a>"]],
    ["(Smith, 2019a, be)", ["inside comma: Smith 2019a = entry <Smith, 2019a>"]],
    ["(Smith, 2018, b)", ["inside comma: Smith 2018 = entry <Smith, 2018>"]],
    // What the list has with the year, else what it has.
    ["As Smith (2018)", ["narrative: Smith 2018 = entry <Smith (2018>"]],
    ["However, Lee and Park (2020)", ["narrative: Lee|Park 2020 = entry <Lee and Park (2020>"]],
    ["(Smith, 2019)", ["inside comma: Smith 2019 = letter <Smith, 2019>"]],
    ["(Smith, 2019d)", ["inside comma: Smith 2019d = letter <Smith, 2019d>"]],
    ["(Smith, 2017)", ["inside comma: Smith 2017 = year <Smith, 2017>"]],
    [
      "the World Health Organization (2019)",
      ["narrative: World Health Organization 2019 = entry <World Health Organization (2019>"],
    ],
    // Names that the list does not have.
    ["(see Miller & Gray, 2018)", ["inside comma: Miller|Gray 2018 = nobody <Miller & Gray, 2018>"]],
    ["(However, Miller, 2018)", ["inside comma: Miller 2018 = nobody <Miller, 2018>"]],
    ["(in cells of Miller, 2018)", []],
    ["(Miller et al., 2018)", ["inside comma: Miller+ 2018 = nobody <Miller et al., 2018>"]],
    ["As Miller et al. (2018)", ["narrative: Miller+ 2018 = nobody <Miller et al. (2018>"]],
    ["As Miller et al., 2018", ["bare comma: Miller+ 2018 = nobody <Miller et al., 2018>"]],
    ["As Miller and Gray (2018a)", ["narrative: Miller|Gray 2018a = nobody <Miller and Gray (2018a>"]],
    ["(in cells of Miller et al., 2018)", ["inside comma: Miller+ 2018 = nobody <Miller et al., 2018>"]],
    ["by Miller (2018)", ["narrative: Miller 2018 = nobody <Miller (2018>"]],
    ["by Miller 2018", []],
    ["in 2018 and (2019)", []],
  ] as const)
    it(text, () => {
      assert.deepEqual(works(text), expected);
    });
});

import { strict as assert } from "node:assert";
import { convert } from "../../src/rewrite/convert";
import { faithful } from "../../src/rewrite/faithful";
import type { Notation } from "../../src/rewrite/notation";
import { applyEdits } from "../../src/text/edits";
import { analyseText } from "../check/engine";

const list = `

## References

- Jones, A. (2018). First work on exosomes. *Journal of Vesicles*, *1*(2), 1–9.
- Lee, B., & Park, C. (2020). Second work on exosomes. *Journal of Vesicles*, *1*(2), 10–19.
- Smith, J. (2019a). Third work on exosomes. *Journal of Vesicles*, *2*(2), 1–9.
- Smith, J. (2019b). Fourth work on exosomes. *Journal of Vesicles*, *2*(3), 10–19.
`;

async function converted(text: string, to: Notation): Promise<string> {
  const analyse = (source: string) => analyseText(source, { quick: true });
  const before = await analyse(text + list);
  const result = await faithful(before, convert(before, to), analyse);
  return "refused" in result ? `refused: ${result.refused}` : applyEdits(text + list, result.edits);
}

describe("converting citations by author and year", () => {
  const cases: readonly (readonly [text: string, to: Notation, expected: string])[] = [
    ["Known (Smith, 2019b; Lee & Park, 2020).", "bracket", "Known [1, 2]."],
    [
      "Uptake is known (Smith, 2019a, 2019b). Vesicles carry miRNAs (Jones, 2018). Cells take them up (Lee & Park, 2020).",
      "parenthesis",
      "Uptake is known (1, 2). Vesicles carry miRNAs (3). Cells take them up (4).",
    ],
    ["Smith (2019b) and Lee and Park (2020) say.", "bracket", "Smith [1] and Lee and Park [2] say."],
    ["Known (Smith, 2019b). Lee and Park (2020) say.", "caret", "Known.^1^ Lee and Park^2^ say."],
    ["As in Smith 2019b and (Jones, 2018).", "bracket", "As in Smith [1] and [2]."],
    ["Known (Smith, 2019b; Lee & Park, 2020).", "key", "Known [@smith2019b; @lee2020]."],
    [
      "Known (e.g., Smith, 2019a, 2019b; see also Jones, 2018, p. 4).",
      "key",
      "Known [e.g., @smith2019; @smith2019b; see also @jones2018, p. 4].",
    ],
    ["Lee and Park (2020) say.", "key", "Lee and Park [-@lee2020] say."],
    ["Smith (2019a, 2019b) says.", "key", "Smith [-@smith2019; -@smith2019b] says."],
  ];
  for (const [text, to, expected] of cases)
    it(`writes ${text} as ${expected}`, async () => {
      const result = await converted(text, to);
      const prose = to === "key" ? result.slice(result.indexOf("---\n", 4) + 5) : result;
      assert.equal(prose.split("\n\n## References")[0]!.trim(), expected);
    });

  it("numbers the list by first citation, with the works that nothing cites behind", async () => {
    const text = await converted("Known (Smith, 2019b; Lee & Park, 2020), (Smith, 2019a).", "bracket");
    const [, entries = ""] = text.split("## References\n\n");
    assert.deepEqual(
      entries
        .trim()
        .split("\n")
        .map((line) => line.split(")")[0]),
      ["1. Smith, J. (2019b", "2. Lee, B., & Park, C. (2020", "3. Smith, J. (2019a", "4. Jones, A. (2018"],
    );
  });

  it("moves the list to the front matter for keys", async () => {
    const text = await converted("Known (Smith, 2019b; Jones, 2018).", "key");
    assert.match(text, /^---\nreferences:\n {2}- type: article-journal\n/);
    assert.match(text, /id: smith2019b\n/);
    assert.doesNotMatch(text, /- Jones, A\. \(2018\)/);
  });

  it("refuses what numbers cannot say, and what the list lacks", async () => {
    assert.match(
      await converted("Known (see Smith, 2019b, p. 4; Jones, 2018).", "bracket"),
      /^refused: \(see Smith.* says more than numbers can/,
    );
    assert.match(
      await converted("Known (Smith, 2019b; Jones, 2017).", "key"),
      /^refused: .* cites what the list in force does not have/,
    );
  });
});

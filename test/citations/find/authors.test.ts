import { strict as assert } from "node:assert";
import { namedAuthors } from "../../../src/citations/find/authors";

/** `form: what is named | families | year | what lies between the names and where a citation may begin`. */
const named = (text: string): readonly string[] =>
  namedAuthors(text).map(({ form, from, to, next, families, year }) =>
    [
      `${form}: ${text.slice(from, to)}`,
      families.join(" + "),
      year ? [year.value, year.last].filter(Boolean).join("–") : "",
      text.slice(to, next),
    ].join(" | "),
  );

describe("authors named in running text", () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ["Luo et al. found", ["sure: Luo et al. | Luo |  | "]],
    ["As Luo et al. (2019) found", ["sure: Luo et al. | Luo | 2019 |  (2019)"]],
    ["(Luo et al., 2019)", ["sure: Luo et al. | Luo | 2019 | , 2019"]],
    ["Luo et al. (2015–2018)", ["sure: Luo et al. | Luo | 2015–2018 |  (2015–2018)"]],
    ["Luo et al. (2015-18)", ["sure: Luo et al. | Luo | 2015–2018 |  (2015-18)"]],
    ["Luo et al. (2018, 2015)", ["sure: Luo et al. | Luo | 2015–2018 |  (2018, 2015)"]],
    ["Luo et al. (2015-12)", ["sure: Luo et al. | Luo |  |  (2015-12)"]],
    ["Recently, Luo et al. found", ["sure: Luo et al. | Luo |  | "]],
    ["Recently Luo and colleagues found", ["sure: Luo and colleagues | Luo |  | "]],
    ["Here Van Luo et al. found", ["sure: Van Luo et al. | Van Luo |  | "]],
    ["Luo, Zhou and Mo et al. found", ["sure: Luo, Zhou and Mo et al. | Luo + Zhou + Mo |  | "]],
    ["Luo and Zhou (2019) found", ["pair: Luo and Zhou | Luo + Zhou | 2019 |  (2019)"]],
    ["Luo & Zhou found", ["pair: Luo & Zhou | Luo + Zhou |  | "]],
    ["Luo, Zhou, and Mo found", ["pair: Luo, Zhou, and Mo | Luo + Zhou + Mo |  | "]],
    ["Cancer Biology and Medicine", []],
    ["Biology & Medicine 2021", ["pair: Biology & Medicine | Biology + Medicine |  |  2021"]],
    ["by Abramowicz, who found", ["single: Abramowicz | Abramowicz |  | , who "]],
    ["Zhu (2018) [3]", ["single: Zhu | Zhu | 2018 |  (2018)"]],
    ["Zhu (2018) found", []],
    ["cells and mice found", []],
    ["Luo et al. and Zhou et al. agree", ["sure: Luo et al. | Luo |  | ", "sure: Zhou et al. | Zhou |  | "]],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      assert.deepEqual(named(text), expected);
    });
});

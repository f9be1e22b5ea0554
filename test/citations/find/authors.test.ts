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
    // Names.
    [
      "as Al-Nedawi et al., al-Nedawi et al. found",
      ["sure: Al-Nedawi et al. | Al-Nedawi |  | ", "sure: al-Nedawi et al. | al-Nedawi |  | "],
    ],
    [
      "as D’Souza-Schorey and l'Hoir et al. found",
      ["sure: D’Souza-Schorey and l'Hoir et al. | D’Souza-Schorey + l'Hoir |  | "],
    ],
    ["as O'Brien et al. found", ["sure: O'Brien et al. | O'Brien |  | "]],
    ["as van der Pol et al. found", ["sure: van der Pol et al. | van der Pol |  | "]],
    ["as de los van der Pol et al. found", ["sure: van der Pol et al. | van der Pol |  | "]],
    [
      "as Nolte-'t Hoen and 't Hoen et al. found",
      ["sure: Nolte-'t Hoen and 't Hoen et al. | Nolte-'t Hoen + 't Hoen |  | "],
    ],
    ["as Di Vizio Rossi et al. found", ["sure: Di Vizio Rossi et al. | Di Vizio Rossi |  | "]],
    ["as García Márquez et al. found", ["sure: García Márquez et al. | García Márquez |  | "]],
    ["as A Bo C-D et al. found", []],
    ["as A, B, C, D, E, F, G et al. found", []],
    [
      "as Al, Bo, Cy, Di, Ed, Fi, Gu et al. found",
      ["sure: Cy, Di, Ed, Fi, Gu et al. | Cy + Di + Ed + Fi + Gu |  | "],
    ],
    ["as Luo, Zhou, & Mo et al. found", ["sure: Luo, Zhou, & Mo et al. | Luo + Zhou + Mo |  | "]],
    // Further authors.
    ["as Luo *et al.* found", ["sure: Luo *et al.* | Luo |  | "]],
    ["as Luo _et al._ (2019)", ["sure: Luo _et al._ | Luo | 2019 |  (2019)"]],
    ["as Luo et al found", ["sure: Luo et al | Luo |  | "]],
    ["as Luo et al12 found", ["sure: Luo et al | Luo |  | "]],
    ["as Luo et alia found", []],
    ["as Luo, et al. found", ["sure: Luo, et al. | Luo |  | "]],
    ["as Luo et al.’s (2019) cells", ["sure: Luo et al. | Luo | 2019 | ’s (2019)"]],
    ["as Luo and coworkers found", ["sure: Luo and coworkers | Luo |  | "]],
    ["as Luo and co-workers found", ["sure: Luo and co-workers | Luo |  | "]],
    ["as Luo and associates found", ["sure: Luo and associates | Luo |  | "]],
    ["as Luo and the colleagues found", []],
    // Years.
    ["Luo et al. 2019 found", ["sure: Luo et al. | Luo | 2019 |  2019"]],
    ["Luo et al., 2019b found", ["sure: Luo et al. | Luo | 2019 | , 2019b"]],
    ["Luo et al. [2019] found", ["sure: Luo et al. | Luo | 2019 |  [2019]"]],
    ["Luo et al. ( 1998 ) found", ["sure: Luo et al. | Luo | 1998 |  ( 1998"]],
    ["Luo et al. (1898)", ["sure: Luo et al. | Luo |  | "]],
    ["Luo et al. (2019a, b)", ["sure: Luo et al. | Luo | 2019 |  (2019a, b)"]],
    ["Luo et al. (2015/2018)", ["sure: Luo et al. | Luo | 2015–2018 |  (2015/2018)"]],
    ["Luo et al. (2015 – 2018)", ["sure: Luo et al. | Luo | 2015–2018 |  (2015 – 2018)"]],
    ["Luo et al. (2015 and 2018)", ["sure: Luo et al. | Luo | 2015–2018 |  (2015 and 2018)"]],
    ["Luo et al. (2015 & 2018b)", ["sure: Luo et al. | Luo | 2015–2018 |  (2015 & 2018b)"]],
    ["Luo et al. (2015, and 2018)", ["sure: Luo et al. | Luo | 2015–2018 |  (2015, and 2018)"]],
    ["Luo et al., 2015 to 2018", ["sure: Luo et al. | Luo | 2015–2018 | , 2015 to 2018"]],
    ["Luo et al. (2014, 2015, 2018)", ["sure: Luo et al. | Luo | 2014–2018 |  (2014, 2015, 2018)"]],
    ["Luo et al. (2015, 18)", ["sure: Luo et al. | Luo | 2015 |  (2015"]],
    ["Luo et al. (2019-05-04)", ["sure: Luo et al. | Luo |  |  (2019-05-04)"]],
    ["Luo et al. (20191)", ["sure: Luo et al. | Luo |  | "]],
    ["(see Luo et al., 2019)", ["sure: Luo et al. | Luo | 2019 | , 2019"]],
    ["[Luo et al. 2019]", ["sure: Luo et al. | Luo | 2019 |  2019"]],
    // Two authors, and one.
    ["Luo and Zhou, 2019", ["pair: Luo and Zhou | Luo + Zhou | 2019 | , 2019"]],
    ["Luo and Zhou [2019]", ["pair: Luo and Zhou | Luo + Zhou |  |  [2019]"]],
    ["the work of Luo and Zhou", []],
    ["a model for Luo and Zhou", []],
    ["the proof Luo and Zhou gave", ["pair: Luo and Zhou | Luo + Zhou |  | "]],
    ["However, Luo and Zhou", ["pair: Luo and Zhou | Luo + Zhou |  | "]],
    ["Cancer Luo and Zhou", []],
    ["However Luo and Zhou", ["pair: Luo and Zhou | Luo + Zhou |  | "]],
    ["An and Luo", ["pair: An and Luo | An + Luo |  | "]],
    ["An, Luo and Mo", ["pair: An, Luo and Mo | An + Luo + Mo |  | "]],
    ["of Abramowicz, who found", ["single: Abramowicz | Abramowicz |  | , who "]],
    ["from Di Vizio, who found", ["single: Di Vizio | Di Vizio |  | , who "]],
    ["with Abramowicz, who found", []],
    ["by Abramowicz, who WHO asked", []],
    ["Zhu (2018a) (3)", ["single: Zhu | Zhu | 2018 |  (2018a)"]],
    ["Zhu (2018)3", ["single: Zhu | Zhu | 2018 |  (2018)"]],
    ["Zhu (1918) [3]", ["single: Zhu | Zhu | 1918 |  (1918)"]],
    ["Zhu (2018) [a]", []],
    ["Luo and Zhu (2018) [3]", ["pair: Luo and Zhu | Luo + Zhu | 2018 |  (2018)"]],
    [
      "Luo et al. found it, and by Zhu, who agreed, and Mo and Po",
      ["sure: Luo et al. | Luo |  | ", "single: Zhu | Zhu |  | , who ", "pair: Mo and Po | Mo + Po |  | "],
    ],
    ["Luo et al. and Zhou et al. agree", ["sure: Luo et al. | Luo |  | ", "sure: Zhou et al. | Zhou |  | "]],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      assert.deepEqual(named(text), expected);
    });
});

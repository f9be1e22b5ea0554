import { strict as assert } from "node:assert";
import { applyEdits } from "../../../src/text/edits";
import { findingsIn } from "../engine";
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
  ["One [1], four [4, 2, 3], five [5], six [6].", []],
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

describe("citation/order in a list by author and year", () => {
  const entry = (author: string, year = 2014): string =>
    `${author} (${year}). Work of ${author}. Journal of Exosomes, 1, 1–9.`;
  const text = (entries: readonly string[], gap: string): string =>
    `Known (Hazawa, 2014).\n\n## References\n\n${gap.replace(/^\n+/, "")}${entries.join(gap)}\n\n## Annex\n\nEnd.\n`;
  const names = (authors: string): readonly string[] => authors.split(" ").map((one) => entry(`${one}, A.`));
  const found = (source: string) => findingsIn(source, { quick: true, rule: "citation/order" });

  // The list, where its entry belongs, and the list once it is there.
  const moves: readonly (readonly [before: string, where: string, after: string])[] = [
    ["Zhu Bao Hazawa Luo Mo Raposo", "Move it to the end", "Bao Hazawa Luo Mo Raposo Zhu"],
    ["Bao Luo Mo Raposo Zhu Hazawa", "Move it before Luo", "Bao Hazawa Luo Mo Raposo Zhu"],
    ["Bao Mo Hazawa Luo Raposo Zhu", "Move it before Raposo", "Bao Hazawa Luo Mo Raposo Zhu"],
    ["Hazawa Luo Mo Raposo Zhu Bao", "Move it before Hazawa", "Bao Hazawa Luo Mo Raposo Zhu"],
  ];
  for (const gap of ["\n\n", "\n- ", "\r\n\r\n", "\n\n* "])
    for (const [before, title, after] of moves)
      it(`moves an entry: ${before}, ${JSON.stringify(gap)}`, async () => {
        const [finding, ...others] = await found(text(names(before), gap));
        assert.deepEqual(others, []);
        assert.deepEqual(
          finding?.suggestions.map((one) => [one.title, one.safe]),
          [[title, undefined]],
        );
        const now = applyEdits(text(names(before), gap), finding.suggestions[0]!.edits);
        assert.equal(now, text(names(after), gap));
        assert.deepEqual(await found(now), []);
      });

  const messages = async (authors: readonly string[]): Promise<readonly string[]> =>
    (
      await found(
        text(
          authors.map((one) => entry(one)),
          "\n\n",
        ),
      )
    ).map(({ message }) => message);
  const stray = (name: string, where: string): string =>
    `${name} stands elsewhere than the alphabet has it: ${where}.`;

  for (const [how, authors] of [
    ["by the letters of names", "Dean, A.|Delta, A.|De Luca, A.|Mo, A."],
    ["by the words of names", "De Luca, A.|Dean, A.|Delta, A.|Mo, A."],
    ["with particles", "Bao, A.|van den Berg, A.|Zhu, A."],
    ["without particles", "Bao, A.|van den Berg, A.|Luo, A.|Zhu, A."],
    ["with particles between others", "Luo, A.|van den Berg, A.|van Niel, A.|Zhu, A."],
    ["without particles, by words", "van den Berg, A.|van Berg Lee, A.|Bergen, A.|Zhu, A."],
    ["with Mc as it stands", "Mackay, A.|Mao, A.|McAdam, A.|McKay, A.|Mo, A."],
    ["with Mc as Mac", "Mabel, A.|McAdam, A.|Mackay, A.|McLeod, A.|Mao, A.|Mo, A."],
    ["with Nordic letters at the end", "Aas, A.|Berg, A.|Zorn, A.|Ångström, A.|Ærø, A.|Öberg, A.|Ørsted, A."],
    ["with Nordic letters as plain ones", "Aas, A.|Ångström, A.|Berg, A.|Öberg, A.|Zorn, A."],
    ["of groups without their articles", "Bao, A.|The GTEx Consortium.|Luo, A.|World Health Organization."],
    ["of groups with their articles", "Bao, A.|Luo, A.|The GTEx Consortium.|World Health Organization."],
    ["of titles", "Bao, A.|Profiling of lung cancer.|Zhu, A."],
    ["of the same author", "Bao, A.|Bao, A.|Luo, A.|Luo, B.|Zhu, A."],
    ["of two entries", "Zhu, A.|Bao, A."],
    ["in an order of their own", "Zhu, A.|Bao, A.|Mo, A.|Luo, A.|Hazawa, A.|Raposo, A."],
  ] as const)
    it(`is right ${how}`, async () => {
      assert.deepEqual(await messages(authors.split("|")), []);
    });

  for (const [authors, expected] of [
    ["Zhu, A.|Bao, A.|Luo, A.", [stray("Zhu", "at the end")]],
    ["Bao, A.|Zhu, A.|Luo, A.|Mo, A.", [stray("Zhu", "at the end")]],
    ["Bao, A.|Luo, A.|Zhu, A.|Mo, A.|van den Berg, A.", [stray("Zhu", "at the end")]],
    ["Bao, A.|Luo, A.|Mo, A.|Zhu, A.|Hazawa, A.|Hazawa, A.", [stray("Hazawa", "before Luo")]],
    ["Bao, A.|Hazawa, A.|Luo, A.|Mo, A.|Zhu, A.|Hazawa, A.", [stray("Hazawa", "before Luo")]],
    ["Bao, A.|World Health Organization.|Luo, A.|Mo, A.", [stray("World Health Organization", "at the end")]],
    [
      "Luo, A.|Mo, A.|Raposo, A.|Zhu, A.|Profiling of lung cancer.",
      [stray("Profiling of lung cancer 2014", "before Raposo")],
    ],
  ] as const)
    it(`is wrong: ${authors}`, async () => {
      assert.deepEqual(await messages(authors.split("|")), expected);
    });

  it("is that of the alphabet where three in twenty stand elsewhere, and of its own where more do", async () => {
    const rows = Array.from("BCDFGHJKLMNP", (letter) => `${letter}ao, A.`);
    const strays = [stray("Aao", "before Bao"), stray("Abo", "before Bao")];
    assert.deepEqual(await messages([...rows, "Abo, A.", "Aao, A."]), [...strays].reverse());
    assert.deepEqual(await messages([...rows.slice(1), "Abo, A.", "Aao, A."]), []);
  });

  it("leads to the entry before which another one belongs", async () => {
    const source = text(names("Bao Mo Hazawa Luo Raposo Zhu"), "\n\n");
    const [finding] = await found(source);
    assert.deepEqual(
      finding?.related.map(({ start, end, message }) => [source.slice(start, end), message]),
      [[entry("Raposo, A."), "It belongs before this entry."]],
    );
    const [last] = await found(text(names("Zhu Bao Hazawa"), "\n\n"));
    assert.deepEqual(last?.related, []);
  });

  it("moves what the same author has behind it, too, with dashes for the name", async () => {
    const [bao, hazawa, luo, mo, zhu] = names("Bao Hazawa Luo Mo Zhu") as [
      string,
      string,
      string,
      string,
      string,
    ];
    const dashed = entry("———.", 2016);
    const source = text([bao, luo, mo, zhu, hazawa, dashed], "\n\n");
    const [finding] = await found(source);
    assert.equal(
      applyEdits(source, finding!.suggestions[0]!.edits),
      text([bao, hazawa, dashed, luo, mo, zhu], "\n\n"),
    );
  });

  it("is named by the first entry that stands where it belongs", async () => {
    // Van der Berg stands at Berg and von Aachen does not at Aachen: each may, and neither is a place to go by.
    const all = names("Aoki van_der_Berg Luo Mo Raposo von_Aachen Zhu Hazawa").map((one) =>
      one.replaceAll("_", " "),
    );
    const [finding, ...others] = await found(text(all, "\n\n"));
    assert.match(finding!.message, /before Luo\.$/);
    assert.deepEqual(others, []);
  });

  it("is left where its entries are not parted alike, or another work by its author stands elsewhere", async () => {
    const mixed = text(names("Bao Luo Mo Raposo Zhu Hazawa"), "\n\n").replace("\n\nMo", "\n\n### M\n\nMo");
    const twice = text([...names("Bao Hazawa Luo Mo Raposo Zhu"), entry("Hazawa, A.", 2015)], "\n\n");
    for (const source of [mixed, twice]) {
      const [finding] = await found(source);
      assert.deepEqual(finding?.suggestions, []);
    }
  });
});

says("citation/order", [
  [
    "One [3], two [1], three [2], four [4].",
    [
      "5 «3» 3 is first cited before 1. References are numbered by first appearance; renumbering puts text and list in order together.",
    ],
  ],
  [
    "One [1], two [2, 3]. Four [5], five [4], 6 [6], 7 [7], 8 [8], 9 [9].",
    [
      "27 «5» 5 is first cited before 4. References are numbered by first appearance; renumbering puts text and list in order together.",
    ],
  ],
  ["One [1], two [2], four [4], five [5], six [3], eight [8].", []],
  [
    "One [1], a [2], b [3], c [4], d [5], e [6], f [7], g [8], h [9], i [10], j [11], k [12], l [13], m [14], n [15], o [16], p [17], q [19], r [18], s [20].",
    [
      "132 «19» 19 is first cited before 18. References are numbered by first appearance; renumbering puts text and list in order together.",
    ],
  ],
  [
    "One [1], a [2], b [3], c [4], d [5], e [6], f [7], g [8], h [9], i [10], j [11], k [12], l [13], m [14], n [15], o [16], p [17], q [19], r [18], s [21].",
    [
      "132 «19» 19 is first cited before 18. References are numbered by first appearance; renumbering puts text and list in order together.",
    ],
  ],
  [
    "One [2], two [@a], three [3], four [1], five [4], six [5].",
    [
      "36 «1» 1 is first cited after 3. References are numbered by first appearance; renumbering puts text and list in order together.",
    ],
  ],
]);

says("citation/order", [
  ["One [7], two [8], [@a], another [3], four [11].", []],
  [
    "One [1], two [3], three [2], four [4], and [@a].",
    [
      "14 «3» 3 is first cited before 2. References are numbered by first appearance; renumbering puts text and list in order together.",
    ],
  ],
]);

says("citation/order", [
  [
    "One [1], two [2], five [5-6], three [3], four [4], seven [7], eight [8].",
    [
      "24 «5-6» 5 is first cited before 3. References are numbered by first appearance; renumbering puts text and list in order together.",
    ],
  ],
]);

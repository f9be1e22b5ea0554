import { strict as assert } from "node:assert";
import { recogniseCitations } from "../../src/citations/citations";
import { readProse } from "../../src/markdown/prose";
import type { Citation } from "../../src/model/citation";

const cite = (source: string): readonly Citation[] =>
  recogniseCitations(readProse(source, { format: "markdown" }), { isName: (name) => name === "MAPK" });
const found = (source: string): readonly string[] => cite(source).map(({ text }) => text);

describe("what a whole document says of its citations", () => {
  it("numbers of a title page are those of affiliations, but for keys", () => {
    const body = "\n\nKnown (4), seen (5), told (6).";
    assert.deepEqual(found(`# T\n\nAnna Luo (1), Xin Zhou (2), Mo Li (3)${body}`), ["(4)", "(5)", "(6)"]);
    assert.deepEqual(found("# T\n\nAnna Luo [1], Xin Zhou [2] [@zhou]\n\nKnown [4]."), ["[@zhou]", "[4]"]);
    // One number, a lower heading, and a place further down are no title page.
    assert.deepEqual(found("# T\n\nAnna Luo [1]\n\nKnown [4]."), ["[1]", "[4]"]);
    assert.deepEqual(found("# T\n\n## U\n\nAnna Luo [1], Xin Zhou [2]"), ["[1]", "[2]"]);
    const behind = (count: number) => `# T\n\n${"Some words.\n\n".repeat(count)}Anna Luo [1], Xin Zhou [2]`;
    assert.deepEqual(found(behind(6)), []);
    assert.deepEqual(found(behind(7)), ["[1]", "[2]"]);
  });

  const cases: readonly (readonly [why: string, text: string, expected: readonly string[]])[] = [
    ["a link to an entry needs two citations in brackets", "Known [1], see [2](#r2).", ["[1]"]],
    ["it has them", "Known [1], [3], see [2](#r2).", ["[1]", "[3]", "[2](#r2)"]],
    ["doubtful ones are none", "A step [1], a step [3], see [2](#r2).", []],
    ["keys are none", "Known [@a], [@b], see [2](#r2).", ["[@a]", "[@b]"]],
    ["so do places in a work", "Known [1], and [4, p. 3].", ["[1]"]],
    ["they have them", "Known [1], [2] and [4, p. 3].", ["[1]", "[2]", "[4, p. 3]"]],
    // Numbers that run on.
    [
      "behind words, where those of authors, words, names and two authors count",
      "Tumors1 grow2. The mechanism3 is known. Luo et al.4 saw it; Luo and Zhou5 found MAPK6. Cells die.7 Then",
      ["1", "2", "3", "4", "5", "6"],
    ],
    [
      "behind full stops, where those of authors count too",
      "Tumors grow.1 Cells die.2 All move.3 Luo et al.4 saw it; Luo and Zhou5 found it, as cells6 do.",
      ["1", "2", "3", "4", "5"],
    ],
    [
      "elsewhere only those of authors",
      "Luo et al.4 saw it; Luo and Zhou5 found it.7 Then cells6 do.",
      ["4"],
    ],
    [
      "names are known by the text elsewhere",
      "In tumors1 that grow2 the mechanism3 of XYZ is XYZ4.",
      ["1", "2", "3", "4"],
    ],
    ["or are not", "In tumors1 that grow2 the mechanism3 is XYZ4.", ["1", "2", "3"]],
    // Raised numbers.
    [
      "that cannot be exponents, where there are more of another kind",
      "Known [@a], [@b], [@c], [@d] of cells^12^, mice^13^ and a square^2^. Luo et al.^3^ agree.",
      ["[@a]", "[@b]", "[@c]", "[@d]", "^12^", "^13^", "^3^"],
    ],
    ["all of them, where they lead", "Known [@a] of cells^1^ and mice^2^.", ["[@a]", "^1^", "^2^"]],
    [
      "none but those of authors elsewhere",
      "Known [@a], [@b] of cells^2^. Luo et al.^3^ agree.",
      ["[@a]", "[@b]", "^3^"],
    ],
    // Round brackets.
    ["those of authors count by themselves", "Luo et al. (4) found it in mice (5).", ["(4)"]],
    [
      "doubtful ones only where they go on",
      "Known (1), seen (2), told (3), on day (4), on day (9).",
      ["(1)", "(2)", "(3)", "(4)"],
    ],
    // Authors and year.
    [
      "count where there are more of them than of numbers",
      "Luo et al. (2018) say. Zhou et al. (2019) too. Known [1].",
      ["Luo et al. (2018)", "Zhou et al. (2019)", "[1]"],
    ],
    [
      "name, where there are as many numbers",
      "Luo et al. (2018) say. Zhou et al. (2019) too. Known [1], [2].",
      ["[1]", "[2]"],
    ],
    [
      "count once, where a number belongs to them",
      "Luo et al. (2018) [1] say. Zhou et al. (2019) and Mo et al. (2020) too.",
      ["[1]", "Zhou et al. (2019)", "Mo et al. (2020)"],
    ],
    ["need a year", "Luo et al. say. Zhou et al. too.", []],
    // In the order of the text.
    [
      "of several kinds",
      "Known^12^ and [1], of cells^13^, by @luo and [2], [3, p. 4]; ^14^ and Luo et al. (15).",
      ["^12^", "[1]", "^13^", "@luo", "[2]", "[3, p. 4]", "^14^", "(15)"],
    ],
  ];
  for (const [why, text, expected] of cases)
    it(`${why}: ${text}`, () => {
      assert.deepEqual(found(text), expected);
    });
});

describe("the record of a citation", () => {
  const source =
    "So *Luo* et al. (2015&ndash;2018) [3-1] say [see @a&amp;b, p. 3; -@{c}], @d/, [[2]](#r2) and [[3](https://x.org)].\n\nKnown [1], [2].";
  const citations = cite(source);
  const slice = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    source.slice(start, end);

  it("has places in the source, of what is written with entities, too", () => {
    assert.deepEqual(citations.slice(0, 5).map(slice), [
      "[3-1]",
      "[see @a&amp;b, p. 3; -@{c}]",
      "@d",
      "[[2]](#r2)",
      "[[3](https://x.org)]",
    ]);
    for (const one of citations) assert.equal(one.text, slice(one));
  });

  it("names the authors and their years", () => {
    const { authors } = citations[0]!;
    assert.deepEqual([slice(authors!), authors!.families, authors!.etAl], ["Luo* et al.", ["Luo"], true]);
    assert.deepEqual(
      [authors!.year!.value, authors!.year!.last, slice(authors!.year!)],
      [2015, 2018, "2015&ndash;2018"],
    );
    assert.equal(citations[1]!.authors, undefined);
  });

  it("says of its members what is special about them, and no more", () => {
    assert.deepEqual(
      citations.slice(0, 5).map(({ items, bare }) => [
        bare,
        ...items.map(({ start, end, ...item }) => ({
          ...item,
          at: source.slice(start, end),
          ...(item.written && { written: { ...item.written, end: source.slice(start, item.written.end) } }),
          ...(item.link?.to && { link: { to: { ...item.link.to, ...{ start: 0, end: 0 } } } }),
        })),
      ]),
      [
        [undefined, { at: "3-1", targets: ["3", "2", "1"], reversed: true }],
        [
          undefined,
          { at: "@a&amp;b", targets: ["a&b"], locator: "p. 3" },
          { at: "@{c}", targets: ["c"], suppressAuthor: true },
        ],
        [true, { at: "@d", targets: ["d"], written: { key: "d/", end: "@d/" } }],
        [undefined, { at: "2", targets: ["2"], link: { to: { name: "r2", start: 0, end: 0 } } }],
        [undefined, { at: "3", targets: ["3"], link: {} }],
      ],
    );
  });

  it("is of its authors alone where these cite by themselves", () => {
    const text = "Cells grow.\n\nAs Luo et al. (2018) say.";
    assert.deepEqual(cite(text), [
      {
        start: 16,
        end: 33,
        text: "Luo et al. (2018)",
        style: "author",
        block: 1,
        from: 3,
        to: 20,
        items: [],
        targets: [],
        authors: {
          start: 16,
          end: 26,
          families: ["Luo"],
          etAl: true,
          year: { value: 2018, start: 28, end: 32 },
        },
      },
    ]);
  });
});

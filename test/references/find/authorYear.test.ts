import { strict as assert } from "node:assert";
import type { CitedWork } from "../../../src/model/citation";
import type { CslName, Reference } from "../../../src/model/reference";
import { indexAuthorYears } from "../../../src/references/find/authorYear";

/** `Smith, J. & Lee, B.`; names without a comma are those of groups. */
const namesOf = (written: string): readonly CslName[] =>
  written
    .split(" & ")
    .filter(Boolean)
    .map((name) => {
      const [family = "", given, particle] = name.split(", ");
      return given === undefined
        ? { literal: family }
        : { family, ...(given && { given }), ...(particle && { "non-dropping-particle": particle }) };
    });

/** An entry of a list without numbers, that appeared in `2019`, `2019a`, `in press`; its key says what it is. */
function printed(key: string, authors: string, when: string, more: Partial<Reference> = {}): Reference {
  const [, year = when, letter = ""] = /^(\d{4})([a-z]?)$/.exec(when) ?? [];
  return {
    key,
    number: undefined,
    appeared: { year, letter },
    csl: { id: key, type: "article-journal", author: namesOf(authors) },
    status: "verified",
    place: undefined,
    caveats: [],
    ...more,
  };
}

/** An entry of a bibliography, which has a date and no letter. */
function filed(key: string, authors: string, year: number | undefined, title = ""): Reference {
  const { csl, ...entry } = printed(key, authors, "");
  const issued = year === undefined ? {} : { issued: { "date-parts": [[year]] as const } };
  Reflect.deleteProperty(entry, "appeared");
  return { ...entry, csl: { ...csl, title, ...issued } };
}

interface Cited extends Partial<CitedWork> {
  readonly year: string;
}

/** What a citation means: by what, and the keys of the entries. */
function meant(list: readonly Reference[], families: readonly string[], cited: Cited): string {
  const work = { names: families.join(" and "), families, given: "", etAl: false, letter: "", ...cited };
  const { by, references } = indexAuthorYears(list)(work);
  return [by, ...references.map(({ key }) => key)].join(" ");
}

describe("what a citation by author and year means", () => {
  const smiths = [
    printed("a", "Smith, J.", "2019a"),
    printed("b", "Smith, J.", "2019b"),
    printed("c", "Smith, J.", "2018"),
    printed("d", "Lee, B.", "2018"),
  ];
  const cases: readonly (readonly [
    what: string,
    list: readonly Reference[],
    families: readonly string[],
    cited: Cited,
    expected: string,
  ])[] = [
    ["an author and a year", smiths, ["Smith"], { year: "2018" }, "entry c"],
    ["the letter too", smiths, ["Smith"], { year: "2019", letter: "b" }, "entry b"],
    ["a letter that none has", smiths, ["Smith"], { year: "2019", letter: "c" }, "letter a b"],
    ["no letter where several have one", smiths, ["Smith"], { year: "2019" }, "letter a b"],
    ["a letter where the entry has none", smiths, ["Smith"], { year: "2018", letter: "a" }, "letter c"],
    [
      "no letter where the only one has one",
      [printed("a", "Smith, J.", "2019a"), printed("c", "Smith, J.", "2018")],
      ["Smith"],
      { year: "2019" },
      "entry a",
    ],
    ["another year", smiths, ["Smith"], { year: "2020" }, "year a b c"],
    ["an author whom the list lacks", smiths, ["Jones"], { year: "2018" }, "nobody"],
    ["nobody", smiths, [], { year: "2018", names: "" }, "nobody"],
    ["anybody in an empty list", [], ["Smith"], { year: "2018" }, "nobody"],
    [
      "a year of what is in press by now",
      [
        printed("p", "Smith, J.", "in press"),
        printed("n", "Smith, J.", "nd"),
        printed("c", "Smith, J.", "2018"),
      ],
      ["Smith"],
      { year: "2020" },
      "entry p n",
    ],
    [
      "in press",
      [printed("p", "Smith, J.", "in press"), printed("c", "Smith, J.", "2018")],
      ["Smith"],
      { year: "in press" },
      "entry p",
    ],
    [
      "an entry of a bibliography, whatever the letter",
      [filed("x", "Smith, J.", 2019), filed("y", "Smith, J.", 2018)],
      ["Smith"],
      { year: "2019", letter: "b" },
      "entry x",
    ],
    [
      "an entry of a bibliography without a date",
      [filed("x", "Smith, J.", undefined), filed("y", "Smith, J.", 2018)],
      ["Smith"],
      { year: "2019" },
      "entry x",
    ],

    // First authors.
    [
      "a name with and without its particle",
      [printed("v", "Berg, A., van den", "2019"), printed("b", "Bergen, A.", "2019")],
      ["van den Berg"],
      { year: "2019" },
      "entry v",
    ],
    [
      "the very name before one that has it in it",
      [printed("d", "Garcia Lopez, A.", "2019"), printed("g", "Garcia, B.", "2019")],
      ["Garcia"],
      { year: "2019" },
      "entry g",
    ],
    [
      "half of a double name where nobody has the half alone",
      [printed("d", "Garcia Lopez, A.", "2019"), printed("l", "Lee, A.", "2019")],
      ["Garcia"],
      { year: "2019" },
      "entry d",
    ],
    [
      "a given name before its family",
      [printed("w", "Wei, Zhang", "2019"), printed("o", "Wei Zhang Li, A.", "2019")],
      ["Zhang Wei"],
      { year: "2019" },
      "entry w",
    ],
    [
      "a name that changed places with the given one",
      [printed("w", "Wei, Zhang", "2019"), printed("l", "Lee, A.", "2019")],
      ["Zhang"],
      { year: "2019" },
      "entry w",
    ],
    [
      "a word of a given name is no first author",
      [printed("s", "Smith, Lee Anne", "2019")],
      ["Lee"],
      { year: "2019" },
      "nobody",
    ],
    [
      "a name without its particle before one that has it in it",
      [printed("v", "Berg, A., van den", "2019"), printed("b", "Berg Lopez, A.", "2019")],
      ["Berg"],
      { year: "2019" },
      "entry v",
    ],
    [
      "a name with its particle before one that has it in it",
      [printed("b", "Van Berg Lopez, A.", "2019"), printed("v", "Berg, A., van", "2019")],
      ["Van Berg"],
      { year: "2019" },
      "entry v",
    ],
    [
      "a second author is no first one",
      [printed("a", "Smith, J. & Lee, B.", "2018")],
      ["Lee"],
      { year: "2018" },
      "nobody",
    ],

    // Further authors.
    [
      "two authors, both in the entry",
      [printed("a", "Smith, J. & Lee, B.", "2018"), printed("b", "Smith, J. & Park, C.", "2018")],
      ["Smith", "Lee"],
      { year: "2018" },
      "entry a",
    ],
    [
      "three authors, of whom one is not in the entry",
      [printed("a", "Smith, J. & Lee, B.", "2018")],
      ["Smith", "Lee", "Park"],
      { year: "2018" },
      "nobody",
    ],
    [
      "a second author of two words, of which the entry has one",
      [printed("a", "Smith, J. & Lee, B.", "2018")],
      ["Smith", "Lee Park"],
      { year: "2018" },
      "nobody",
    ],
    [
      "a second author who is a group",
      [printed("a", "Smith, J. & GTEx Consortium", "2018")],
      ["Smith", "GTEx Consortium"],
      { year: "2018" },
      "entry a",
    ],
    [
      "an author whom only the printed entry has",
      [printed("a", "Smith, J.", "2018", { raw: "Smith, J., Lee, B. (2018)." })],
      ["Smith", "Lee"],
      { year: "2018" },
      "entry a",
    ],
    [
      "two authors, of whom the first changed places with the given name",
      [printed("w", "Wei, Zhang & Lee, B.", "2019")],
      ["Zhang", "Lee"],
      { year: "2019" },
      "entry w",
    ],
    [
      "an author whom the printed entry has at the end of its head",
      [printed("a", "Smith, J.", "2018", { raw: `${"x ".repeat(1_998)}Lee` })],
      ["Smith", "Lee"],
      { year: "2018" },
      "entry a",
    ],
    [
      "an author whom the printed entry has behind all its head",
      [printed("a", "Smith, J.", "2018", { raw: `${"x ".repeat(2_000)}Lee` })],
      ["Smith", "Lee"],
      { year: "2018" },
      "nobody",
    ],

    // Two authors of one family name.
    ...(
      [
        ["J.", "entry j a b m"],
        ["Joan", "entry j a b m"],
        ["J. A.", "entry a b"],
        ["J. A. B.", "entry b"],
        ["K.", "entry k"],
        ["Q.", "entry j a b k m"],
      ] as const
    ).map(
      ([given, expected]) =>
        [
          `a given name ${given}`,
          [
            printed("j", "Smith, J.", "2019"),
            printed("a", "Smith, JA", "2019"),
            printed("b", "Smith, JAB", "2019"),
            printed("k", "Smith, Karl", "2019"),
            printed("m", "Smith, jane m.", "2019"),
          ],
          ["Smith"],
          { year: "2019", given },
          expected,
        ] as const,
    ),
    ...(
      [
        [["Smith"], false, "entry one"],
        [["Smith"], true, "entry two three cut"],
        [["Smith", "Lee"], false, "entry two three"],
        [["Smith", "Lee", "Park"], false, "entry three"],
      ] as const
    ).map(
      ([families, etAl, expected]) =>
        [
          `${families.join(", ")}${etAl ? " et al." : ""}, by how many authors there are`,
          [
            printed("one", "Smith, J.", "2019"),
            printed("two", "Smith, J. & Lee, B.", "2019"),
            printed("three", "Smith, J. & Lee, B. & Park, C.", "2019"),
            printed("cut", "Smith, J.", "2019", { authorsTruncated: true }),
          ],
          families,
          { year: "2019", etAl },
          expected,
        ] as const,
    ),
    [
      "et al. where each has one author alone",
      [printed("a", "Smith, J.", "2019"), printed("b", "Smith, J.", "2019")],
      ["Smith"],
      { year: "2019", etAl: true },
      "entry a b",
    ],
  ];
  for (const [what, list, families, cited, expected] of cases)
    it(what, () => {
      assert.equal(meant(list, families, cited), expected);
    });
});

describe("what a citation by a group or a title means", () => {
  const list = [
    printed("who", "World Health Organization", "2019"),
    printed("fda", "U.S. Food and Drug Administration (FDA)", "2019"),
    printed("eu", "The European Union", "2019"),
    printed("ev", "EV Group [EVG]", "2019"),
    filed("title", "", 2019, "Minimal information for studies of vesicles"),
    filed("short", "", 2019, "Cargo of cells"),
    printed("net", "CancerLINQ Discovery Network", "2019"),
    printed("4d", "4D Nucleome Project Team", "2019"),
    printed("gl", "Group of Labs (GL)", "2019"),
    printed("long", "Laboratories (ABCDEFGHIJKL)", "2019"),
    printed("longer", "Institutes (ABCDEFGHIJKLM)", "2019"),
    printed("office", "Office of the President", "2019"),
  ];
  for (const [names, expected] of [
    ["World Health Organization", "entry who"],
    ["the world health organization", "entry who"],
    ["WHO", "entry who"],
    ["World Health Organization (WHO)", "entry who"],
    ["World Health Organization [WHO]", "entry who"],
    ["FDA", "entry fda"],
    ["U.S. Food and Drug Administration", "entry fda"],
    ["European Union", "entry eu"],
    ["The European Union", "entry eu"],
    // Two capitals are no short form.
    ["EU", "nobody"],
    ["EVG", "entry ev"],
    ["EV Group", "entry ev"],
    ["Minimal information for studies of vesicles", "entry title"],
    ["“Minimal information”", "entry title"],
    ['"Minimal information"', "entry title"],
    ["Minimal information", "nobody"],
    ["“information for studies”", "nobody"],
    ["“Cargo”", "nobody"],
    ["“Cargo o”", "entry short"],
    ["Another Group", "nobody"],
    ["CDN", "entry net"],
    ["CLINQDN", "nobody"],
    ["NPT", "entry 4d"],
    ["DNPT", "nobody"],
    ["GL", "entry gl"],
    ["Group of Labs", "entry gl"],
    ["ABCDEFGHIJKL", "entry long"],
    ["Laboratories", "entry long"],
    ["ABCDEFGHIJKLM", "nobody"],
    ["Institutes", "nobody"],
    ["Office of President", "nobody"],
    ["‘Minimal information’", "entry title"],
    ["«Minimal information»", "entry title"],
    ['Minimal "information"', "nobody"],
    ["(WHO)", "entry who"],
  ] as const)
    it(`${names}: ${expected}`, () => {
      assert.equal(meant(list, [], { year: "2019", names }), expected);
    });

  it("is by the year too, and each entry once", () => {
    assert.equal(meant(list, [], { year: "2018", names: "WHO" }), "year who");
    const both = [printed("a", "World Health Organization (WHO)", "2019")];
    assert.equal(meant(both, [], { year: "2018", names: "World Health Organization (WHO)" }), "year a");
  });

  it("is the very title before one that begins so", () => {
    const titles = [
      filed("long", "", 2019, "Minimal information for studies"),
      filed("very", "", 2019, "Minimal information"),
    ];
    assert.equal(meant(titles, [], { year: "2019", names: "“Minimal information”" }), "entry very");
  });

  it("is a group where no person has the name", () => {
    assert.equal(meant(list, ["Who"], { year: "2019", names: "WHO" }), "entry who");
  });
});

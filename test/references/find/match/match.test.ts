import assert from "node:assert/strict";
import type { CslItem, Reference } from "../../../../src/model/reference";
import { matchEntries } from "../../../../src/references/find/match/match";

const entry = (key: string, csl: Partial<CslItem>, number?: number): Reference => ({
  key,
  number,
  csl: { id: key, type: "article-journal", ...csl },
  status: "verified",
  place: undefined,
  caveats: [],
});

const titles = [
  "Opportunities and challenges of radiotherapy for cancer",
  "Exosomal miR-208a promotes the radioresistance of lung cells",
  "Radiation increases the cellular uptake of exosomes",
  "A dosimetric study of heart muscle in children",
  "Taste buds regrow after a tongue defect in the rat",
] as const;
const authors = ["Schaue", "Tang", "Hazawa", "Zhu", "Zhang"];

/** 1, 3 and 5 are known; 2 and 4 by what they are cited for alone. */
const review: readonly Reference[] = titles.map((title, at) => {
  const number = at + 1;
  const known = number % 2 === 1;
  return {
    ...entry(
      String(number),
      known ? { title, author: [{ family: authors[at]! }], issued: { "date-parts": [[2014]] } } : {},
      number,
    ),
    status: known ? "verified" : "unresolved",
    statements:
      number === 2
        ? ["Exosomes bring miR-208a into lung cancer cells, which then bear radiation better."]
        : ["Exosomes matter."],
  };
});

const list = (numbers?: readonly number[]): readonly Reference[] =>
  titles.map((title, at) =>
    entry(
      `k${at + 1}`,
      { title, author: [{ family: authors[at]! }], issued: { "date-parts": [[2014]] } },
      numbers?.[at],
    ),
  );

const shape = (entries: readonly Reference[]): readonly unknown[] =>
  matchEntries(entries, review).map(({ number, entry, by, confidence }) => [
    number,
    entry.key,
    by,
    confidence,
  ]);

describe("matchEntries", () => {
  it("takes printed numbers where known works stand under theirs", () => {
    const shuffled = [...list([1, 2, 3, 4, 5])].reverse();
    assert.deepEqual(shape(shuffled), [
      [1, "k1", "work", "certain"],
      [2, "k2", "number", "likely"],
      [3, "k3", "work", "certain"],
      [4, "k4", "number", "likely"],
      [5, "k5", "work", "certain"],
    ]);
    assert.deepEqual(
      matchEntries(shuffled, review)
        .map(({ reason }) => reason)
        .slice(0, 2),
      [
        "It is the work known as reference 1: the same title.",
        "It is printed as number 2; 3 of 3 known works stand under their numbers.",
      ],
    );
  });

  it("takes the order where there are no numbers", () => {
    assert.deepEqual(shape(list()), [
      [1, "k1", "work", "certain"],
      [2, "k2", "order", "likely"],
      [3, "k3", "work", "certain"],
      [4, "k4", "order", "likely"],
      [5, "k5", "work", "certain"],
    ]);
    assert.equal(
      matchEntries(list(), review)[1]!.reason,
      "It stands between the known references 1 and 3, with as many entries as numbers between them.",
    );
  });

  it("trusts neither numbers nor order that known works contradict, and goes by the claims", () => {
    const other = [...list([11, 12, 13, 14, 15])];
    const [first, second, third, fourth, fifth] = other;
    const shuffled = [fourth!, fifth!, second!, first!, third!];
    assert.deepEqual(shape(shuffled), [
      [1, "k1", "work", "certain"],
      [2, "k2", "claim", "possible"],
      [3, "k3", "work", "certain"],
      [5, "k5", "work", "certain"],
    ]);
    assert.equal(
      matchEntries(shuffled, review)[1]!.reason,
      "Its title and what the review cites 2 for share “208a”, “lung”, “cell”.",
    );
  });

  it("says of numbers that nothing confirms that they are but possible", () => {
    assert.deepEqual(shape([entry("x", { title: "Something else entirely" }, 4)]), [
      [4, "x", "number", "possible"],
    ]);
  });

  it("finds a work by its DOI, its PMID, or first author, year and most of the title", () => {
    const known: readonly Reference[] = [
      entry("1", { DOI: "10.1000/A", title: "One" }, 1),
      entry("2", { PMID: "7", title: "Two" }, 2),
      entry(
        "3",
        {
          author: [{ family: "Théry" }],
          issued: { "date-parts": [[2018]] },
          title: "Minimal information for vesicles",
        },
        3,
      ),
    ];
    const entries = [
      entry("a", { DOI: "https://doi.org/10.1000/a" }),
      entry("b", { PMID: "7" }),
      entry("c", {
        author: [{ family: "Thery", given: "C" }],
        issued: { literal: "2018" },
        title: "Minimal information for studies of vesicles",
      }),
      entry("d", {
        author: [{ family: "Thery" }],
        issued: { literal: "2018" },
        title: "Another paper of that year altogether",
      }),
    ];
    assert.deepEqual(
      matchEntries(entries, known).map(({ number, entry: { key }, confidence }) => [number, key, confidence]),
      [
        [1, "a", "certain"],
        [2, "b", "certain"],
        [3, "c", "likely"],
      ],
    );
  });

  it("does not take a work of another DOI for the known one", () => {
    const known = entry("1", { DOI: "10.1000/a", title: "The same long title of two papers" }, 1);
    const other = entry("x", { DOI: "10.1000/b", title: "The same long title of two papers" });
    assert.deepEqual(matchEntries([other], [known]), []);
  });

  it("has one entry a number and one number an entry", () => {
    const known = [1, 2].map((number) => entry(String(number), { DOI: "10.1000/a" }, number));
    const unnumbered = { ...entry("x", { DOI: "10.1000/b" }), status: "verified" as const };
    const entries = [entry("a", { DOI: "10.1000/a" }), entry("b", { DOI: "10.1000/b" })];
    assert.deepEqual(
      matchEntries(entries, [...known, unnumbered]).map(({ number, entry: { key } }) => [number, key]),
      [[1, "a"]],
    );
  });

  const works = (count: number): readonly Reference[] =>
    Array.from({ length: count }, (_, at) => entry(`w${at + 1}`, { PMID: String(at + 1) }, at + 1));
  const unknown = (number: number): Reference => ({
    ...entry(String(number), {}, number),
    status: "unresolved",
  });

  it("takes printed numbers where four known works stand under theirs for each that does not", () => {
    const printed = (agree: number): readonly string[] => {
      const entries = [
        ...works(agree),
        entry("off", { PMID: "9" }, 30),
        entry("free", { PMID: "8" }),
        entry("open", { title: "Something" }, 20),
      ];
      const known = [
        ...works(agree),
        entry("9", { PMID: "9" }, 9),
        entry("8", { PMID: "8" }, 8),
        unknown(20),
      ];
      return matchEntries(entries, known)
        .filter(({ by }) => by === "number")
        .map(({ entry, confidence, reason }) => `${entry.key} ${confidence} ${reason}`);
    };
    assert.deepEqual(printed(3), []);
    assert.deepEqual(printed(4), [
      "open likely It is printed as number 20; 4 of 5 known works stand under their numbers.",
    ]);
  });

  it("trusts printed numbers that one known work confirms", () => {
    const entries = [...works(1), entry("open", { title: "Something" }, 20)];
    assert.deepEqual(
      matchEntries(entries, [...works(1), unknown(20)]).map(({ entry, by, confidence }) => [
        entry.key,
        by,
        confidence,
      ]),
      [
        ["w1", "work", "certain"],
        ["open", "number", "likely"],
      ],
    );
  });

  it("goes by the order between those known works alone that have as many entries as numbers between them", () => {
    const at = (pmid: number): Reference => entry(`w${pmid}`, { PMID: String(pmid) });
    const entries = [at(1), entry("a", {}), at(3), entry("b", {}), entry("c", {}), at(5), at(6)];
    const known = [1, 3, 5, 6].map((number) => entry(String(number), { PMID: String(number) }, number));
    assert.deepEqual(
      matchEntries(entries, [...known, unknown(2), unknown(4), unknown(7)])
        .filter(({ by }) => by === "order")
        .map(({ number, entry }) => [number, entry.key]),
      [[2, "a"]],
    );
  });

  it("names four of the words that a title and the claims share", () => {
    const words = "radioresistance fibroblasts angiogenesis bystanders metabolomics";
    const open = { ...unknown(2), statements: [words] };
    const [match] = matchEntries([entry("a", { title: words }), entry("b", { title: "Taste buds" })], [open]);
    assert.equal(
      match!.reason,
      "Its title and what the review cites 2 for share “radioresistance”, “fibroblast”, “angiogenesi”, “bystander”.",
    );
  });

  it("has no match for an empty list", () => {
    assert.deepEqual(matchEntries([], review), []);
  });
});

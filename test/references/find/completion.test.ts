import assert from "node:assert/strict";
import type { CslItem, Reference } from "../../../src/model/reference";
import {
  completedBy,
  overlayReview,
  readCompletion,
  writeCompletion,
  type Completed,
} from "../../../src/references/find/completion";
import type { Match } from "../../../src/references/find/match/match";

const file = ".exoscribe/references.json";
const problems = (text: string): readonly (readonly [string, string])[] =>
  readCompletion(text, file).problems.map(({ start, end, message }) => [text.slice(start, end), message]);

describe("readCompletion", () => {
  it("reads what writeCompletion writes, in the order of the numbers", () => {
    const entries = [
      {
        number: 53,
        csl: { id: "luo2019", type: "article-journal", title: "One" },
        reason: "It is printed as 53.",
      },
      { number: 2, csl: { id: "zhu2018", type: "book" } },
    ];
    const text = writeCompletion(entries);
    assert.deepEqual(readCompletion(text, file), { entries: [entries[1], entries[0]], problems: [] });
    assert.ok(text.startsWith('{\n  "version": 1,'));
  });

  it("keeps what a file has of other numbers, whatever it is", () => {
    const before = `{"note": "mine", "version": 1, "references": [
      {"number": 9, "csl": {"id": "a", "abstract": "long"}, "mine": true}, {"number": 2, "csl": {"id": "old"}}]}`;
    const entries = [{ number: 2, csl: { id: "zhu2018", type: "book" } }];
    assert.deepEqual(JSON.parse(writeCompletion(entries, before)), {
      note: "mine",
      version: 1,
      references: [entries[0], { number: 9, csl: { id: "a", abstract: "long" }, mine: true }],
    });
  });

  it("says where an entry is not as it should be, and reads the others", () => {
    const text =
      '{"version": 1, "references": [{"number": "x", "csl": {}}, {"number": 4}, {"number": 5, "csl": {"id": "a"}}]}';
    assert.deepEqual(problems(text), [
      ['"x"', "“number” is the number of a reference of the review."],
      ['{"number": 4}', "Reference 4 has no CSL item “csl”."],
    ]);
    assert.deepEqual(readCompletion(text, file).entries, [{ number: 5, csl: { id: "a", type: "document" } }]);
  });

  it("takes whole numbers from one on", () => {
    const read = (number: string) => {
      const { entries } = readCompletion(
        `{"version": 1, "references": [{"number": ${number}, "csl": {}}]}`,
        file,
      );
      return entries.map(({ csl }) => csl.id);
    };
    assert.deepEqual([read("1"), read("0"), read("1.5"), read('"4"'), read("null")], [["1"], [], [], [], []]);
    assert.deepEqual(problems('{"version": 1, "references": [{"number": 0}, 7]}'), [
      ["0", "“number” is the number of a reference of the review."],
      [
        '{"version": 1, "references": [{"number": 0}, 7]}',
        "“number” is the number of a reference of the review.",
      ],
    ]);
  });

  it("says what is no such file", () => {
    assert.deepEqual(problems('{"version": 2, "references": []}'), [
      ["2", 'A completed reference list has "version": 1.'],
    ]);
    assert.deepEqual(problems('{"version": 1}'), [['{"version": 1}', "A list “references” is missing."]]);
    assert.deepEqual(problems('{"version" 1}'), [["1", "This is not JSON: colon expected."]]);
    assert.deepEqual(problems("[]"), [["[]", 'A completed reference list has "version": 1.']]);
  });
});

describe("completedBy", () => {
  const reference = (number: number | undefined, csl: CslItem, more: Partial<Reference> = {}): Reference => ({
    key: csl.id,
    number,
    csl,
    status: "verified",
    place: undefined,
    caveats: [],
    ...more,
  });
  const known = reference(
    9,
    { id: "known", type: "article-journal", title: "One", author: [{ family: "Luo" }], volume: "3" },
    { status: "probable", authorsTruncated: true },
  );
  const kept = (entry: Reference, by: Match["by"] = "number"): Omit<Completed, "reason"> => {
    const [{ reason, ...rest } = assert.fail()] = completedBy(
      [{ number: 9, entry, by, confidence: "likely", reason: "Why." }],
      [known],
    );
    assert.equal(reason, "Why.");
    return rest;
  };

  it("has the entry as it is, and the line of one whose title could not be read", () => {
    const csl = { id: "luo2019", type: "article-journal", title: "One", author: [{ family: "Luo" }] };
    assert.deepEqual(kept(reference(9, csl)), { number: 9, csl });
    assert.deepEqual(kept(reference(9, csl, { authorsTruncated: true })), {
      number: 9,
      csl,
      authorsTruncated: true,
    });
    const bare = { id: "anonymous", type: "document" };
    assert.deepEqual(kept(reference(9, bare, { raw: "As printed." })), {
      number: 9,
      csl: { ...bare, note: "As printed." },
    });
  });

  it("has what the review’s list knows of a work that is but identified", () => {
    const csl = { id: "anonymous2019", type: "document", DOI: "10.1000/one" };
    assert.deepEqual(kept(reference(9, csl), "work"), {
      number: 9,
      csl: { ...known.csl, id: "anonymous2019", DOI: "10.1000/one" },
      authorsTruncated: true,
    });
    assert.deepEqual(kept(reference(9, csl)), { number: 9, csl });
  });

  it("tells that there are more authors, in the file and from it", () => {
    const csl = { id: "luo2019", type: "article-journal", author: [{ family: "Luo" }] };
    const entries = [{ number: 9, csl, authorsTruncated: true }];
    const text = writeCompletion(entries);
    assert.match(text, /"literal": "others"/);
    assert.deepEqual(readCompletion(text, file).entries, entries);
    assert.equal(overlayReview([known], entries)[0]!.authorsTruncated, true);
  });
});

describe("overlayReview", () => {
  const review: readonly Reference[] = [1, 2].map((number) => ({
    key: String(number),
    aliases: [`he2021-ref${number}`],
    number,
    csl: { id: `he2021-ref${number}`, type: "article" },
    authorsTruncated: true,
    status: "unresolved",
    place: undefined,
    caveats: [{ id: "c", review: "r", source: "s", severity: "minor" }],
    note: "Not known.",
    statements: ["Something."],
  }));

  it("puts a completed work in its place, and keeps what the review says of the number", () => {
    const csl = { id: "luo2019", type: "article-journal", title: "One" };
    const [first, second] = overlayReview(review, [{ number: 2, csl }]);
    assert.equal(first, review[0]);
    assert.deepEqual(second, {
      key: "2",
      aliases: ["he2021-ref2", "luo2019"],
      number: 2,
      csl,
      status: "verified",
      completed: true,
      place: undefined,
      caveats: review[1]!.caveats,
      statements: ["Something."],
    });
  });

  it("has no number that the review has not, and is the very list where nothing is completed", () => {
    assert.equal(overlayReview(review, []), review);
    assert.equal(overlayReview(review, [{ number: 104, csl: { id: "x", type: "book" } }]).length, 2);
  });
});

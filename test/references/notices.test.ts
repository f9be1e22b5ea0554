import { strict as assert } from "node:assert";
import type { CslItem, Reference } from "../../src/model/reference";
import type { Notice, NoticeKind, Retractions } from "../../src/model/retraction";
import { noted, notingNotices, withNotices } from "../../src/references/notices";

const listOf = (source: string, dois: Readonly<Record<string, NoticeKind>>): Retractions => ({
  noticesOf: ({ doi, pmid }) => {
    const kind = dois[doi ?? ""] ?? dois[pmid ?? ""];
    return kind === undefined ? [] : [{ kind, source }];
  },
});
const old = listOf("old", {
  "10.1000/r": "retracted",
  "10.1000/c": "concern",
  "10.1000/b": "retracted",
  7: "retracted",
});
const recent = listOf("recent", { "10.1000/b": "reinstated", "10.1000/c": "retracted" });
const itemOf = (csl: Partial<CslItem>): CslItem => ({ id: "a", type: "article-journal", ...csl });
const noticesOf = (csl: Partial<CslItem>, lists = [old, recent]): readonly Notice[] =>
  noted<Pick<Reference, "csl" | "notices">>({ csl: itemOf(csl) }, lists).notices ?? [];

describe("the notices on a work", () => {
  it("are found by DOI, by the address and by PMID", () => {
    const notice = [{ kind: "retracted", source: "old" }];
    assert.deepEqual(noticesOf({ DOI: "https://doi.org/10.1000/R" }), notice);
    assert.deepEqual(noticesOf({ URL: "https://doi.org/10.1000/r" }), notice);
    assert.deepEqual(noticesOf({ PMID: " 7 " }), notice);
    assert.deepEqual(noticesOf({ DOI: "10.1000/x" }), []);
    assert.deepEqual(noticesOf({}), []);
  });

  it("come from every list, the gravest first", () => {
    assert.deepEqual(noticesOf({ DOI: "10.1000/c" }), [
      { kind: "retracted", source: "recent" },
      { kind: "concern", source: "old" },
    ]);
  });

  it("are none where a list has it reinstated, by whichever identifier", () => {
    assert.deepEqual(noticesOf({ DOI: "10.1000/b" }), []);
    assert.deepEqual(noticesOf({ DOI: "10.1000/b", PMID: "7" }), []);
    assert.deepEqual(noticesOf({ DOI: "10.1000/b" }, [old]).length, 1);
  });

  const titles: readonly (readonly [title: string, isWork: boolean])[] = [
    ["Retraction: Uptake of exosomes", false],
    ["Retraction Note: Uptake of exosomes", false],
    ["Retraction note to: Uptake of exosomes", false],
    ["Statement of Retraction: Uptake of exosomes", false],
    ["Editorial Expression of Concern: Uptake of exosomes", false],
    ["[Retraction] of exosomes", true],
    ["Retraction of the lamella: a case", true],
    ["Retracted: Uptake of exosomes", true],
    ["Uptake of exosomes. Retraction: none", true],
    ["Notice of Retraction: Uptake of exosomes", true],
  ];
  for (const [title, isWork] of titles)
    it(`are ${isWork ? "said" : "not said"} of “${title}”`, () => {
      assert.equal(noticesOf({ title, DOI: "10.1000/r" }).length > 0, isWork);
    });

  it("leave a list without any the same object, and entries too", () => {
    const entry = (key: string, csl: Partial<CslItem>) =>
      ({
        key,
        number: undefined,
        csl: itemOf(csl),
        status: "verified",
        place: undefined,
        caveats: [],
      }) as const;
    const sound = entry("a", { DOI: "10.1000/x" });
    const gone = entry("b", { DOI: "10.1000/r" });
    const list = { kind: "bibliography", label: "", asked: false, problems: [], reports: [] } as const;
    const note = notingNotices([old]);
    const alone = { ...list, references: [sound] };
    assert.equal(withNotices(alone, note), alone);
    const both = withNotices({ ...list, references: [sound, gone] }, note).references;
    assert.equal(both[0], sound);
    assert.deepEqual(both[1], { ...gone, notices: [{ kind: "retracted", source: "old" }] });
    assert.equal(withNotices({ ...list, references: [sound, gone] }, note).references[1], both[1]);
  });
});

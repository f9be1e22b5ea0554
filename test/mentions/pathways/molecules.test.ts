import { strict as assert } from "node:assert";
import { candidatesOf, runUpTo } from "../../../src/mentions/pathways/molecules";
import type { Mention } from "../../../src/model/mention";

/** The molecules of a text that stand between asterisks, and the text without these. */
function marked(written: string): { readonly text: string; readonly molecules: readonly Mention[] } {
  const parts = written.split("*");
  const text = parts.join("");
  const molecules = parts.flatMap((part, index): Mention[] => {
    if (index % 2 === 0) return [];
    const from = parts.slice(0, index).join("").length;
    const to = from + part.length;
    return [
      {
        kind: "protein",
        text: part,
        block: 0,
        from,
        to,
        start: from,
        end: to,
        candidates: [],
        evidence: "name",
        taxon: 9606,
      },
    ];
  });
  return { text, molecules };
}

describe("a run of molecules", () => {
  const cases: readonly (readonly [written: string, place: string, members: number])[] = [
    ["the *AKT* pathway", "AKT", 1],
    ["the *PI3K*/*AKT* pathway", "PI3K/AKT", 2],
    ["the *PI3K*/*AKT*/*mTOR* pathway", "PI3K/AKT/mTOR", 3],
    ["the *PI3K* / *AKT* pathway", "PI3K / AKT", 2],
    ["the *PI3K*–*AKT* pathway", "PI3K–AKT", 2],
    ["the *PI3K*, *AKT* pathway", "AKT", 1],
    ["the *PI3K* and *AKT* pathway", "AKT", 1],
    ["the *PI3K*  / *AKT* pathway", "AKT", 1],
    ["of *interferon* (*IFN*) signaling", "interferon (IFN)", 2],
    ["of (*interferon*) signaling", "interferon", 1],
    ["of *IFN*)/*STAT1* signaling", "IFN)/STAT1", 2],
    ["of *IFN*) / *STAT1* signaling", "IFN) / STAT1", 2],
  ];
  for (const [written, place, members] of cases)
    it(`in ${written} is ${place}`, () => {
      const { text, molecules } = marked(written);
      const run = runUpTo(text, molecules, molecules.length - 1);
      assert.equal(text.slice(run.place.from, run.place.to), place);
      assert.equal(run.last - run.first + 1, members);
    });
});

describe("the meanings of a run", () => {
  const { text, molecules } = marked("the *PI3K*/*AKT*/*mTOR* pathway");
  const meanings = (
    first: number,
    last: number,
    known: Readonly<Record<string, readonly [string, number][]>>,
  ) => {
    const place = { from: molecules[first]!.from, to: molecules[last]!.to };
    const candidatesAt = (from: number, to: number) =>
      (known[text.slice(from, to)] ?? []).map(([id, score]) => ({ id, score }));
    return candidatesOf({ first, last, place }, molecules, {
      candidatesAt,
      startOf: () => undefined,
    }).map(({ id, score }) => [id, score]);
  };

  it("are those of the whole where it has any", () => {
    const known = { "PI3K/AKT/mTOR": [["whole", 0.7]], AKT: [["akt", 0.9]] } as const;
    assert.deepEqual(meanings(0, 2, known as never), [["whole", 0.7]]);
  });
  it("are else half those of its members, best first", () => {
    const known = { PI3K: [["pi3k", 0.2]], AKT: [["akt", 0.9]], mTOR: [["mtor", 0.4]] } as const;
    assert.deepEqual(meanings(0, 2, known as never), [
      ["akt", 0.45],
      ["mtor", 0.2],
      ["pi3k", 0.1],
    ]);
  });
  it("are none of a molecule outside of it", () => {
    const known = { PI3K: [["pi3k", 0.2]], mTOR: [["mtor", 0.4]], AKT: [["akt", 0.8]] } as const;
    assert.deepEqual(meanings(1, 2, known as never), [
      ["akt", 0.4],
      ["mtor", 0.2],
    ]);
  });
  it("are the whole ones of the single molecule", () => {
    assert.deepEqual(meanings(1, 1, { AKT: [["akt", 0.9]] }), [["akt", 0.9]]);
  });
});

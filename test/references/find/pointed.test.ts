import { strict as assert } from "node:assert";
import { citedPlaces, occurrencesOf, pointedAt } from "../../../src/references/find/pointed";
import type { Analysis } from "../../../src/model/analysis";
import type { Reference } from "../../../src/model/reference";
import { analyseText } from "../../check/engine";

const line = "One [2, 1-3], two [1](#r1), three [9], Zhu et al. [2].";
const text = `${line}

## References

1. Hazawa M. Uptake of exosomes. 2014.
2. Zhu L. Targeting glioblastoma. 2018.
3. Luo A. MiR-339-5p and dose. 2019.
`;

describe("what is pointed at in a text with numbers", () => {
  it("is a member of a group at both of its ends, a range whole, and the number of an entry", async () => {
    const analysis = await analyseText(text, { quick: true });
    const found = Array.from(text, (_, at) => {
      const pointed = pointedAt(analysis, at);
      if (pointed === undefined) return [];
      const { start, end, references, item } = pointed;
      const keys = references.map(({ key }) => key).join();
      return [`${at}: ${text.slice(start, end)} means ${keys}, ${item ? "cited" : "in the list"}`];
    }).flat();
    const list = [1, 2, 3].flatMap((number) => {
      const at = text.indexOf(`\n${number}. `) + 1;
      return [at, at + 1].map((caret) => `${caret}: ${number} means ${number}, in the list`);
    });
    assert.deepEqual(found, [
      "5: 2 means 2, cited",
      "6: 2 means 2, cited",
      ...[8, 9, 10, 11].map((at) => `${at}: 1-3 means 1,2,3, cited`),
      "19: 1 means 1, cited",
      "20: 1 means 1, cited",
      "51: 2 means 2, cited",
      "52: 2 means 2, cited",
      ...list,
    ]);
  });

  it("is no entry of a file, wherever its key stands there", () => {
    const entry = (file: string | undefined) =>
      ({ key: "a", place: { file, start: 0, end: 9, key: { start: 0, end: 1 } } }) as Reference;
    const pointed = (...references: readonly Reference[]) =>
      pointedAt({ citations: [], references: { references } } as unknown as Analysis, 1)?.references;
    const own = entry(undefined);
    assert.deepEqual([pointed(entry("a.bib")), pointed(entry("a.bib"), own)], [undefined, [own]]);
  });

  it("is cited where it is a member, once for each", async () => {
    const { citations } = await analyseText(text, { quick: true });
    const places = [...citedPlaces(citations)].map(([{ key }, spans]) => [
      key,
      ...spans.map(({ start, end }) => `${start} ${text.slice(start, end)}`),
    ]);
    assert.deepEqual(places, [
      ["2", "5 2", "8 1-3", "51 2"],
      ["1", "8 1-3", "19 1"],
      ["3", "8 1-3"],
    ]);
    assert.deepEqual(
      occurrencesOf(citations, ({ key }) => key !== "1").map(({ start, target }) => [start, target]),
      [
        [5, "2"],
        [8, "2"],
        [51, "2"],
      ],
    );
  });
});

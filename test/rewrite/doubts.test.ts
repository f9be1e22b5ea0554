import { strict as assert } from "node:assert";
import { doubtsAbout } from "../../src/rewrite/doubts";
import { analyseText } from "../check/engine";
import { section } from "./section";

describe("doubts about numbers", () => {
  const glued =
    "Digits at the end of words read like citations, but the document mostly cites otherwise: see to these first.";
  for (const [words, brackets, isNamed, doubted] of [
    [9, 1, false, true],
    [10, 1, false, false],
    [1, 0, false, false],
    [0, 1, false, false],
    [9, 1, true, false],
  ] as const)
    it(`${words} glued to words${isNamed ? " behind authors" : ""}, ${brackets} in brackets: ${doubted ? "some" : "none"}`, async () => {
      const analysis = await analyseText(`Known [1].\n${section(1, 2, 3)}`, { quick: true });
      const [one] = analysis.citations;
      const authors = { families: ["Luo"], etAl: true, start: 0, end: 3 };
      const citations = [
        ...Array.from({ length: words }, () => ({
          ...one!,
          style: "glued" as const,
          ...(isNamed && { authors }),
        })),
        ...Array.from({ length: brackets }, () => one!),
      ];
      const doubts = doubtsAbout({ ...analysis, citations });
      assert.deepEqual(
        doubts && [doubts.refused, doubts.places.length],
        doubted ? [glued, words] : undefined,
      );
    });

  it("are of numbers that are not read, and of those that would look like citations", async () => {
    const analysis = await analyseText(`Known [1], seen [1.2] and (2).\n${section(1, 2, 3)}`, {
      quick: true,
    });
    assert.equal(
      doubtsAbout(analysis)?.refused,
      "Numbers that are not read as citations may be some: see to these first.",
    );
    const other = await analyseText(`Known [1], seen (2).\n${section(1, 2, 3)}`, { quick: true });
    assert.equal(doubtsAbout(other), undefined);
    assert.equal(
      doubtsAbout(other, { parenthesis: true })?.refused,
      "Numbers that are no citations would look as if they were: see to these first.",
    );
  });

  const unread = "Numbers that are not read as citations may be some: see to these first.";
  for (const [text, doubted] of [
    ["Known [1], seen [1.2].", ["[1.2]"]],
    ["Known [1], seen (2).", undefined],
    ["Known (1), seen (2), told (3) on 34 (2) days.", ["(2)"]],
    ["Known (1), seen (2), told (3) in [1.2].", undefined],
    ["Known^1^, seen^2^ and told, ^5^ Then.", ["5"]],
    ["Known^1^, seen^2^ and told (3).", undefined],
    ["As known1, seen2 and told3 by newtool3.", ["3"]],
    ["As known1, seen2 and told3 by (3).", undefined],
  ] as const)
    it(`are of the notations that the document has: ${text}`, async () => {
      const source = `${text}\n${section(1, 2, 3, 1, 2, 3)}`;
      const doubts = doubtsAbout(await analyseText(source, { quick: true }));
      assert.deepEqual(
        doubts && [doubts.refused, ...doubts.places.map(({ start, end }) => source.slice(start, end))],
        doubted && [unread, ...doubted],
      );
    });

  it("are of other files that cite by the numbers of the list", async () => {
    const analysis = await analyseText(`Known [1].\n${section(1)}`, { quick: true });
    const part = (path: string, citations: typeof analysis.citations) => ({
      path,
      at: 0,
      prose: analysis.prose,
      citations,
    });
    const keyed = analysis.citations.map((one) => ({ ...one, style: "key" as const }));
    const parts = [part("a.md", analysis.citations), part("b.md", keyed), part("c.md", analysis.citations)];
    assert.equal(
      doubtsAbout({ ...analysis, parts })?.refused,
      "a.md, c.md cites by the numbers of this list, too, and would be left behind.",
    );
    assert.equal(doubtsAbout({ ...analysis, parts: [part("b.md", keyed)] }), undefined);
  });
});

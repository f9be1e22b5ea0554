import { strict as assert } from "node:assert";
import { codingSymbols } from "../../evaluate/sentences";
import { loadKnowledge } from "../../evaluate/knowledge";
import { analyseText } from "../../check/engine";
import names from "./names.json";
import { frames, meaningsAt, placed } from "./place";

/** Every so manieth of a list: enough to see a fault, and quick. */
const some = <T>(all: readonly T[], step: number): readonly T[] => all.filter((_, at) => at % step === 0);

describe("names in plain sentences", () => {
  it("are tried in sixty sentences and more, of ten kinds of sections", () => {
    assert.ok(frames.length >= 60);
    assert.ok(new Set(frames.map(({ section }) => section)).size >= 10);
    for (const { sentence } of frames) assert.equal(sentence.split("{}").length, 2, sentence);
  });

  for (const frame of frames)
    it(`are found in "${frame.sentence.slice(0, 70).replaceAll("\n", " ")}"`, async () => {
      const lost: string[] = [];
      const tried = some(Object.keys(names), 9);
      for (const name of tried) {
        const { text, at } = placed(name, frame);
        const analysis = await analyseText(text, { references: "none" });
        if (meaningsAt(analysis, at, name).length === 0) lost.push(name);
      }
      assert.deepEqual(lost, []);
    });

  it("are all but a few of the approved symbols, whatever stands around them", async () => {
    const symbols = some(codingSymbols(await loadKnowledge()), 100);
    const lost: string[] = [];
    for (const symbol of symbols) {
      const { text, at } = placed(
        symbol,
        frames.find(({ section }) => section === "methods: antibodies")!,
      );
      const analysis = await analyseText(text, { references: "none" });
      if (meaningsAt(analysis, at, symbol).length === 0) lost.push(symbol);
    }
    assert.ok(lost.length <= 0.03 * symbols.length, lost.join(" "));
  });
});

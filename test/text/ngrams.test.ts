import { strict as assert } from "node:assert";
import { countShared, createSift, mostShared, ngramsOf } from "../../src/text/ngrams";

describe("n-grams", () => {
  it("are the runs of a text, each once", () => {
    const cases: readonly [text: string, size: number, runs: readonly string[]][] = [
      ["", 2, []],
      ["a", 2, []],
      ["ab", 2, ["ab"]],
      ["abab", 2, ["ab", "ba"]],
      ["thery", 3, ["the", "her", "ery"]],
    ];
    for (const [text, size, runs] of cases) assert.deepEqual([...ngramsOf(text, size)], runs, text);
  });

  it("are counted a text once each, however often a text has them", () => {
    const count = countShared(["thery", "théry", "ththth", ""], 2);
    assert.deepEqual([...count(ngramsOf("thery", 2))], [4, 2, 1, 0]);
    assert.deepEqual([...count(new Set())], [0, 0, 0, 0]);
  });

  it("choose the items that share most, the earlier of equal ones, and no more than asked", () => {
    const items = ["a", "b", "c", "d"];
    assert.deepEqual(mostShared(items, [1, 3, 3, 0], 1, 9), ["b", "c", "a"]);
    assert.deepEqual(mostShared(items, [1, 3, 3, 0], 2, 1), ["b"]);
    assert.deepEqual(mostShared(items, [0, 0, 0, 0], 1, 9), []);
  });

  it("sift names as bytes by the share of the query's pairs", () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const small = (byte: number): number => (byte >= 65 && byte <= 90 ? byte + 32 : byte);
    const sift = createSift(bytes("TP53"), small);
    const cases: readonly [name: string, share: number][] = [
      ["TP53", 1],
      ["tp53", 1],
      ["TP73", 1 / 3],
      ["tptptp", 1 / 3],
      ["TP", 0],
      ["tumor protein p53", 0],
    ];
    for (const [name, share] of cases) assert.equal(sift(bytes(name), 0, bytes(name).length), share, name);
  });
});

import assert from "node:assert/strict";
import { foldedWords, wordsIn, wordsPattern } from "../../src/text/wordLists";

const group = (words: readonly string[]) => ({ why: "a test", since: "0.1.0", words });

describe("word lists", () => {
  it("are read over all their groups", () => {
    const list = [group(["Ku70", "α-tubulin"]), group(["MVP"])];
    assert.deepEqual(wordsIn(list), ["Ku70", "α-tubulin", "MVP"]);
    assert.deepEqual([...foldedWords(list)], ["ku70", "α-tubulin", "mvp"]);
  });

  for (const [words, text, expected] of [
    [["in", "in line with"], "in\u00a0line with us", "in\u00a0line with"],
    [["pathway", "pathways"], "pathways", "pathways"],
    [["e.g.", "a+b", "(x)", "[y]", "c|d", "1/2"], "exgx", undefined],
    [["e.g.", "a+b", "(x)", "[y]", "c|d", "1/2"], "c|d", "c|d"],
    [["Å", "°C"], "°C", "°C"],
  ] as const)
    it(`find ${JSON.stringify(expected)} of ${words.join(", ")} at the start of ${JSON.stringify(text)}`, () => {
      for (const flags of ["", "i", "u", "iu"])
        assert.equal(new RegExp(`^${wordsPattern([group(words)])}`, flags).exec(text)?.[0], expected);
    });
});

import { strict as assert } from "node:assert";
import { listed } from "../../src/text/quote";

describe("words in a list", () => {
  const cases: readonly (readonly [
    words: readonly (string | number)[],
    joint: string | undefined,
    text: string,
  ])[] = [
    [[], undefined, ""],
    [[7], undefined, "7"],
    [["a", "b"], undefined, "a and b"],
    [["a", "b", "c"], "or", "a, b or c"],
  ];
  for (const [words, joint, text] of cases)
    it(`are written ${JSON.stringify(text)}`, () => {
      assert.equal(listed(words, joint), text);
    });
});

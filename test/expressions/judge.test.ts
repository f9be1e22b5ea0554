import assert from "node:assert/strict";
import { readLiteral } from "./collect";
import { judge, withShortRepeats, type Verdict } from "./judge";

describe("withShortRepeats", () => {
  for (const [source, expected] of [
    ["a{2,300}", "a{2,8}"],
    ["a{300}", "a{8}"],
    ["a{9,}", "a{8,}"],
    ["[{9,10}]\\{9,10}x{1,3}", "[{9,10}]\\{9,10}x{1,3}"],
    ["\\p{Lu}{1,30}", "\\p{Lu}{1,8}"],
  ] as const)
    it(`makes ${expected} of ${source}`, () => {
      assert.equal(withShortRepeats(source), expected);
    });
});

describe("judge", function () {
  this.timeout(60_000);

  const verdicts: readonly (readonly [string, Verdict])[] = [
    ["/^(?:\\r\\n|\\r|\\n)*$/", "exponential"],
    ["/^(?:\\s|%[^\\n]{0,500})*$/", "exponential"],
    ["/[.,;:]+$/", "polynomial"],
    ["/^[\\r\\n]*$/", "linear"],
  ];
  for (const [expression, verdict] of verdicts)
    it(`says ${verdict} of ${expression}`, async () => {
      assert.equal(await judge(readLiteral(expression)), verdict);
    });
});

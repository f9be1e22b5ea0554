import { strict as assert } from "node:assert";
import { withLineEnds } from "../../src/text/newline";

describe("line ends of what is added", () => {
  const cases: readonly (readonly [source: string, added: string, expected: string])[] = [
    ["a\nb", "c\nd\n", "c\nd\n"],
    ["a\r\nb", "c\nd\n", "c\r\nd\r\n"],
    ["a\r\nb\n", "c\r\nd\n", "c\r\nd\r\n"],
    ["", "c\n", "c\n"],
  ];
  for (const [source, added, expected] of cases) {
    it(JSON.stringify([source, added]), () => {
      assert.equal(withLineEnds(source, added), expected);
    });
  }
});

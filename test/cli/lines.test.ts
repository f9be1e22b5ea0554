import { strict as assert } from "node:assert";
import { positionsIn } from "../../src/cli/lines";

describe("positionsIn", () => {
  it("counts lines and columns from 1, in UTF-16 code units, whatever ends a line", () => {
    const position = positionsIn("ab\r\n😊c\nd\re");
    const places = [0, 2, 4, 6, 8, 10, 11].map(position);
    assert.deepEqual(
      places.map(({ line, column }) => `${line}:${column}`),
      ["1:1", "1:3", "2:1", "2:3", "3:1", "4:1", "4:2"],
    );
  });
});

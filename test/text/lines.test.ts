import { strict as assert } from "node:assert";
import { linesIn } from "../../src/text/lines";

describe("linesIn", () => {
  it("counts lines and columns from 0, whatever ends a line", () => {
    const place = linesIn("ab\r\nc\rd\n");
    assert.deepEqual(
      [0, 3, 4, 6, 8, 9].map(place).map(({ line, column }) => [line, column]),
      [
        [0, 0],
        [0, 3],
        [1, 0],
        [2, 0],
        [3, 0],
        [3, 1],
      ],
    );
  });
});

import { strict as assert } from "node:assert";
import { linesIn, offsetOf } from "../../src/text/lines";

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

describe("offsetOf", () => {
  const text = "ab\r\ncd\n\ne";
  const rows: readonly (readonly [line: number, column: number, offset: number | undefined])[] = [
    [0, 0, 0],
    [0, 2, 2],
    [0, 3, 3],
    [0, 4, undefined],
    [1, 0, 4],
    [1, 2, 6],
    [1, 3, undefined],
    [2, 0, 7],
    [3, 1, 9],
    [3, 2, undefined],
    [4, 0, undefined],
  ];
  for (const [line, column, offset] of rows)
    it(`gives ${offset} for ${line}:${column}`, () => {
      assert.equal(offsetOf(text, { line, column }), offset);
    });
});

import { strict as assert } from "node:assert";
import { readProse } from "../src/markdown/prose";

describe("pipeline", () => {
  it("reads any text", () => {
    assert.equal(readProse("x", { format: "markdown" }).source, "x");
  });
});

import { strict as assert } from "node:assert";
import { sizeProblem } from "../../../src/references/read/limit";

describe("the largest source that is read", () => {
  it("has 32 MB", () => {
    assert.equal(sizeProblem(0), undefined);
    assert.equal(sizeProblem(32_000_000), undefined);
    assert.equal(
      sizeProblem(32_060_000),
      "32.1 MB are more than the 32 MB that are read: split the file, or export only what is cited",
    );
    assert.match(sizeProblem(32_000_001) ?? "", /^32\.0 MB/);
  });
});

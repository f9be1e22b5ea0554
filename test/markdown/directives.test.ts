import { strict as assert } from "node:assert";
import { canBeListed, ignoredNames } from "../../src/markdown/directives";

const names = (text: string) => ignoredNames({ text, start: 0, end: 0 });

describe("comments of ignored names", () => {
  it("list names between commas, without the reason behind them", () => {
    assert.deepEqual(names("ignore AD, NF-kB -- they are words here, mostly"), ["AD", "NF-kB"]);
    assert.deepEqual(names("ignore\nAD,\nWAS"), ["AD", "WAS"]);
    assert.equal(names("disable citation/order"), undefined);
    assert.equal(names("ignored AD"), undefined);
  });

  it("cannot list a name in which they would read something else", () => {
    assert.equal(canBeListed("NF-kB"), true);
    assert.equal(canBeListed("protein kinase, DNA-activated, catalytic subunit"), false);
    assert.equal(canBeListed("a -- b"), false);
    assert.equal(canBeListed("a-->b"), false);
  });
});

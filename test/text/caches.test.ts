import { strict as assert } from "node:assert";
import { createMemo, derivation, keeping, remembering } from "../../src/text/caches";

/** A function that tells how often it was asked. */
function counted(): { readonly double: (asked: { n: number }) => number; calls: () => number } {
  let calls = 0;
  return {
    double: ({ n }) => {
      calls++;
      return 2 * n;
    },
    calls: () => calls,
  };
}

describe("remembering what was computed", () => {
  it("asks once an object", () => {
    const { double, calls } = counted();
    const memo = createMemo();
    const derived = derivation(double);
    const asked = { n: 2 };
    assert.deepEqual([memo(asked, derived), memo(asked, derived), memo({ n: 2 }, derived)], [4, 4, 4]);
    assert.equal(calls(), 2);
  });
  it("lets what is computed ask for what else is remembered", () => {
    const { double, calls } = counted();
    const memo = createMemo();
    const doubled = derivation(double);
    const quadrupled = derivation((asked: { n: number }, own: typeof memo) => 2 * own(asked, doubled));
    const asked = { n: 3 };
    assert.deepEqual([memo(asked, doubled), memo(asked, quadrupled), memo(asked, doubled)], [6, 12, 6]);
    assert.equal(calls(), 1);
  });
  it("asks once for what shares a key", () => {
    const { double, calls } = counted();
    const key = {};
    const once = remembering(double, () => key);
    assert.deepEqual([once({ n: 2 }), once({ n: 3 })], [4, 4]);
    assert.equal(calls(), 1);
  });
  it("begins anew when it holds as many answers as it may", () => {
    const { double, calls } = counted();
    const kept = keeping(2, double);
    const [a, b, c] = [{ n: 1 }, { n: 2 }, { n: 3 }] as const;
    assert.deepEqual([a, b, a, c, a].map(kept), [2, 4, 2, 6, 2]);
    assert.equal(calls(), 4);
  });
});

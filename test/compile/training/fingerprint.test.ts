import { strict as assert } from "node:assert";
import { featureFingerprint, fixedSpans } from "../../../src/compile/training/fingerprint";
import { MatchFlag } from "../../../src/knowledge/lexicon/match";
import { loadKnowledge } from "../../evaluate/knowledge";

describe("the fingerprint of the features", () => {
  it("is that with which names.bin was trained", async () => {
    const { model } = await loadKnowledge();
    assert.equal(
      model!.fingerprint,
      featureFingerprint(),
      "names.bin was trained with other features. Retrain: npm run train -- DIR",
    );
  });

  it("is taken of names that are written in every way, defined, and inside others", () => {
    const spans = fixedSpans();
    const flags = spans.reduce((all, { name }) => all | name.facts.flags, 0);
    const every = Object.values(MatchFlag).reduce((all, flag) => all | flag, 0);
    assert.equal(flags, every);
    assert.deepEqual([...new Set(spans.map(({ name }) => name.facts.likeness))].sort(), [0, 1, 2]);
    assert.deepEqual([...new Set(spans.map(({ definition }) => definition))].sort(), [0, 1]);
    assert.deepEqual([...new Set(spans.map(({ inside }) => inside))].sort(), [false, true]);
  });
});

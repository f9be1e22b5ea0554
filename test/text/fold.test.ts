import { strict as assert } from "node:assert";
import { lettersAndDigits, nameLetters, nameWords, withoutAccents } from "../../src/text/fold";

describe("foldings", () => {
  const names: readonly [name: string, words: readonly string[]][] = [
    ["Théry", ["thery"]],
    ["O’Brien", ["obrien"]],
    ["Saotome‑Nakamura", ["saotome", "nakamura"]],
    ["Łukasz Søren Weiß", ["lukasz", "soren", "weiss"]],
    ["e\u0301cole", ["ecole"]],
    ["王 小明", ["王", "小明"]],
    ["—", []],
  ];
  for (const [name, words] of names)
    it(`of the name "${name}" are ${words.join(", ") || "nothing"}`, () => {
      assert.deepEqual(nameWords(name), words);
      assert.equal(nameLetters(name), words.join(""));
    });

  it("take accents and compatibility forms away", () => {
    assert.deepEqual(["Références", "ﬁgure ２", "CO₂"].map(withoutAccents), [
      "references",
      "figure 2",
      "co2",
    ]);
  });

  it("leave letters, accents and all, and digits", () => {
    assert.deepEqual(["miR-21 & TGF-β1: a study", "Résumé", "user-content-2.1", "—"].map(lettersAndDigits), [
      "mir21tgfβ1astudy",
      "résumé",
      "usercontent21",
      "",
    ]);
  });
});

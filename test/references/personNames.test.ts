import { strict as assert } from "node:assert";
import { fitsName } from "../../src/references/personNames";
import { nameWords } from "../../src/text/fold";

describe("names", () => {
  const same: readonly (readonly [string, object])[] = [
    ["Thery", { family: "Théry", given: "C." }],
    ["Mueller", { family: "Müller" }],
    ["Müller", { family: "Mueller" }],
    ["Sorensen", { family: "Sørensen" }],
    ["De Araujo Farias", { family: "Araujo Farias", "non-dropping-particle": "de" }],
    ["de Araujo\nFarias", { family: "Farias", given: "V." }],
    ["Farias", { family: "de Araujo Farias" }],
    ["Saotome‑Nakamura", { family: "Saotome-Nakamura" }],
    ["Nolte-’t Hoen", { family: "Nolte-'t Hoen" }],
    ["O’Brien", { family: "OBrien" }],
    ["van der Pol", { family: "Pol", "dropping-particle": "van der" }],
    ["Le", { family: "Le" }],
    ["Zhang", { family: "Wei", given: "Zhang" }],
    ["MISEV", { literal: "MISEV Consortium" }],
  ];
  for (const [written, name] of same) {
    it(`${written} can be ${JSON.stringify(name)}`, () => {
      assert.equal(fitsName(written, name), true);
    });
  }

  const other: readonly (readonly [string, object])[] = [
    ["Luo", { family: "Hazawa", given: "Masaharu" }],
    ["Xu", { family: "Xue", given: "M." }],
    ["van der Pol", { family: "van der Grein" }],
    ["De Araujo Farias", { family: "de Souza" }],
    ["Li", { family: "Liao", given: "W." }],
    ["Yu", { family: "Levine", given: "Y." }],
    ["Luo", { literal: "World Health Organization" }],
  ];
  for (const [written, name] of other) {
    it(`${written} cannot be ${JSON.stringify(name)}`, () => {
      assert.equal(fitsName(written, name), false);
    });
  }
});

describe("words of names", () => {
  it("are without accents, capitals and marks, in plain letters", () => {
    for (const mark of "'’‘ʼʹ`´′") assert.deepEqual(nameWords(`O${mark}Brien`), ["obrien"], mark);
    assert.deepEqual(nameWords("Ørsted-Łukasz Ðorð"), ["orsted", "lukasz", "dord"]);
    assert.deepEqual(nameWords(" – "), []);
  });
});

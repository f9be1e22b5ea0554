import { strict as assert } from "node:assert";
import {
  displayName,
  fitsName,
  namesGroup,
  particlesOf,
  writtenFamily,
} from "../../src/references/personNames";
import { nameWords } from "../../src/text/fold";

describe("names", () => {
  const same: readonly (readonly [string, object])[] = [
    ["Thery", { family: "Théry", given: "C." }],
    ["Jaeger", { family: "Jäger" }],
    ["Boeing", { family: "Böing" }],
    ["Soerensen", { family: "Sørensen" }],
    ["Aastroem", { family: "Åström" }],
    ["OEZTUERK", { family: "ÖZTÜRK" }],
    ["Mueller", { family: "Mu\u0308ller" }],
    ["Araujo", { family: "Araujo Farias" }],
    ["Araujo Farias", { family: "Farias" }],
    ["O Brien", { family: "OBrien" }],
    ["Chou Lo", { literal: "Choulo" }],
    ["van", { family: "van" }],
    ["Yan", { family: "Li", given: "Yan" }],
    ["Zhang", { literal: "Zhang Wei" }],
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
    ["World Health Organization", { literal: "Health" }],
    ["van", { family: "van der Pol" }],
    ["Yu", { family: "Li", given: "Yu" }],
    ["Araujo Souza", { family: "Araujo Farias" }],
    ["Luo", {}],
    ["–", { family: "Luo" }],
  ];
  for (const [written, name] of other) {
    it(`${written} cannot be ${JSON.stringify(name)}`, () => {
      assert.equal(fitsName(written, name), false);
    });
  }
});

describe("a name with its particles", () => {
  const dropping = { family: "Pol", "dropping-particle": "van der" };
  const kept = { family: "Niel", "non-dropping-particle": "van" };
  const both = { family: "Farias", "dropping-particle": "de", "non-dropping-particle": "Araujo" };
  const group = { literal: "GTEx Consortium" };
  it("has those that are left out first", () => {
    assert.deepEqual([dropping, kept, both, { family: "Luo" }].map(particlesOf), [
      "van der",
      "van",
      "de Araujo",
      "",
    ]);
  });

  it("is written with one of them, and shown with the one that stays", () => {
    assert.deepEqual([dropping, kept, both, { family: "Luo" }, group].map(writtenFamily), [
      "van der Pol",
      "van Niel",
      "Araujo Farias",
      "Luo",
      "",
    ]);
    assert.deepEqual([dropping, kept, both, { family: "Luo" }, group].map(displayName), [
      "Pol",
      "van Niel",
      "Araujo Farias",
      "Luo",
      "GTEx Consortium",
    ]);
  });
});

describe("names of groups", () => {
  it("have a word that persons have not", () => {
    for (const name of ["GTEx Consortium", "World Health Organization", "The MISEV Working Group"])
      assert.equal(namesGroup(name), true, name);
    for (const name of ["Luo", "van der Pol", "Groupe", "Grouper A"])
      assert.equal(namesGroup(name), false, name);
  });
});

describe("words of names", () => {
  it("are without accents, capitals and marks, in plain letters", () => {
    for (const mark of "'’‘ʼʹ`´′") assert.deepEqual(nameWords(`O${mark}Brien`), ["obrien"], mark);
    assert.deepEqual(nameWords("Ørsted-Łukasz Ðorð"), ["orsted", "lukasz", "dord"]);
    assert.deepEqual(nameWords(" – "), []);
  });
});

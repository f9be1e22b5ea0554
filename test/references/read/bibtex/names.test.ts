import assert from "node:assert/strict";
import type { CslName } from "../../../../src/model/reference";
import { readNames } from "../../../../src/references/read/bibtex/names";

const cases: readonly (readonly [string, CslName])[] = [
  ["Théry, Clotilde", { family: "Théry", given: "Clotilde" }],
  ["Clotilde Théry", { family: "Théry", given: "Clotilde" }],
  ["van der Pol, Edwin", { "non-dropping-particle": "van der", family: "Pol", given: "Edwin" }],
  ["Edwin van der Pol", { "non-dropping-particle": "van der", family: "Pol", given: "Edwin" }],
  [
    "de Araujo Farias, Virginea",
    { "non-dropping-particle": "de", family: "Araujo Farias", given: "Virginea" },
  ],
  ["{de Araujo Farias}, V.", { family: "de Araujo Farias", given: "V." }],
  ["King, Jr, Martin Luther", { family: "King", given: "Martin Luther", suffix: "Jr" }],
  ["{GTEx Consortium}", { literal: "GTEx Consortium" }],
  ["{Barnes and Noble}", { literal: "Barnes and Noble" }],
  ['B{\\"o}ing, Anita N.', { family: "Böing", given: "Anita N." }],
  [
    "family=Berg, given=Jan, prefix=van den",
    { "non-dropping-particle": "van den", family: "Berg", given: "Jan" },
  ],
  ["Family=Berg, GIVEN = Jan", { family: "Berg", given: "Jan" }],
  ["Plato", { family: "Plato" }],
  ["Jan Peter van der Berg", { "non-dropping-particle": "van der", family: "Berg", given: "Jan Peter" }],
  ["Jan Peter Berg", { family: "Berg", given: "Jan Peter" }],
  ["Jan~P. Berg", { family: "Berg", given: "Jan P." }],
  ["Berg, ", { family: "Berg" }],
  ['family={Berg}, given="Jan", suffix=Jr', { family: "Berg", given: "Jan", suffix: "Jr" }],
];

describe("readNames", () => {
  it("knows nobody of no name", () => {
    for (const written of ["", "{}", "{{}}", ",", " {} and {}"])
      assert.deepEqual(readNames(written).names, [], written);
    assert.deepEqual(readNames("{} and Plato").names, [{ family: "Plato" }]);
  });

  for (const [written, name] of cases) {
    it(`reads ${written}`, () => {
      assert.deepEqual(readNames(written), { names: [name], truncated: false });
    });
  }

  it("needs no space around names, nor minds it", () => {
    const names = [
      { family: "Luo", given: "A" },
      { family: "Mo", given: "L" },
    ];
    assert.deepEqual(readNames("  Luo, A and Mo, L\n").names, names);
  });

  it("parts names at and, in any case and over lines, outside braces", () => {
    const { names } = readNames("Luo, A and\n Zhou, X AND {Food and Drug Administration}");
    assert.deepEqual(names, [
      { family: "Luo", given: "A" },
      { family: "Zhou", given: "X" },
      { literal: "Food and Drug Administration" },
    ]);
  });

  it("knows that others are no author", () => {
    assert.deepEqual(readNames("Luo, A and others"), {
      names: [{ family: "Luo", given: "A" }],
      truncated: true,
    });
    assert.equal(readNames("Luo, A and others and ").truncated, true);
    assert.equal(readNames("Luo, A and et al.").truncated, true);
    assert.deepEqual(readNames(" "), { names: [], truncated: false });
  });
});

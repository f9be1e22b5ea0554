import { strict as assert } from "node:assert";
import { before, isAfterEtAl } from "../../../src/citations/find/candidate";
import { isCompound } from "../../../src/citations/find/compounds";

describe("what stands before a number", () => {
  it("is looked at back to a bound", () => {
    assert.equal(before("Cells grow", 5), "Cells");
    assert.equal(before("Cells grow", 9, 3), "gro");
    assert.equal(before("0123456789012345678901234567", 26), "234567890123456789012345");
  });

  for (const text of [
    "Luo et al. ",
    "Luo et al.",
    "Luo et al ",
    "Luo _et al._",
    "Luo et  al.",
    "Luo et al.*",
    "Luo et al._ ",
    "Luo et al., ",
    "Luo et al. 2018 ",
    "Luo et al., 1998, ",
    "Luo et al. (2018) ",
    "Luo et al. (2018a), ",
  ])
    it(`names authors: “${text}”`, () => {
      assert.equal(isAfterEtAl(text, text.length), true);
    });
  for (const text of [
    "Luo et al. found ",
    "Luo tet al. ",
    "Luo et al. 1818 ",
    "Luo et al. 201 ",
    "Luo etal. ",
    "Luo and ",
  ])
    it(`names none: “${text}”`, () => {
      assert.equal(isAfterEtAl(text, text.length), false);
    });

  it("may be a formula that takes one more index", () => {
    for (const name of ["H2O", "C6H12O", "CO", "CaCl", "Ca3PO"]) assert.equal(isCompound(name), true, name);
    for (const name of ["NTA", "H2", "COX", "TSG101", "aCO", "CD63a"])
      assert.equal(isCompound(name), false, name);
  });
});

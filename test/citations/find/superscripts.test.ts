import { strict as assert } from "node:assert";
import { superscriptCandidates } from "../../../src/citations/find/superscripts";
import { readProse } from "../../../src/markdown/prose";

/** What could be cited in the first block of a text, each as written with its numbers. */
function candidates(text: string, isFormula = false): readonly string[] {
  const block = readProse(text, { format: "markdown" }).blocks[0]!;
  return superscriptCandidates(block, (at) => isFormula && block.text[at] === "\uFFFC").map(
    ({ from, to, outer, items, isNamed }) =>
      [
        outer ? text.slice(block.start + outer.start, block.start + outer.end) : block.text.slice(from, to),
        items.flatMap(({ targets }) => targets).join(),
        ...(isNamed === true ? ["named"] : []),
      ].join(" "),
  );
}

describe("raised numbers that could be citations", () => {
  for (const [text, expected] of [
    ["the cells^12^ of", ["^12^ 12"]],
    ["the cells<sup>12 14</sup> of", ["<sup>12 14</sup> 12,14"]],
    ["the cells<sup>14 12</sup> of", []],
    ["the cells<sup>1–3</sup>", ["<sup>1–3</sup> 1,2,3"]],
    ["the cells¹²", ["¹² 12"]],
    ["the cells¹⁰ of", ["¹⁰ 10"]],
    ["the cells⁰ of", []],
    ["the cells³⁴⁵⁶⁷⁸⁹", []],
    ["the cells³⁴⁵ and mice⁶⁷⁸, all⁹", ["³⁴⁵ 345", "⁶⁷⁸ 678", "⁹ 9"]],
    ["the cells¹,²⸴³﹐⁴˒⁵", ["¹,²⸴³﹐⁴˒⁵ 1,2,3,4,5"]],
    ["the cells¹⁻³ and mice⁴–⁶, all⁷-⁹", ["¹⁻³ 1,2,3", "⁴–⁶ 4,5,6", "⁷-⁹ 7,8,9"]],
    ["the cells⁴, mice⁷ and rats⁸", ["⁴ 4", "⁷ 7", "⁸ 8"]],
    ["the cells^3^ and mice^4^, rats¹", ["^3^ 3", "^4^ 4", "¹ 1"]],
    ["Radiation Biology^12^", ["^12^ 12"]],
    ["the cells²⁰¹⁸", []],
    ["the cells^2018^ and mice^2018,12^", ["^2018,12^ 2018,12"]],
    ["the cells⁺¹², ions²⁺ grow and ions²⁻ grow", []],
    ["the cells⁻¹² of", []],
    ["Luo et al.³ and Zhu et al. 2018^4^ grow", ["^4^ 4 named", "³ 3 named"]],
    ["[[the cells^3^|note]] and [[note|the cells^3^]]", []],
    ["the cells^a^ and mice^3^", ["^3^ 3"]],
  ] as const)
    it(text, () => {
      assert.deepEqual(candidates(text), expected);
    });

  const some: readonly string[] = [
    // Behind names, words and years.
    "in Smads^4^",
    "of ERK1/2^4^",
    "of 14-3-3^4^",
    "of IL-6^4^",
    "of miR-21^4^",
    "of let-7g^4^",
    "of RAB27A^4^",
    "of NO^4^",
    "of PI3K^4^",
    "of EVs^4^",
    "since 2019^4^",
    "known (in 1998^4^",
    "by game^4^",
    "of became^4^",
    "of lac^4^",
    "of miR-221/222^4^",
    "of median^4^",
    "of pain ^4^. F",
    "of pain ^4^ He said",
    "of TSC^13^",
    "of Co60 cells^4^",
    "of CO^2–12^",
    "In mice, rats^4^ Then",
    "of mice, ^4^ then B",
    "of cells^12^ In vitro",
    "of NOS^4^",
    "of HIF^2^",
    "of mice^4^,",
    "of mice^4^.",
    "of mice^4^-derived",
    "of mice^4^ - then",
    "of mice^4^ Then",
    "of mice, ^4^ then",
    "of pain ^4^",
    // Of two digits or a list they are no exponent.
    "5 m^12^",
    "of k^12^",
    "of m^1,2^",
    "of SO^12^",
    "of Cells^5^",
    "at 5 m^5^",
  ];
  for (const text of some)
    it(`is one: ${text}`, () => {
      assert.equal(candidates(text).length, 1);
    });

  const none: readonly string[] = [
    // Exponents.
    "of 10^6^",
    "to 2.5x10^6^",
    "to 2.5 x 10^6^",
    "(10^6^ cells",
    "of 1,000^2^",
    "=10^6^",
    "~10^6^",
    "a 10-10^6^",
    "a 10–10^6^",
    "cells/10^6^",
    "of e^6^",
    "from =2019^2^",
    "of 32019^2^",
    "of 5·10^6^",
    "of 10 ^6^ cells",
    // Behind units, statistics and small letters, up to 4.
    "5 m^2^",
    "5m^2^",
    "5 cm^2^",
    "5 μm^4^",
    "W/m^2^",
    "(m^2^",
    "of R^2^",
    "the χ^2^",
    "of k^2^",
    "(k^2^",
    "W/k^2^",
    "5 Å^3^",
    "5·m^3^",
    // Behind signs and at the beginning.
    "^4^ Department",
    "^4^ of",
    "(^4^",
    "[^4^",
    "x =^4^",
    "x ±^4^",
    "x −^4^",
    "x/^4^",
    "of {^4^",
    "5 ·^4^",
    "of mice^4^5",
    // Molecules.
    "of H2O^2^",
    "of CO^2^",
    "of O^2^",
    "of N^2^",
    "of H^2^",
    "of SO^4^",
    "at H3K36me^3^",
    "me^3^ marks",
    "of R17me^2^",
    "of H4ac^2^",
    "of H2BK120ub^1^",
    // Isotopes and charges.
    "of Co^60^",
    "of I^125^-labelled",
    "of ^131^ I",
    "a dose of ^18^F",
    "of the ^18^ F",
    "of Fe^3^+",
    "of Ca^2^−",
    "of Ca^2^-.",
    "of 5 A^2^",
    "of the ^5^th day",
    // Affiliations behind the names of a byline.
    "Luo, ^12^ Anna",
    "Luo; ^12^ Anna",
    "Luo & ^12^ Anna",
    "Luo and ^12^ Anna",
    "Chao He^1^ Li Wang^2^",
  ];
  for (const text of none)
    it(`is none: ${text}`, () => {
      assert.deepEqual(candidates(text), []);
    });

  it("is an exponent behind a formula, and may be a citation behind code", () => {
    assert.deepEqual(candidates("of $x$^3^", true), []);
    assert.deepEqual(candidates("of $x$^3^", false), ["^3^ 3"]);
    assert.deepEqual(candidates("of $x$^5^", true), ["^5^ 5"]);
  });
});

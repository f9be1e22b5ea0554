import { strict as assert } from "node:assert";
import { readNumbers } from "../../../src/citations/find/numbers";
import {
  declaresStatistics,
  isBehindQuantity,
  isBehindValue,
  isOther,
  valuesAt,
} from "../../../src/citations/find/values";

/** Where the last brackets of a text stand. */
function bracketsIn(text: string): readonly [from: number, to: number] {
  const { index, 0: all } = [...text.matchAll(/[[(][^[\]()]*[\])]/g)].at(-1)!;
  return [index, index + all.length];
}

describe("numbers in brackets that are values", () => {
  const cases: Readonly<Record<"sure" | "perhaps" | "none", readonly string[]>> = {
    sure: [
      // Behind a value with a unit, between whose ends it lies.
      "45 years [30–60]",
      "at 4Gy[2–8]",
      "in 120 nm (80-150)",
      "of 5 mg/mL [2-8]",
      "of 5 µg · h/mL [2-8]",
      "of 5 mg / mL [2-8]",
      "of 5 km² [2-8]",
      "of 5 cm^2 [2-8]",
      "of 5 s^-1 [2-8]",
      "of 5 s-1 [2-8]",
      "a 5-day [2-8]",
      "of 50.55 kDa [2-80]",
      "of 1,200 g [1199-1205]",
      "of 1200 g [1199-1205]",
      "12 months (range) [6–24]",
      "45 years old [30–60]",
      "45 years of age [30–60]",
      "45 years: [30–60]",
      "45 years, [30–60]",
      "dose (4 Gy [2–8]",
      "dose >4 Gy [2–8]",
      "dose/4 Gy [2–8]",
      "约45岁[30–60]",
      "随访12个月[6–24]",
      "第5天[2-8]",
      "4 Gy [2–8]",
      // At an end of them, or with a comma between the ends.
      "of 2 Gy [2–8]",
      "of 8 Gy [2–8]",
      "of 4 Gy [8-2]",
      "of 5 Gy [2, 8]",
      "of 5 Gy [2; 8]",
      // Behind a value alone, where the words before say that it is one.
      "a median of 5 [4-6]",
      "Mean 5 [4-6]",
      "scores: 5 [4-6]",
      "5 [4-6]",
      "n = 5 [4-6]",
      "年龄5[4-6]",
      "数量5[4-6]",
      "共计约 5[4-6]",
      "平均5[4-6]",
      "with 15 of 15 [4-60]",
      // Behind words for what has two ends.
      "the interval [2, 8]",
      "95% CI [2, 8]",
      "95% CI: [2, 8]",
      "(95% ci) [2, 8]",
      "the range [1,2,8]",
      "min–max [2, 8]",
      "minimum / maximum [2, 8]",
      "a percentile. [5, 95]",
      "置信区间[2, 5]",
      "x ∈ [1, 2]",
      "x∈[1, 2]",
      "x = [1, 2]",
      "5 ± [1, 2]",
      "for x in [1, 5]",
      "Y from [1, 5]",
      "(x in [1, 5]",
      // In front of another set, or squared.
      "on [1, 2] × R",
      "on [1, 2]∪",
      "on [1, 2] ∩",
      "on [1, 2]⊂",
      "on [1, 2]⊆",
      "on [1, 2]^2",
      "on [1, 2]²",
      // Before a unit of two letters, which hardly is a word.
      "at [2–8] nm",
      "doses of [2-4] Gy",
      "at [2-4] mg/mL",
      // One number is a limit or a deviation.
      "CI [2]",
      "an IQR, [2]",
      "an SD: [2]",
      "x ∈ [2]",
      "x=[2]",
    ],
    perhaps: [
      "Both 12 [2-14]",
      "cells 5 (5 men) [4-6]",
      "both 8 [2-8]",
      "[2-4] h",
      "[2-4]%",
      "[2-4] days",
      "[2-4] 分钟",
      "[2-4]周",
      "a score [1-5]",
      "a score of [1-5]",
      "A SCALE from [1-5]",
      "a mean, [1-5]",
      "the dose (Gy) [1-5]",
      "评分[1-5]",
      "hours [9-17]",
    ],
    none: [
      "Of 12 patients [2-4]",
      "of 45 years [50–60]",
      "of 45 years [30–40]",
      "of 4 Gy [2, 5, 8]",
      "of 4 Gy [2-5, 8]",
      "of 5 Gy [4-6, 7-8]",
      "of 4 Gy [2]",
      "by IL-6 [5-7]",
      "with p53 Gy [4-60]",
      "within 24 hours [4-6]",
      "with a [1, 2]",
      "as seen in [1, 2]",
      "ranges were [1]",
      "the gene XCI [2]",
      "for a in [1, 5]",
      "a score (4) [1-5]",
      "they scored well [1-5]",
      "[2-4] daylight",
      "[2-4]年代",
      "[2, 4] days",
      "others [1, 2] and R²",
      "the oranges [1-5] well",
    ],
  };
  for (const [expected, texts] of Object.entries(cases))
    for (const text of texts)
      it(`${expected}: ${text}`, () => {
        const [from, to] = bracketsIn(text);
        const meant = valuesAt(text, from, to, readNumbers(text, from + 1, to - 1)!);
        assert.equal(meant ?? "none", expected);
      });

  it("are other than citations where they surely are values or number a part of the document", () => {
    const isSo = (text: string): boolean => isOther(text, ...bracketsIn(text));
    assert.equal(isSo("of 4 Gy [2–8]"), true);
    assert.equal(isSo("of 4 Gy (8)"), false);
    assert.equal(isSo("see Figure [4]"), true);
    assert.equal(isSo("in films [4]"), false);
    assert.equal(isSo("Both 12 [2-14]"), false);
    assert.equal(isSo("others [12]"), false);
    assert.equal(isSo("see Figure [a]"), true);
    assert.equal(isSo("the interval [a]"), false);
  });
});

describe("values before brackets", () => {
  for (const [text, expected] of [
    ["5 [12]", true],
    ["45.3 [12]", true],
    ["1,234,567.12 [12]", true],
    ["85% [12]", true],
    ["85 % [12]", true],
    ["of 5[12]", true],
    ["(5 [12]", true],
    ["men:5 [12]", true],
    ["men;5 [12]", true],
    ["n=5 [12]", true],
    ["|5 [12]", true],
    ["in 2019 [12]", false],
    ["in 1998 [12]", false],
    ["of 2019.5 [12]", true],
    ["of 1899 [12]", true],
    ["IL-6 [12]", false],
    ["p53 [12]", false],
    ["5 cells [12]", false],
  ] as const)
    it(`${expected ? "are" : "are not"} bare: ${text}`, () => {
      assert.equal(isBehindValue(text, bracketsIn(text)[0]), expected);
    });

  for (const [text, expected] of [
    ["of 100 nm [18]", true],
    ["of 100nm[18]", true],
    ["of 4 Gy (18)", true],
    ["5岁[18]", true],
    ["of 100 [18]", false],
    ["of 100 cells [18]", false],
  ] as const)
    it(`${expected ? "have a unit" : "have none"}: ${text}`, () => {
      assert.equal(isBehindQuantity(text, bracketsIn(text)[0]), expected);
    });

  for (const [text, expected] of [
    ["Cases, n [%]", true],
    ["Mean [SD]", true],
    ["Age, mean [sd]", true],
    ["Age (years) [IQR]", true],
    ["Median [Q1–Q3]", true],
    ["Median [Q1, Q3]", true],
    ["Median [min.–max.]", true],
    ["HR [95 % CI]", true],
    ["HR [95%-CIs]", true],
    ["HR [CrI]", true],
    ["HR [90%CI]", true],
    ["Of [SD]", true],
    ["[SD]", false],
    ["Mean [12]", false],
    ["HR [93% CI]", false],
  ] as const)
    it(`${expected ? "have" : "may have none of"} the statistics that a heading says: ${text}`, () => {
      assert.equal(declaresStatistics(text), expected);
    });
});

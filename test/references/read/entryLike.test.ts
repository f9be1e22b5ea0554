import { strict as assert } from "node:assert";
import { looksLikeEntry } from "../../../src/references/read/entryLike";

describe("a line that reads like an entry", () => {
  const title = "Uptake of exosomes by cells";
  const entries = [
    `Luo A, Zhou X. ${title}. Oncogene. 2019;38:1-9.`,
    `1. Luo A, Zhou X. ${title}. Oncogene. 2019;38:1-9.`,
    `[12] Luo A, Zhou X. ${title}. Oncogene 2019;38(4):1200.`,
    `**3.** Luo, A. B., & Zhou, X. (2019). ${title}. Oncogene, 38(4), 1200–1209.`,
    `- A. Luo, X. Zhou. ${title}. Oncogene 38, 12-19 (2019).`,
    `Luo A, et al. ${title}. 2019. doi:10.1038/abc`,
    `van der Berg A. ${title}. 2019. PMID: 123456`,
    `${title}. Luo A, Zhou X. Oncogene. 2019;38:1-9.`,
    `Luo Anna and Zhou Xin (2019): ${title}. Oncogene 38:12-19.`,
    `1. Zhang, Wei, et al. ${title}[J]. 2015.`,
    // Nothing but names before the year.
    `Luo Anna, van der Berg Xin (2019): ${title}. Oncogene 38:12-19.`,
    `Luo Anna & Zhou Xin (2019): ${title}. Oncogene 38:12-19.`,
    `Luo A. (2019): ${title}. Oncogene 38:12-19.`,
    `Luo Anna y Zhou Xin (1899a): ${title}. Oncogene 38:12-19.`,
    `- Luo Anna et al. (2019): ${title}. Oncogene 38:12-19.`,
    `Luo Anna; Zhou Xin (2019) ${title}. Oncogene 38:12-19`,
    // Years and places in the literature as styles have them.
    `Luo A. ${title}. pp. 12-15, 2019.`,
    `Luo A. ${title}. Oncogene, p. 12 (2019).`,
    `Luo A. ${title}. Oncogene. 1899;38:1-9.`,
    `Luo, A. (2019a). ${title}. _Oncogene_, _12_(3), 1–9.`,
    `Luo A. ${title}. Oncogene 2019, 12, 33.`,
    `Luo A. ${title}. Oncogene. 2019. PMID: 123`,
    `Luo A. ${title}[J]. 2019.`,
    `Luo A. ${title}[J/OL]. 2019.`,
    `Luo A. ${title}. Science 2020;367(6478):eaau6977.`,
    `Luo A. ${title}. Science 367(6478):eaau6977, 2020.`,
    `${title}? Luo A, Mo B. Oncogene. 2019;38:1-9.`,
    `${title} ${"x".repeat(333)}. Luo A, Zhou X. Oncogene. 2019;38:1-9. `,
    `Luo A. ${"x".repeat(1469)}. Oncogene. 2019;38:1-9.`,
  ];
  for (const line of entries)
    it(`is ${line}`, () => {
      assert.equal(looksLikeEntry(line), true);
    });
  const others = [
    `Luo A, Zhou X. ${title}. Oncogene.`,
    `Luo A, Zhou X. ${title}. 2019.`,
    `Luo A, Zhou X. ${title}. Oncogene. 20195;x:1.`,
    "Luo et al. (2019) found that 38:12-19 holds.",
    `Luo Anna et al. (2019): ${title}. Oncogene 38:12-19.`,
    `Luo (2019): ${title}. Oncogene 38:12-19.`,
    `- Luo (2019): ${title}. Oncogene 38:12-19.`,
    `Luo Anna, the Zhou Xin (2019): ${title}. Oncogene 38:12-19.`,
    `Luo Anna, vander Zhou Xin (2019): ${title}. Oncogene 38:12-19.`,
    `Luo Anna, Zhou Xin (1799): ${title}. Oncogene 38:12-19.`,
    "in 2019 we saw 38:12-19 cells.",
    "Cells grew in 2019 to 12 (4), 1200 of them.",
    `Luo A. ${title} [1,2]. 2019.`,
    `${title} ${"x".repeat(334)}. Luo A, Zhou X. Oncogene. 2019;38:1-9. `,
    `Luo A. ${"x".repeat(1470)}. Oncogene. 2019;38:1-9.`,
    `Luo A. ${title}. Oncogene. 38:1-9.`,
    `Luo A. ${title} ${"x".repeat(1500)}. Oncogene. 2019;38:1-9.`,
    `${title} ${"x".repeat(400)}. Luo A, Zhou X. Oncogene. 2019;38:1-9.`,
  ];
  for (const line of others)
    it(`is not ${line.slice(0, 60)}`, () => {
      assert.equal(looksLikeEntry(line), false);
    });
});

import { strict as assert } from "node:assert";
import { joinLines } from "../../src/markdown/linebreaks";

describe("soft line breaks", () => {
  const cases: readonly (readonly [before: string, after: string, joined: string])[] = [
    ["exosomal miR-", "339-5p", "exosomal miR-339-5p"],
    ["the IL-", "6 level", "the IL-6 level"],
    ["the PD-", "L1 level", "the PD-L1 level"],
    ["the TGF-", "β level", "the TGF-β level"],
    ["a treat-", "ment of", "a treatment of"],
    ["of non-tar-", "geted cells", "of non-targeted cells"],
    ["and CD63-", "positive cells", "and CD63-positive cells"],
    ["and exosome-", "derived RNA", "and exosome-derived RNA"],
    ["by cell-to-", "cell contact", "by cell-to-cell contact"],
    ["both pre-", "and postnatal", "both pre- and postnatal"],
    ["cells10–", "13 are", "cells10–13 are"],
    ["cells—", "and mice", "cells— and mice"],
    ["one -", "two", "one - two"],
    ["one", "two", "one two"],
  ];
  for (const [before, after, joined] of cases) {
    it(joined, () => {
      const join = joinLines(before, after);
      const head = join === "drop" ? before.slice(0, -1) : before;
      assert.equal(head + (join === "space" ? " " : "") + after, joined);
    });
  }
});

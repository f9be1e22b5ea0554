import { strict as assert } from "node:assert";
import { attribute } from "../../../src/citations/find/attribution";
import { namedAuthors } from "../../../src/citations/find/authors";
import { bracketCandidates } from "../../../src/citations/find/brackets";
import { readProse } from "../../../src/markdown/prose";

/** Which citation belongs to which authors, `Luo [12]`. */
function owners(text: string): readonly string[] {
  const block = readProse(text, { format: "plain" }).blocks[0]!;
  return [...attribute(block.text, namedAuthors(block.text), bracketCandidates(block))].map(
    ([{ families }, { from, to }]) => `${families.join("|")} ${block.text.slice(from, to)}`,
  );
}

describe("the citation that belongs to authors", () => {
  const long = "cells grow ".repeat(53);
  for (const [text, expected] of [
    // Right behind them.
    ["Luo et al. [12] say", ["Luo [12]"]],
    ["Luo et al., [12] say", ["Luo [12]"]],
    ["Luo et al.[12, 13] say", ["Luo [12, 13]"]],
    ["Luo et al. so [12] say", []],
    ["Luo et al.; [12] say", []],
    ["Luo and Zhou (2019) [12] say", ["Luo|Zhou [12]"]],
    ["(Luo et al., 2019) [12]", ["Luo [12]"]],
    ["(Luo et al., 2019; [12])", ["Luo [12]"]],
    ["(Luo et al.; [12])", []],
    ["Luo et al., 2019; [12]", []],
    ["Luo and Zhou [12] found it", ["Luo|Zhou [12]"]],
    ["Luo and Zhou [12] of old", []],
    ["Luo and Zhou [12] of old and in many later days found it", []],
    ["Zhu (2018) [12]", ["Zhu [12]"]],
    ["by Zhu, who [12] says", []],
    ["[11] Luo et al. [12] say and [13]", ["Luo [12]"]],
    ["Luo et al. [12] and Zhu et al. [13]", ["Luo [12]", "Zhu [13]"]],
    ["Luo et al. say so", []],
    // At the end of the sentence that they open.
    ["Luo et al. found that cells die [12].", ["Luo [12]"]],
    ["Luo et al. found that cells die [12]; others do not", ["Luo [12]"]],
    ["(Luo et al. found that cells die [12]).", ["Luo [12]"]],
    ["Luo et al. found that cells die [12]", ["Luo [12]"]],
    ["Luo et al. found that cells die.[12] Then", ["Luo [12]"]],
    ["Luo et al. found that cells “die.”[12] Then", ["Luo [12]"]],
    ["Luo et al. found that cells die.[12]", ["Luo [12]"]],
    ["Luo et al. found that cells die.[12] then", []],
    ["Luo et al. found that cells die [12] and", []],
    ["Luo et al. found that cells die [12], and", []],
    ["Luo et al. think that cells die [12].", []],
    ["Luo et al., who have long been at it in many places, found that cells die [12].", []],
    ["Luo et al. found that cells die [12, 13].", []],
    ["Luo et al. found that cells die [12-14].", []],
    ["Luo et al. found that cells die, unlike others [12].", []],
    ["Luo et al. found, In Contrast, that cells die [12].", []],
    ["Luo et al. found it. Cells die [12].", []],
    ["Luo et al. found that Zhu et al. saw cells die [12].", []],
    ["Luo et al. found that cells die [12]. Zhu et al. do", ["Luo [12]"]],
    ["Luo and Zhou found that cells die [12].", []],
    ["Luo and Zhou (2019) found that cells die [12].", ["Luo|Zhou [12]"]],
    ["by Zhu, who found that cells die [12].", ["Zhu [12]"]],
    [`Luo et al. found ${long}and moved [12].`, ["Luo [12]"]],
    [`Luo et al. found ${long}and moving [12].`, []],
  ] as const)
    it(text.length > 200 ? `${text.slice(0, 20)}… ${text.length}` : text, () => {
      assert.deepEqual(owners(text), expected);
    });
});

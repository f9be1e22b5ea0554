import { strict as assert } from "node:assert";
import { keyCandidates } from "../../../src/citations/find/keys";
import { readProse } from "../../../src/markdown/prose";

/** Each group of keys as written, with its members: the key, `-` before it, its place in the work, and what was meant as the key. */
function groups(text: string): readonly string[] {
  const block = readProse(text, { format: "markdown" }).blocks[0]!;
  const isEscaped = (at: number): boolean => text[block.start + at] === "\\";
  return keyCandidates(block, isEscaped).map(({ from, to, items, bare }) => {
    const members = items.map(
      ({ from, to, targets, suppressAuthor, locator, written }) =>
        `${suppressAuthor === true ? "-" : ""}${targets.join()}${locator === undefined ? "" : ` (${locator})`}` +
        (written ? ` for ${written.key}` : "") +
        (block.text.slice(from, to).startsWith("@") ? "" : " not at its @"),
    );
    return `${bare === true ? "bare " : ""}${block.text.slice(from, to)} = ${members.join("; ")}`;
  });
}

describe("citations by key", () => {
  for (const [text, expected] of [
    // What a key is.
    ["by @luo2019.", ["bare @luo2019 = luo2019"]],
    ["@luo2019 and @zhu", ["bare @luo2019 = luo2019", "bare @zhu = zhu"]],
    ["by @_luo and @1luo", ["bare @_luo = _luo", "bare @1luo = 1luo"]],
    [
      "by @a:b.c#d$e%f&g-h+i?j<2k>l~m/n",
      ["bare @a:b.c#d$e%f&g-h+i?j<2k>l~m/n = a:b.c#d$e%f&g-h+i?j<2k>l~m/n"],
    ],
    ["by @luo..zhu", ["bare @luo = luo for luo..zhu"]],
    ["by @https://x.org/luo", ["bare @https://x.org/luo = https://x.org/luo"]],
    ["by @DOI:10.1/luo_(a)", ["bare @DOI:10.1/luo = DOI:10.1/luo for DOI:10.1/luo_(a)"]],
    ["by @pmid:123. Then", ["bare @pmid:123 = pmid:123"]],
    ["by @url:https://x.org/ then", ["bare @url:https://x.org/ = url:https://x.org/"]],
    ["by @{luo(2019)/x}", ["@{luo(2019)/x} = luo(2019)/x"]],
    ["by @luo:_a", ["bare @luo:_a = luo:_a"]],
    ["by @{}, @{a{b}", []],
    ["by @{a@b}", ["@{a@b} = a@b"]],
    ["by *@zhu*2018", ["bare @zhu = zhu for zhu2018"]],
    ["by *@luo and others*", ["bare @luo = luo"]],
    ["in [[@luo]]", []],
    ["[@luo p. 3 @zhu]", ["[@luo p. 3 @zhu] = luo (p. 3); zhu"]],
    ["by @luo, see [@zhu]", ["bare @luo = luo", "[@zhu] = zhu"]],
    ["by @{luo 2019}", []],
    ["by ann@luo2019, 1@luo2019 and _@luo2019", []],
    ["by (@luo2019)", ["bare @luo2019 = luo2019"]],
    ["see @fig-a, @Fig-a, @tbl:b and @luo-fig-a", ["bare @luo-fig-a = luo-fig-a"]],
    ["by \\@luo2019 and @zhu", ["bare @zhu = zhu"]],
    ["by @luo2019^2^ and @{luo}^2^", ["bare @luo2019 = luo2019", "@{luo} = luo"]],
    ["in [by @luo2019](https://x.org) and @zhu", ["bare @zhu = zhu"]],
    ["see Figure @3.12A", []],
    ["see Figure -@3.12A", ["-@3.12A = -3.12A"]],
    // Groups.
    ["so [@luo2019].", ["[@luo2019] = luo2019"]],
    ["so [@luo2019; -@zhu2018].", ["[@luo2019; -@zhu2018] = luo2019; -zhu2018"]],
    ["so [see @luo2019].", ["[see @luo2019] = luo2019"]],
    ["so [a [@luo2019] b].", ["[@luo2019] = luo2019"]],
    ["so [@luo2019 [b] @zhu].", ["[@luo2019 [b] @zhu] = luo2019; zhu"]],
    ["so [@luo2019 and", ["bare @luo2019 = luo2019"]],
    ["so] @luo2019 [a]", ["@luo2019 [a] = luo2019 (a)"]],
    ["so [@luo2019] and @zhu, [@mo]", ["[@luo2019] = luo2019", "bare @zhu = zhu", "[@mo] = mo"]],
    // In the text, with a group behind.
    ["so -@luo2019 found", ["-@luo2019 = -luo2019"]],
    ["so a-@luo2019 found", ["bare @luo2019 = -luo2019"]],
    ["so @luo2019 [p. 3] found", ["@luo2019 [p. 3] = luo2019 (p. 3)"]],
    ["so @luo2019[p. 3] found", ["@luo2019[p. 3] = luo2019 (p. 3)"]],
    ["so @luo2019  [p. 3] found", ["bare @luo2019 = luo2019"]],
    ["so @luo2019 [@zhu] found", ["@luo2019 [@zhu] = luo2019; zhu"]],
    ["so @luo2019 [p. 3; @zhu] found", ["@luo2019 [p. 3; @zhu] = luo2019; zhu"]],
    ["so -@luo2019 [3] found", ["-@luo2019 [3] = -luo2019 (3)"]],
    ["so @luo2019 [p. 3", ["bare @luo2019 = luo2019"]],
    // Places in the work.
    ["[@luo, p. 3]", ["[@luo, p. 3] = luo (p. 3)"]],
    ["[@luo p 3]", ["[@luo p 3] = luo (p 3)"]],
    ["[@luo, 3-5]", ["[@luo, 3-5] = luo (3-5)"]],
    ["[@luo, {p. 3}]", ["[@luo, {p. 3}] = luo (p. 3)"]],
    ["[@luo, §§3-4 ]", ["[@luo, §§3-4 ] = luo (§§3-4)"]],
    [
      "[@luo, Chapter IV; @zhu, fig. 2]",
      ["[@luo, Chapter IV; @zhu, fig. 2] = luo (Chapter IV); zhu (fig. 2)"],
    ],
    ["[@luo and others]", ["[@luo and others] = luo"]],
    ["[@luo, p]", ["[@luo, p] = luo"]],
    ["[@luo; p. 3]", ["[@luo; p. 3] = luo"]],
    // What was meant as the key.
    ["[@luo=2018]", ["[@luo=2018] = luo for luo=2018"]],
    ["by @luo/ and", ["bare @luo = luo for luo/"]],
    ["by @luo: and", ["bare @luo = luo"]],
    ["by @luo! Then", ["bare @luo = luo"]],
    ["[@luo.]", ["[@luo.] = luo for luo."]],
    ["[@luo.; @zhu]", ["[@luo.; @zhu] = luo for luo.; zhu"]],
    ["by @luo:. And", ["bare @luo = luo for luo:."]],
  ] as const)
    it(JSON.stringify(text), () => {
      assert.deepEqual(groups(text), expected);
    });
});

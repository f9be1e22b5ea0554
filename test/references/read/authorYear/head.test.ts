import { strict as assert } from "node:assert";
import { displayName } from "../../../../src/references/personNames";
import { readHead } from "../../../../src/references/read/authorYear/head";

/** Authors or title, when it appeared, and what stands behind; undefined where there is no head. */
const told = (text: string): readonly string[] | undefined => {
  const head = readHead(text);
  if (!head) return undefined;
  const { authors, title, year, letter, isSame, end } = head;
  const who = isSame ? "the same" : title === undefined ? authors.map(displayName).join(", ") : `“${title}”`;
  return [who, year + letter, text.slice(end)];
};

describe("the head of an entry", () => {
  for (const [text, expected] of [
    ["Smith, J. (2019a). Title", ["Smith", "2019a", "Title"]],
    ["Smith, J. [2019]. Title", ["Smith", "2019", "Title"]],
    ["Smith, J.(2019) Title", ["Smith", "2019", "Title"]],
    ["Smith, J. (2019): Title", ["Smith", "2019", "Title"]],
    ["Li, X. (2015, May 12). Title", ["Li", "2015", "Title"]],
    ["Smith, J. 2019. Title", ["Smith", "2019", "Title"]],
    ["Smith, J., 2019, Title", ["Smith", "2019", "Title"]],
    ["Smith J 2019. Title", ["Smith", "2019", "Title"]],
    ["Smith J 2019: Title", ["Smith", "2019", "Title"]],
    ["Smith, J. 2019 “Title”", ["Smith", "2019", " “Title”"]],
    ["Smith, J. 2019 'Title'", ["Smith", "2019", " 'Title'"]],
    ["Smith, J. (n.d.). Title", ["Smith", "nd", "Title"]],
    ["Smith, J. (in press). Title", ["Smith", "in press", "Title"]],
    // The first year that stands behind names.
    ["Smith, J. (2018). The work of (2019). More", ["Smith", "2018", "The work of (2019). More"]],
    ["Smith, J. 2018. The work of (2019). More", ["Smith", "2018", "The work of (2019). More"]],
    ["Smith, J. 2018. Book of Works (2019). More", ["Smith", "2018", "Book of Works (2019). More"]],
    // A dash for the authors of the entry before.
    ["———. 2019. Title", ["the same", "2019", "Title"]],
    ["— (2019). Title", ["the same", "2019", "Title"]],
    ["--. 2019. Title", ["the same", "2019", "Title"]],
    ["------. 2019. Title", ["the same", "2019", "Title"]],
    ["__________, 2019. Title", ["the same", "2019", "Title"]],
    ["-. 2019. Title", undefined],
    ["___________. 2019. Title", undefined],
    // A title for want of authors.
    ["“AACR Project GENIE.” 2017. Cancer", ["“AACR Project GENIE”", "2017", "Cancer"]],
    ["“AACR Project GENIE” (2017). Cancer", ["“AACR Project GENIE”", "2017", "Cancer"]],
    ["«Le titre» (2017). Revue", ["“Le titre”", "2017", "Revue"]],
    ["„Der Titel“ (2017). Verlag", ["“Der Titel”", "2017", "Verlag"]],
    ["Profiling of lung cancer. (2014). Nature", ["“Profiling of lung cancer”", "2014", "Nature"]],
    ["Profiling of lung cancer? [2014]. Nature", ["“Profiling of lung cancer”", "2014", "Nature"]],
    ["Profiling of lung cancer (2014). Nature", undefined],
    ["Profiling of lung cancer. 2014. Nature", undefined],
    ["A first sentence. The second one is long. (2014). Nature", undefined],
    [
      `${"More ".repeat(4)}${"words ".repeat(45)}of it. (2014). Nature`,
      [`“${"More ".repeat(4)}${"words ".repeat(45)}of it”`, "2014", "Nature"],
    ],
    [`${"More ".repeat(4)}${"words ".repeat(46)}of it. (2014). Nature`, undefined],
    // A group by the capitals of most of its words.
    ["World Health Organization. (2019). Title", ["World Health Organization", "2019", "Title"]],
    ["World Health Organization. 2019. Title", ["World Health Organization", "2019", "Title"]],
    ["Centers for Disease Control (2019). Title", ["Centers for Disease Control", "2019", "Title"]],
    ["Groups with half Capitals. (2019). Title", ["“Groups with half Capitals”", "2019", "Title"]],
    // No head.
    ["Smith J. Title. Journal. 2019;1:2.", undefined],
    ["Smith, J. The 2019 work (2020). More", undefined],
    ["Smith, J. (2019–2020). Title", undefined],
    ["(2019). Title", undefined],
    ["X. (2019). Title", undefined],
    ["Smith, J. Title", undefined],
  ] as const)
    it(`${text.slice(0, 70)}: ${expected?.slice(0, 2).join(", ").slice(0, 40) ?? "none"}`, () => {
      assert.deepEqual(told(text), expected);
    });

  it("is looked for where hundreds of authors stand before the year, and not behind", () => {
    const many = (count: number) => `${"Smith, J., ".repeat(count)}Smith, J. (2019). Title`;
    assert.equal(readHead(many(360))?.authors.length, 361);
    assert.equal(readHead(many(364)), undefined);
  });

  it("says whether there are more authors", () => {
    for (const [text, truncated] of [
      ["Smith, J., et al. (2019). Title", true],
      ["Smith, J. (2019). Title", false],
      ["———. (2019). Title", false],
      ["“The title” (2019). Journal", false],
      ["World Health Organization (2019). Title", false],
      ["Profiling of lung cancer. (2019). Title", false],
    ] as const)
      assert.equal(readHead(text)?.truncated, truncated, text);
  });
});

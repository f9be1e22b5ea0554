import { strict as assert } from "node:assert";
import { applyEdits } from "../../src/text/edits";
import { findingsIn, type Options } from "./engine";

const rule = "citation/no-reference-list";
const reported = async (text: string, options: Options = {}): Promise<readonly string[]> =>
  (await findingsIn(text, { rule, quick: true, ...options })).map(({ start, end }) => text.slice(start, end));

describe("a document that cites by key without a list", () => {
  for (const [text, found] of [
    ["Known [@luo2019]. And [@zhou2018].", "@luo2019"],
    ["Known [see @luo-mirna, p. 3].", "@luo-mirna"],
    ["As @Luo2019 says, and @zhou2018.", "@Luo2019"],
    ["As @{luo:mirna} says.", "@{luo:mirna}"],
    ["Zhou [-@zhou2018] agrees.", "@zhou2018"],
    ["Ask @reviewer2. Known [@Luo:mirna; @luo2019].", "@Luo:mirna"],
    ["Known [1] and [@luo2019].\n\n## References\n\nLuo A. Exosomes. 2019.\n", "@luo2019"],
  ] as const) {
    it(`is told once, at its first key: ${text}`, async () => {
      assert.deepEqual(await reported(text), [found]);
    });
  }

  for (const text of [
    "Write to luo2019@example.org or <zhou@example.org>.",
    "Thanks to @alice42, @octocat and @user_1 for their help.",
    "See @fig-uptake, [@tbl:counts] and [@eq-dose; @sec-methods].",
    "Lit @532nm; `[@code2019]` and\n\n```\n[@code2019]\n```\n",
    "See [@octocat](https://github.com/octocat) and [@jane].\n\n[@jane]: https://example.org/jane\n",
    "Shown [@doi:10.1371/journal.pone.1; @pmid:123], as @doi:10.1371/journal.pone.2 and [@tag:luo] say.",
    "Known [1], [2].",
    "---\nbibliography: gone.bib\n---\n\nKnown [@luo2019].",
    "---\nexoscribe:\n  references: none\n---\n\nKnown [@luo2019].",
    "---\nreferences:\n- id: luo2019\n---\n\nKnown [@luo2019].",
    "Known [@luo2019].\n\n## References\n\n1. Luo A. Exosomes. 2019.\n2. Zhou X. More. 2018.\n",
  ]) {
    it(`is not: ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await reported(text), []);
    });
  }

  it("is not where an option chose a list, or none", async () => {
    for (const references of ["none", "review"])
      assert.deepEqual(await reported("Known [@luo2019].", { references }), []);
  });

  it("can put the review’s list in use where the key is one of its own", async () => {
    const text = "Exosomes are taken up [@hazawa2014].\n";
    const [finding] = await findingsIn(text, { rule, quick: true });
    const [suggestion, ...others] = finding!.suggestions;
    const after = applyEdits(text, suggestion!.edits);
    assert.deepEqual([suggestion!.title, others], ["Use the references of He et al. 2021", []]);
    assert.equal(after, `---\nexoscribe:\n  references: review\n---\n\n${text}`);
    assert.deepEqual(await findingsIn(after, { quick: true }), []);
    const [other] = await findingsIn("Known [@nobody2020].", { rule, quick: true });
    assert.deepEqual(other!.suggestions, []);
  });
});

import { strict as assert } from "node:assert";
import { convert } from "../../src/rewrite/convert";
import type { Notation } from "../../src/rewrite/notation";
import { renumber } from "../../src/rewrite/renumber";
import { applyEdits } from "../../src/text/edits";
import { analyseText, findingsIn } from "../check/engine";
import { section } from "./section";

describe("superscripts of TeX", () => {
  it("keep their notation when numbers change", async () => {
    const cases = [
      [
        "First seen.$^{3}$ Then known.$^{2,1}$ All agree.$^{1-3}$",
        "First seen.$^{1}$ Then known.$^{2,3}$ All agree.$^{1-3}$",
      ],
      ["First seen.$^3$ Then known.$^{\\text{1,2}}$", "First seen.$^1$ Then known.$^{\\text{2,3}}$"],
      [
        "First seen.\\textsuperscript{3} Then known.\\textsuperscript{2,1}",
        "First seen.\\textsuperscript{1} Then known.\\textsuperscript{2,3}",
      ],
    ] as const;
    const orders = [section(3, 2, 1), section(3, 1, 2), section(3, 2, 1)];
    for (const [at, [before, after]] of cases.entries()) {
      const text = `${before}\n${section(1, 2, 3)}`;
      const result = renumber(await analyseText(text, { quick: true }));
      assert.ok("edits" in result, before);
      assert.equal(applyEdits(text, result.edits), `${after}\n${orders[at]!}`);
    }
  });

  it("keep their notation in fixes", async () => {
    const text = `Known.$^{2,1}$ So Hazawa et al.$^{\\text{2}}$ say.\n${section(1, 2)}`;
    const fixed = async (rule: string): Promise<string | undefined> => {
      const [finding] = await findingsIn(text, { quick: true, rule: `citation/${rule}` });
      return finding && applyEdits(text, finding.suggestions[0]!.edits).split("\n")[0];
    };
    assert.equal(await fixed("group"), "Known.$^{1,2}$ So Hazawa et al.$^{\\text{2}}$ say.");
    assert.equal(await fixed("author-mismatch"), "Known.$^{2,1}$ So Hazawa et al.$^{\\text{1}}$ say.");
  });

  it("can be written in every other notation", async () => {
    const text = `Known.$^{1,2}$ So Hazawa et al.\\textsuperscript{1} say.\n${section(1, 2)}`;
    const analysis = await analyseText(text, { quick: true });
    const line = (to: Notation): string | undefined => {
      const result = convert(analysis, to);
      return "edits" in result
        ? applyEdits(text, result.edits)
            .split("\n")
            .find((one) => one.startsWith("Known"))
        : result.refused;
    };
    assert.equal(line("caret"), "Known.^1,2^ So Hazawa et al.^1^ say.");
    assert.equal(line("bracket"), "Known [1, 2]. So Hazawa et al. [1] say.");
    assert.equal(line("key"), "Known [@hazawa2014; @zhu2018]. So Hazawa et al. [@hazawa2014] say.");
  });
});

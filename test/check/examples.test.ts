import { strict as assert } from "node:assert";
import type { Example, Rule } from "../../src/check/rule";
import { rules } from "../../src/check/rules";
import { findingsIn } from "./engine";

async function reported({ code }: Rule, { text, references }: Example): Promise<readonly string[]> {
  const options = { rule: code, references: references === "review" ? "review" : undefined };
  return (await findingsIn(text, options)).map(({ start, end }) => text.slice(start, end));
}

for (const rule of rules) {
  describe(rule.code, () => {
    it("has examples of both kinds", () => {
      assert.ok(rule.good.length > 0 && rule.bad.length > 0);
    });
    for (const example of rule.good) {
      it(`is silent: ${example.text.split("\n\n## ")[0]!}`, async () => {
        assert.deepEqual(example.reported, []);
        assert.deepEqual(await reported(rule, example), []);
      });
    }
    for (const example of rule.bad) {
      it(`speaks: ${example.text.split("\n\n## ")[0]!}`, async () => {
        assert.notDeepEqual(example.reported, []);
        assert.deepEqual(await reported(rule, example), example.reported);
      });
    }
  });
}

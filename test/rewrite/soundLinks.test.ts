import { strict as assert } from "node:assert";
import { placesOf } from "../../src/rewrite/places";
import { renumber } from "../../src/rewrite/renumber";
import { applyEdits } from "../../src/text/edits";
import { analyseText } from "../check/engine";
import { pick, randomFrom } from "../random";

const authors = ["Hazawa", "Zhu", "Luo", "Raposo", "Valadi", "Skog"];
const links: readonly ((one: number, other: number) => string)[] = [
  (one) => `[[${one}]](#r${one})`,
  (one) => `[${one}](#r${one})`,
  (one) => `<sup>[${one}](#r${one})</sup>`,
  (one) => `<a href="#r${one}">[${one}]</a>`,
  (one) => `[[${one}](#r${one}), p. 3]`,
  (one, other) => `[see [${one}](#r${one}), [${other}](#r${other})]`,
  (one) => `[[${one}](#references)]`,
  (one) => `[${one}]`,
];
const entries: readonly ((number: number, text: string) => string)[] = [
  (number, text) => `<a id="r${number}"></a>[${number}] ${text}`,
  (number, text) => `<a name="r${number}"></a>\n\n[${number}] ${text}`,
  (number, text) => `${number}. <span id="r${number}"></span>${text}`,
];

/** By citation the authors that it means; fails where a link leads to another entry than its number. */
async function meaning(text: string): Promise<readonly string[]> {
  const { citations, references, prose } = await analyseText(text, { quick: true });
  const places = placesOf(references.references, prose);
  for (const { items } of citations)
    for (const { link, targets } of items) {
      if (link?.to === undefined || link.to.name === "references") continue;
      const led = places.filter(({ name }) => name === link.to?.name).map(({ number }) => String(number));
      assert.deepEqual(led, targets, text);
    }
  return citations.map(({ resolved }) =>
    [...resolved.values()].map(({ csl }) => csl.author?.[0]?.family).join(),
  );
}

describe("links of numbers in documents of all kinds", function () {
  this.timeout(20_000);

  it("lead to the same works after every change", async () => {
    const random = randomFrom(49);
    let fixes = 0;
    for (let document = 0; document < 15; document++) {
      const own = authors.slice(0, 2 + (document % 5));
      const number = (): number => 1 + Math.floor(random() * own.length);
      const cited = Array.from(
        { length: 5 },
        () => `Some exosomes are so ${pick(random, links)(number(), number())}.\n`,
      );
      const entry = pick(random, entries);
      const list = own.map((name, at) =>
        entry(at + 1, `${name} A. Works on exosomes by ${name}. Nature. 2014.\n`),
      );
      const text = [...cited, "## References\n", ...list].join("\n");
      const before = await meaning(text);
      const analysis = await analyseText(text, { quick: true });
      const result = renumber(analysis);
      assert.ok("edits" in result, text);
      assert.deepEqual(await meaning(applyEdits(text, result.edits)), before, text);
      for (const { code, suggestions } of analysis.findings)
        for (const { edits } of code === "citation/unused-reference" ? suggestions : []) {
          fixes++;
          assert.deepEqual(await meaning(applyEdits(text, edits)), before, text);
        }
    }
    assert.ok(fixes > 0);
  });
});

import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { safeFixes } from "../../src/check/fixes/fixAll";
import type { Finding } from "../../src/model/finding";
import { applyEdits } from "../../src/text/edits";
import { broughtBy, isStillThere } from "../evaluate/fixed";
import { runs, seed } from "../runs";
import { analyseText } from "./engine";

/** How many random documents each property sees, and from which seed; a higher count is for a night. */
const numRuns = runs(20);

const keys = [
  "hazawa2014",
  "zhu2018",
  "HFH+:WEKA:09",
  "share--income_2019",
  "no_date_????",
  "doi:10.1016/0009(84)8",
];
const front = `---\nreferences:\n${keys.map((key) => `- id: "${key}"\n  title: T\n`).join("")}---\n\n`;

const capitals = fc.constantFrom(
  "miR",
  "mir",
  "MiR",
  "Mir",
  "MIR",
  "microRNA",
  "miRNA",
  "MicroRNA",
  "hsa-miR",
  "hsa-mir",
);
const hyphen = fc.constantFrom("-", "", " ", "\u2011", "\u2013", "\u2212");
const number = fc.oneof(
  fc.constantFrom(
    "21",
    "155",
    "9",
    "146a",
    "34A",
    "122a",
    "29c",
    "720",
    "200",
    "17~92",
    "18B",
    "30a/b/c",
    "9/9*",
    "221/222",
    "let-7a",
  ),
  fc.integer({ min: 1, max: 700 }).map(String),
);
const arm = fc.constantFrom("", "", "-5p", "-3p", "*", "-5P", "-5", "\\*");
const mirna = fc.tuple(capitals, hyphen, number, arm).map((parts) => parts.join(""));
const gene = fc
  .constantFrom("PTRF", "TP53", "MLL2", "CD63", "C9orf72", "FAM46C", "KIAA1199", "GPR56", "CCDC109A", "p53")
  .chain((name) => fc.constantFrom(`${name} gene`, `${name} protein`, name));
const typo = fc
  .tuple(fc.constantFrom(...keys), fc.nat(20), fc.constantFrom("", "x", "1", "-b"))
  .map(([key, at, by]) => (by === "" ? key : key.slice(0, at) + by + key.slice(at + 1)));
const citation = fc.oneof(
  typo.map((key) => `[@${key}]`),
  fc.tuple(typo, typo).map(([one, other]) => `[see @${one}, p. 3; -@${other}]`),
  typo.map((key) => `as @${key} says`),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 })
    .map((all) => `[${all.join(", ")}]`),
);
const word = fc.constantFrom(
  "rises",
  "and",
  "falls.",
  "It",
  "(in",
  "cells)",
  "exosomes,",
  "of the",
  "**bold**",
  "“quoted",
  "words”",
  "\n\n",
  "\n> ",
);
const document = fc
  .array(fc.oneof(mirna, gene, citation, word), { minLength: 1, maxLength: 12 })
  .map((parts) => `${front}${parts.join(" ")}.\n`);

const findingsIn = async (text: string): Promise<readonly Finding[]> => (await analyseText(text)).findings;
const told = (findings: readonly Finding[]): string =>
  findings.map(({ code, message }) => `${code} ${message}`).join("; ");

describe("fixes: properties", function () {
  this.timeout(120_000);

  it("take their finding away, each by itself, and bring none", async () => {
    let applied = 0;
    const property = fc.asyncProperty(document, async (text) => {
      const before = await findingsIn(text);
      for (const finding of before) {
        for (const { title, edits } of finding.suggestions) {
          const after = applyEdits(text, edits);
          const now = await findingsIn(after);
          applied++;
          assert.ok(!isStillThere(finding, edits, now), `${title} left ${told([finding])}`);
          // An entry that is to be filled in is not whole before it is.
          const brought = broughtBy(edits, before, now).filter(
            ({ code }) => !(title.endsWith("to be filled in") && code === "citation/incomplete-reference"),
          );
          assert.equal(told(brought), "", `${title} in ${JSON.stringify(after)}`);
        }
      }
    });
    await fc.assert(property, { numRuns, seed });
    console.log(`      ${applied} suggestions in ${numRuns} documents, seed ${seed}`);
    assert.ok(applied >= numRuns, `only ${applied} suggestions in ${numRuns} documents`);
  });

  it("leave nothing to fix", async () => {
    let fixed = 0;
    const property = fc.asyncProperty(document, async (text) => {
      let [now, findings] = [text, await findingsIn(text)];
      for (let pass = 0; pass < 2; pass++) {
        const edits = safeFixes(findings).flat();
        fixed += edits.length;
        now = applyEdits(now, edits);
        findings = await findingsIn(now);
      }
      assert.deepEqual(safeFixes(findings), [], JSON.stringify(now));
    });
    await fc.assert(property, { numRuns, seed });
    console.log(`      ${fixed} edits in ${numRuns} documents, seed ${seed}`);
    assert.ok(fixed >= numRuns / 2, `only ${fixed} edits in ${numRuns} documents`);
  });

  it("stay out of what other programs read", async () => {
    const name = fc.oneof(
      fc.constantFrom("miR21", "PTRF", "CD63", "mir-155", "microRNA-9a", "kdm6a"),
      fc.integer({ min: 1, max: 999 }).map((count) => `miR${count}`),
    );
    const frame = fc.constantFrom<(name: string) => string>(
      (one) => `[@${one}]`,
      (one) => `[see @${one}-2019; -@x_${one}]`,
      (one) => `@{${one}}`,
      (one) => `@doi:10.1038/${one}`,
      (one) => `@fig:a-${one}`,
      (one) => `{#fig:${one} .${one}}`,
      (one) => `\\@ref(fig:${one})`,
      (one) => `{{< video ${one}.mp4 >}}`,
      (one) => `\\cite{${one},x}`,
      (one) => `[[${one} plan]]`,
      (one) => `#${one.replace(/^\d/, "x")}`,
      (one) => `${one}_raw.csv`,
      (one) => `data/${one}/x.R`,
      (one) => `https://x.org/${one}`,
      (one) => `doi:10.1038/${one}`,
      (one) => `[^${one}]`,
      (one) => `![](${one}.png)`,
      (one) => `\`${one}\``,
    );
    const property = fc.asyncProperty(name, frame, fc.boolean(), async (one, framed, isQuoted) => {
      const text = `${isQuoted ? "> " : ""}It is ${framed(one)} there.\n`;
      const { mentions, findings } = await analyseText(text, { references: "none" });
      assert.deepEqual([mentions.map((mention) => mention.text), told(findings)], [[], ""], text);
    });
    await fc.assert(property, { numRuns: numRuns * 5, seed });
  });
});

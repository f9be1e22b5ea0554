import assert from "node:assert/strict";
import { rules } from "../../src/check/rules";
import type { Finding } from "../../src/model/finding";
import { longestQuote, quoted } from "../../src/text/quote";
import { findingsIn } from "./engine";

/** A letter of no example, so that whatever has it in a row was quoted. */
const letter = "ж";
const tail = letter.repeat(3_000);

const longestRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(new RegExp(`${letter}+`, "g"))].map(([run]) => run.length));

const spoken = ({ message, suggestions, related }: Finding): readonly string[] => [
  message,
  ...suggestions.map(({ title }) => title),
  ...related.map((one) => one.message),
];

describe("quoted", () => {
  it("leaves short texts, and cuts no character in two", () => {
    assert.equal(quoted("a".repeat(longestQuote)), "a".repeat(longestQuote));
    assert.equal(quoted("a".repeat(longestQuote + 1)), `${"a".repeat(longestQuote - 1)}…`);
    assert.equal(quoted(`${"a".repeat(longestQuote - 2)}𝒳bc`), `${"a".repeat(longestQuote - 2)}…`);
  });
});

describe("messages", function () {
  this.timeout(60_000);
  let seen = 0;

  /** Each word of each bad example in turn becomes a very long one. */
  for (const { code, bad } of rules) {
    it(`of ${code} quote little of a text`, async () => {
      for (const { text, references } of bad) {
        for (const { 0: word, index } of text.matchAll(/[^\s{}[\]@,;:()#-]{2,}/g)) {
          const at = index + word.length;
          const longer = `${text.slice(0, at)}${tail}${text.slice(at)}`;
          for (const finding of await findingsIn(longer, { references, quick: true })) {
            for (const words of spoken(finding)) {
              assert.ok(longestRun(words) <= longestQuote, words.slice(0, 300));
              if (words.includes(letter)) seen++;
            }
          }
        }
      }
    });
  }

  after(() => {
    assert.ok(seen > 8, `only ${seen} messages quoted a long word`);
  });

  it("quote little of long keys and names in a bibliography", async () => {
    const files = {
      "a.bib":
        `@article{a${tail}, author={L${tail}, A}, title={T${tail}}, year={2014}, doi={${tail}}}\n`.repeat(2) +
        `@article{c${tail} d, title={T}}\n@article{e, title {T${tail}}}\n`,
    };
    const text = `---\nbibliography: [a.bib, ${tail}.bib]\n---\n\nZhu et al. (2019) [@a${tail}; @b${tail}].\n`;
    const findings = await findingsIn(text, { files, quick: true });
    assert.ok(findings.length > 2);
    for (const words of findings.flatMap(spoken))
      assert.ok(longestRun(words) <= longestQuote, words.slice(0, 300));
  });
});

import { strict as assert } from "node:assert";
import { withoutSuppressed } from "../../src/check/suppress";
import { readProse } from "../../src/markdown/prose";
import type { Finding } from "../../src/model/finding";

/** The words of a document under which a finding of the code still stands. */
function standing(source: string, code: string, words: readonly string[]): readonly string[] {
  const findings = words.map((word): Finding => {
    const start = source.indexOf(word);
    assert.notEqual(start, -1);
    return {
      code,
      severity: "info",
      start,
      end: start + word.length,
      message: "",
      suggestions: [],
      related: [],
    };
  });
  const left = withoutSuppressed(findings, readProse(source, { format: "markdown" }));
  return left.map(({ start, end }) => source.slice(start, end));
}

const words = ["one", "two", "three"];

describe("suppression comments", () => {
  it("switch a rule off for the next line that is not blank", () => {
    const source = "one\n\n<!-- exoscribe-disable-next-line citation/group -->\n\ntwo\nthree\n";
    assert.deepEqual(standing(source, "citation/group", words), ["one", "three"]);
    assert.deepEqual(standing(source, "citation/order", words), words);
  });

  it("switch a rule off for a next line that ends the document", () => {
    const source = "one\ntwo\n\n<!-- exoscribe-disable-next-line citation/group -->\nthree";
    assert.deepEqual(standing(source, "citation/group", words), ["one", "two"]);
  });

  it("switch a rule off for the next line, however far down", () => {
    const source = `one\n\n<!-- exoscribe-disable-next-line x -->${"\n".repeat(20)}two\nthree\n`;
    assert.deepEqual(standing(source, "x", words), ["one", "three"]);
  });

  it("switch a rule off for the line that they stand in", () => {
    const source = "one\ntwo <!-- exoscribe-disable-line citation/group --> and\nthree";
    assert.deepEqual(standing(source, "citation/group", words), ["one", "three"]);
    assert.deepEqual(standing(source, "citation/order", words), words);
    const last = "one\ntwo\nthree <!-- exoscribe-disable-line -->";
    assert.deepEqual(standing(last, "citation/group", words), ["one", "two"]);
    assert.deepEqual(standing("<!-- exoscribe-disable-line --> one\ntwo\nthree", "x", words), [
      "two",
      "three",
    ]);
  });

  it("switch rules off from here on, until they are switched on", () => {
    const source =
      "one\n\n<!-- exoscribe-disable citation/group, citation/order -- a house style -->\n\ntwo\n\n" +
      "<!-- exoscribe-enable citation/group -->\n\nthree\n";
    assert.deepEqual(standing(source, "citation/group", words), ["one", "three"]);
    assert.deepEqual(standing(source, "citation/order", words), ["one"]);
  });

  it("mean every rule where they name none", () => {
    const source = "one\n\n<!-- exoscribe-disable -->\n\ntwo\n\n<!-- exoscribe-enable -->\n\nthree\n";
    assert.deepEqual(standing(source, "citation/group", words), ["one", "three"]);
  });

  it("switch one rule on again where all are off, and off once more", () => {
    const source =
      "<!-- exoscribe-disable -->\n\none\n\n<!-- exoscribe-enable citation/order -->\n\ntwo\n\n" +
      "<!-- exoscribe-disable -->\n\nthree\n";
    assert.deepEqual(standing(source, "citation/order", words), ["two"]);
    assert.deepEqual(standing(source, "citation/group", words), []);
  });

  it("switch a rule off for the file, wherever they stand", () => {
    const source = "one\n\ntwo\n\nthree\n\n<!-- exoscribe-disable-file citation/group -->\n";
    assert.deepEqual(standing(source, "citation/group", words), []);
    assert.deepEqual(standing(source, "citation/order", words), words);
    assert.deepEqual(standing(`${source}\n<!-- exoscribe-enable -->\n`, "citation/group", words), []);
    assert.deepEqual(standing("one\n\n<!-- exoscribe-disable-file, -->\n", "x", ["one"]), []);
  });

  it("switch a rule off from the first of two places on", () => {
    const off = "<!-- exoscribe-disable citation/group -->";
    const source = `one\n\n${off}\n\ntwo\n\n${off}\n\nthree\n`;
    assert.deepEqual(standing(source, "citation/group", words), ["one"]);
  });

  it("leave findings in other files alone, unless they are for the file", () => {
    const elsewhere: Finding = {
      code: "citation/duplicate-reference",
      severity: "warning",
      file: "a.bib",
      start: 60,
      end: 61,
      message: "",
      suggestions: [],
      related: [],
    };
    const left = (text: string): number =>
      withoutSuppressed([elsewhere], readProse(text, { format: "markdown" })).length;
    assert.equal(left(`<!-- exoscribe-disable -->\n\n${"x".repeat(99)}`), 1);
    assert.equal(left(`<!-- exoscribe-disable-line --> ${"x".repeat(99)}`), 1);
    assert.equal(left("<!-- exoscribe-disable-file -->\n"), 0);
  });

  it("switch nothing off by a code that does not exist", () => {
    assert.deepEqual(
      standing("<!-- exoscribe-disable citation/grup -->\n\none two three\n", "citation/group", words),
      words,
    );
  });
});

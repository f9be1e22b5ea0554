import { strict as assert } from "node:assert";
import { deletionOf } from "../../../../src/references/read/csl/deletion";

/** The text without an item, that stands in it between `«` and `»`. */
const without = (marked: string): string => {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace(/[«»]/g, "");
  const { start: from, end: to } = deletionOf(text, { start, end });
  return text.slice(0, from) + text.slice(to);
};

describe("a list without one of its items", () => {
  for (const [what, marked, rest] of [
    ["in block style", "- a: 1\n- «b: 2»\n- c: 3\n", "- a: 1\n- c: 3\n"],
    ["the first in block style", "- «a: 1»\n- b: 2\n", "- b: 2\n"],
    ["the last in block style", "- a: 1\n- «b: 2»", "- a: 1\n"],
    ["indented", "x:\n  -   «a: 1\n      b: 2» \t\r\n  - c: 3\n", "x:\n  - c: 3\n"],
    ["behind a tab", "x:\n\t-\t«a: 1»\n", "x:\n"],
    ["with a comment behind it", "- «a: 1» # one\n- b: 2\n", " # one\n- b: 2\n"],
    ["the first in brackets", "[«{1}», {2}]", "[{2}]"],
    ["in brackets", "[{1},«{2}»,\n {3}]", "[{1},{3}]"],
    ["with blanks before the comma", "[«{1}» , {2}]", "[{2}]"],
    ["the last in brackets", "[{1},\n «{2}»]", "[{1}]"],
    ["the last, with what has a comma in it before", "[{1, 2},\n «{2}»]", "[{1, 2}]"],
    ["alone in brackets", "[«{1}»]", "[]"],
    ["in brackets behind a dash that is a value", "[a - «{1}», {2}]", "[a - {2}]"],
    ["by itself", "«{1}»", ""],
    ["far into a text", `${"- x: y\n".repeat(60)}- «b: 2»\n- c: 3\n`, `${"- x: y\n".repeat(60)}- c: 3\n`],
    ["far before the next one", `[«{1}»,${" ".repeat(150)}{2}]`, "[{2}]"],
    ["far behind the one before", `[{1},${" ".repeat(150)}«{2}»]`, "[{1}]"],
  ] as const)
    it(what, () => {
      assert.equal(without(marked), rest);
    });
});

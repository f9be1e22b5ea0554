import assert from "node:assert/strict";
import { createPartCache } from "../../src/references/partCache";
import { createSourceCache } from "../../src/references/sourceCache";

describe("createPartCache", () => {
  it("reads a part once, and forgets what the last reading did not ask for", () => {
    const { keep, turn } = createPartCache();
    const read: string[] = [];
    const ask = (...parts: readonly string[]): readonly string[] => {
      read.length = 0;
      for (const part of parts) keep(part, (text) => read.push(text));
      turn();
      return [...read];
    };
    assert.deepEqual(ask("a", "b", "a"), ["a", "b"]);
    assert.deepEqual(ask("a", "c"), ["c"]);
    assert.deepEqual(ask("a", "b", "c"), ["b"]);
  });
});

describe("createSourceCache", () => {
  it("gives the very content again where the text is the same, each file for itself", () => {
    const cache = createSourceCache();
    const text = "@misc{a, title={A}}\n@misc{b, title={B}}";
    const first = cache.read("one.bib", text);
    assert.equal(cache.read("one.bib", text), first);
    assert.equal(cache.read("two.bib", text).references[0]?.place?.file, "two.bib");
    assert.equal(cache.read("one.bib", text), first);
  });

  it("reads anew what changed alone, and moves what stands behind it", () => {
    const cache = createSourceCache();
    const first = cache.read("one.bib", "@misc{a, title={A}}\n@misc{b, title={B}}").references;
    const second = cache.read("one.bib", "@misc{a, title={Other}}\n@misc{b, title={B}}").references;
    assert.equal(second[0]?.csl.title, "Other");
    assert.equal(second[1]?.csl, first[1]?.csl);
    assert.equal(second[1]?.place?.start, first[1]!.place!.start + 4);
  });
});

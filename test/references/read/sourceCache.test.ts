import assert from "node:assert/strict";
import { createPartCache } from "../../../src/references/read/partCache";
import { createSourceCache } from "../../../src/references/read/sourceCache";

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
  it("gives the very content again where the text is the same, each file for itself", async () => {
    const cache = createSourceCache();
    const text = "@misc{a, title={A}}\n@misc{b, title={B}}";
    const first = await cache.read("one.bib", text);
    assert.equal(await cache.read("one.bib", text), first);
    assert.equal((await cache.read("two.bib", text)).references[0]?.place?.file, "two.bib");
    assert.equal(await cache.read("one.bib", text), first);
  });

  it("lets go of what nobody wants kept", async () => {
    const cache = createSourceCache();
    const text = "@misc{a, title={A}}";
    const [one, two] = [await cache.read("one.bib", text), await cache.read("two.bib", text)];
    cache.keepOnly(new Set(["one.bib", "three.bib"]));
    assert.equal(await cache.read("one.bib", text), one);
    assert.notEqual(await cache.read("two.bib", text), two);
  });

  it("reads anew what changed alone, and moves what stands behind it", async () => {
    const cache = createSourceCache();
    const before = await cache.read("one.bib", "@misc{a, title={A}}\n@misc{b, title={B}}");
    const after = await cache.read("one.bib", "@misc{a, title={Other}}\n@misc{b, title={B}}");
    const [first, second] = [before.references, after.references];
    assert.equal(second[0]?.csl.title, "Other");
    assert.equal(second[1]?.csl, first[1]?.csl);
    assert.equal(second[1]?.place?.start, first[1]!.place!.start + 4);
  });

  const sources: Readonly<Record<string, string>> = {
    "a.bib": "@misc{a, title={A}}\n@misc{b, title={B}}",
    "a.json": '[{"id":"a"},{"id":"b"}]',
    "a.yaml": "- id: a\n- id: b\n",
    "a.ris": "TY  - JOUR\nID  - a\nER  - \nTY  - JOUR\nID  - b\nER  - \n",
    "a.nbib": "PMID- 1\nTI  - a\n\nPMID- 2\nTI  - b\n",
    "a.xml":
      "<xml><records><record><label>aa</label></record><record><label>bb</label></record></records></xml>",
    "a.md": "1. Hazawa M. Title one. 2014.\n2. Luo A. Title two. 2019.\n",
  };

  for (const [path, text] of Object.entries(sources)) {
    it(`lets others work between the entries of ${path}`, async () => {
      let pauses = 0;
      const cache = createSourceCache(() => {
        pauses++;
        return Promise.resolve();
      });
      const [one, same] = await Promise.all([cache.read(path, text), cache.read(path, text)]);
      assert.equal(one.references.length, 2);
      assert.equal(same, one);
      assert.ok(pauses >= 2);
    });
  }

  it("reads the states of a source one after the other", async () => {
    const cache = createSourceCache(() => Promise.resolve());
    const texts = ["@misc{a, title={A}}", "@misc{a, title={B}}\n@misc{b, title={C}}", "@misc{b, title={C}}"];
    const contents = await Promise.all(texts.map((text) => cache.read("a.bib", text)));
    assert.deepEqual(
      contents.map(({ references }) => references.map(({ csl }) => csl.title)),
      [["A"], ["B", "C"], ["C"]],
    );
  });
});

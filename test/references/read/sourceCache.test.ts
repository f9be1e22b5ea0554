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

  it("says what cannot be read of a file, and that nothing of it was", async () => {
    const cache = createSourceCache(() => {
      throw new RangeError("Maximum call stack size exceeded");
    });
    const message = "This file cannot be read: it is nested too deeply.";
    assert.deepEqual(await cache.read("a.bib", "@misc{a, title={A}}"), {
      references: [],
      problems: [{ file: "a.bib", start: 0, end: 0, message, whole: true }],
    });
    const other = createSourceCache(() => {
      throw new Error("no");
    });
    const { problems } = await other.read("a.bib", "@misc{a, title={A}}");
    assert.equal(problems[0]?.message, "This file cannot be read: Error: no.");
  });

  it("waits where it is told to, and goes on at once where it is not", async () => {
    let waited = 0;
    const rest = {
      then: (done: () => void) => {
        waited++;
        done();
      },
    } as unknown as Promise<void>;
    const text = "@misc{a, title={A}}\n@misc{b, title={B}}";
    await createSourceCache(() => rest).read("a.bib", text);
    assert.ok(waited >= 2);
    assert.equal((await createSourceCache(() => undefined).read("a.bib", text)).references.length, 2);
  });

  it("forgets the parts of a source that it has no more", async () => {
    const cache = createSourceCache();
    const [a, b] = ["@misc{a, title={A}}", "@misc{b, title={B}}"];
    const titled = async (text: string) => (await cache.read("a.bib", text)).references[0]!.csl;
    const first = await titled(a);
    await titled(b);
    await titled(`${b}\n`);
    assert.notEqual(await titled(a), first);
  });

  it("keeps entries of documents, and forgets those that were not asked for in ten thousand", () => {
    const { keep } = createSourceCache();
    let reads = 0;
    const read = (part: string): string => {
      reads++;
      return part;
    };
    keep("kept", read);
    for (let at = 0; at < 4_998; at++) keep("other", read);
    keep("kept", read);
    assert.equal(reads, 2);
    for (let at = 0; at < 10_001; at++) keep("other", read);
    keep("kept", read);
    assert.equal(reads, 3);
  });

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

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { commandLink, zoteroAddress } from "../../src/present/links";
import { markdownLink } from "../../src/present/markdown";
import { runs } from "../runs";
import { render } from "./render";

describe("the address of a work in Zotero", () => {
  for (const [key, address] of [
    ["luo2019", "zotero://select/items/@luo2019"],
    ["Théry_2018:a.b-c", "zotero://select/items/@Th%C3%A9ry_2018%3Aa.b-c"],
    ["DBLP:journals/x", "zotero://select/items/@DBLP%3Ajournals%2Fx"],
    ["a?b#c&d%41", "zotero://select/items/@a%3Fb%23c%26d%2541"],
    ["../../library", "zotero://select/items/@..%2F..%2Flibrary"],
    ["a)[x](y)!*'|`", "zotero://select/items/@a%29%5Bx%5D%28y%29%21%2A%27%7C%60"],
    ["𝒜1", "zotero://select/items/@%F0%9D%92%9C1"],
    ["a b", undefined],
    ["a\u202Eb", undefined],
    ["a\nb", undefined],
    ["a\uD800", undefined],
  ] as const) {
    it(`of ${JSON.stringify(key)} is ${address ?? "none"}`, () => {
      assert.equal(zoteroAddress(key), address);
    });
  }
});

describe("a link that runs a command", () => {
  it("is one link to that command, and its arguments come back as they were", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        '%22,"x',
        ")](command:workbench.action.quit)",
        "a%2Cb",
        "<img src=x>",
        "\\\\) `",
        "?#&",
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, fc.nat(), (document, key, start) => {
        const { label, url } = commandLink(key || "x", "exoscribe.showEntry", document, key, start);
        const { elements } = render(`before ${markdownLink(label, url)} after`);
        assert.deepEqual(elements, ["p", `a ${url}`]);
        const query = /^command:exoscribe\.showEntry\?([\w.~%-]+)$/.exec(url)![1]!;
        assert.deepEqual(JSON.parse(decodeURIComponent(query)), [document, key, start]);
      }),
      { numRuns: runs(300) },
    );
  });
});

import { strict as assert } from "node:assert";
import { readProse } from "../../src/markdown/prose";
import { definedTags } from "../../src/references/tags";

const tags = (source: string): readonly string[] => [
  ...definedTags(readProse(source, { format: "markdown" })),
];

describe("keys that a document defines by an identifier", () => {
  for (const [source, expected] of [
    ["[@review]: doi:10.1098/rsif.2017.0387", ["review", "tag:review"]],
    [
      "Text [@review].\n\n[@review]: doi:10.1098/rsif.2017.0387\n[@two]: pmid:123\n",
      ["review", "tag:review", "two", "tag:two"],
    ],
    ["[@tag:review]: doi:10.1098/rsif.2017.0387", ["tag:review", "review", "tag:tag:review"]],
    ["[review]: @doi:10.1098/rsif.2017.0387", ["review", "tag:review"]],
    ["   [@review]:\t<https://example.org/a>", ["review", "tag:review"]],
    ["[@review]: DOI:10.1098/rsif.2017.0387", ["review", "tag:review"]],
    // An address in the text, code, another key, an identifier that is none, and what is no definition.
    ["    [@review]: doi:10.1098/rsif.2017.0387", []],
    ["See [@review]: doi:10.1098/rsif.2017.0387", []],
    ["[@review]: smith:2019", []],
    ["[@review]: doi:10.1098", []],
    ["[@review]: here", []],
    ["[@re view]: doi:10.1098/rsif.2017.0387", []],
    ["[@review]:doi:10.1098/rsif.2017.0387", []],
  ] as const)
    it(JSON.stringify(source), () => {
      assert.deepEqual(tags(source), expected);
    });
});

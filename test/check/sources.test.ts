import { strict as assert } from "node:assert";
import { analyseText } from "./engine";

const front = "---\nbibliography: refs.bib\n---\n\nKnown [@k1].\n";
const found = async (files: Readonly<Record<string, string>>) => {
  const { findings, references } = await analyseText(front, { files, quick: true });
  return {
    kind: references.kind,
    count: references.references.length,
    codes: findings.map(({ code }) => code),
  };
};

describe("a bibliography", () => {
  for (const [name, text] of [
    ["that is empty", ""],
    ["of blank lines", "\n \n"],
    ["of comments", "% nothing yet\n@comment{k1}\n"],
  ] as const) {
    it(`has no key, so that a citation is unknown: ${name}`, async () => {
      assert.deepEqual(await found({ "refs.bib": text }), {
        kind: "bibliography",
        count: 0,
        codes: ["citation/unknown-reference"],
      });
    });
  }

  it("that could not be read may have any key", async () => {
    assert.deepEqual((await found({})).codes, ["citation/unreadable-source"]);
  });
});

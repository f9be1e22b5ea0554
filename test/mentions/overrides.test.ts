import { strict as assert } from "node:assert";
import { readProse } from "../../src/markdown/prose";
import { applyOverrides } from "../../src/mentions/overrides";
import type { Mention } from "../../src/model/mention";
import { defaultSettings, type Settings } from "../../src/model/settings";

const source = "AD and p**38** rise.\n";

function heed(settings: Partial<Settings>, text = source) {
  const prose = readProse(text, { format: "markdown" });
  const mention = (raw: string, name: string, ids: readonly string[]): Mention => ({
    kind: "protein",
    start: text.indexOf(raw),
    end: text.indexOf(raw) + raw.length,
    text: raw,
    block: 0,
    from: prose.blocks[0]!.text.indexOf(name),
    to: prose.blocks[0]!.text.indexOf(name) + name.length,
    candidates: ids.map((id) => ({ id, score: 0.5 })),
    evidence: "name",
    taxon: 9606,
  });
  const mentions = [mention("AD", "AD", ["hgnc:1"]), mention("p**38**", "p38", ["hgnc:2", "hgnc:3"])];
  return applyOverrides(mentions, prose, { ...defaultSettings, ...settings }).map(
    ({ text: raw, candidates, evidence }) => [raw, candidates.map(({ id }) => id), evidence],
  );
}

describe("wishes about names", () => {
  const both = [
    ["AD", ["hgnc:1"], "name"],
    ["p**38**", ["hgnc:2", "hgnc:3"], "name"],
  ];

  it("leaves mentions alone without any", () => {
    assert.deepEqual(heed({}), both);
  });

  it("drops ignored names, by their running text", () => {
    assert.deepEqual(heed({ ignore: ["p38", "ad"] }), [both[0]]);
  });

  it("drops names that a comment of the document lists", () => {
    assert.deepEqual(heed({}, `${source}\n<!-- exoscribe-ignore WAS, AD -- a disease -->\n`), [both[1]]);
  });

  it("puts the chosen meaning first, if it is one", () => {
    assert.deepEqual(heed({ choices: { p38: "hgnc:3", AD: "hgnc:9" } }), [
      both[0],
      ["p**38**", ["hgnc:3", "hgnc:2"], "choice"],
    ]);
  });
});

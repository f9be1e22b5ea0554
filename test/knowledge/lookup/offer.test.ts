import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Hit } from "../../../src/knowledge/lookup/hit";
import { offerEntries } from "../../../src/knowledge/lookup/offer";
import type { Entity } from "../../../src/model/entity";

const snippets = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../snippets/exoscribe.json"), "utf8"),
) as Readonly<Record<string, { prefix: string; body: readonly string[]; description: string }>>;
const entries = Object.entries(snippets).map(([label, { prefix, body, description }]) => ({
  label,
  prefix,
  body: body.join("\n"),
  description,
}));

/** What is offered where these names are found, in the order of their scores. */
function offered(typed: string, ...names: readonly (readonly [name: string, score: number])[]) {
  const hits = names.map(([name, score]) => ({ entity: { name } as Entity, score }));
  return offerEntries(typed, entries, { lookup: (): readonly Hit[] => hits }).map((offer) =>
    "entry" in offer ? offer.entry.prefix : offer.entity.name,
  );
}

describe("what Insert Entry offers", () => {
  it("is every standard entry where nothing is typed, in their order", () => {
    const prefixes = entries.map(({ prefix }) => prefix);
    assert.deepEqual(offered(""), prefixes);
    assert.deepEqual(offered("  "), prefixes);
  });

  it("keeps the order of the names", () => {
    const names = [
      ["hsa-mir-21", 0.9],
      ["mir-21", 0.85],
      ["mir-218", 0.74],
      ["mir-219", 0.74],
    ] as const;
    assert.deepEqual(
      offered("miR-21", ...names),
      names.map(([name]) => name),
    );
  });

  it("has a standard entry before names where all that is typed are its words", () => {
    assert.deepEqual(offered("nta", ["LAT2", 0.94], ["NTAN1", 0.7]), ["ev-nta", "LAT2", "NTAN1"]);
    assert.equal(offered("western blot", ["BLOT", 0.6])[0], "ev-western");
    assert.equal(offered("Size-Exclusion", ["SIZE1", 0.99])[0], "ev-sec");
  });

  it("has it behind exact names where words are begun, and before near ones", () => {
    assert.deepEqual(offered("mirn", ["MIRN", 0.9], ["Mirnax", 0.5]), ["MIRN", "entry-mirna", "Mirnax"]);
    assert.equal(offered("size-exc", ["SIZE", 0.5])[0], "ev-sec");
  });

  it("is nothing where nothing fits", () => {
    assert.deepEqual(offered("qwertzuiop"), []);
    assert.deepEqual(offered("western qwertz"), []);
  });
});

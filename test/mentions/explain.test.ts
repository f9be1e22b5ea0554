import { strict as assert } from "node:assert";
import { createSession } from "../../src/analyse";
import { geneEvidence } from "../../src/mentions/weights";
import { sumOf, type Explanation } from "../../src/model/explanation";
import { defaultSettings, type Settings } from "../../src/model/settings";
import { loadKnowledge } from "../evaluate/knowledge";

async function explained(
  text: string,
  word: string,
  settings: Partial<Settings> = {},
): Promise<readonly Explanation[]> {
  const session = createSession(await loadKnowledge(), () => Promise.resolve({ problem: "none" }));
  const manuscript = {
    path: "a.md",
    text,
    format: "markdown",
    settings: { ...defaultSettings, ...settings },
  } as const;
  const { mentions } = await session.analyse(manuscript);
  const all = await session.explain(manuscript, text.lastIndexOf(word));
  // What is explained as a mention is the very mention that the analysis has there.
  for (const { mention, start, end } of all)
    if (mention)
      assert.deepEqual(
        mentions.find((one) => one.start === start && one.end === end),
        mention,
      );
  return all;
}

const sum = (reasons: Explanation["gene"]): number => reasons.reduce((all, { value }) => all + value, 0);

describe("why a name is a mention", () => {
  it("is the sum of what speaks for it, and its meanings come best first", async () => {
    const [one] = await explained("Exosomal PD-L1 binds PD-1 on T cells.\n", "PD-1");
    assert.equal(one?.text, "PD-1");
    assert.equal(one.mention?.kind, "protein");
    assert.equal(one.refused, undefined);
    assert.ok(sum(one.gene) > 0);
    assert.equal(one.meanings[0]?.id, one.mention.candidates[0]?.id);
    const logits = one.meanings.map(({ reasons }) => sum(reasons));
    assert.deepEqual(
      logits,
      [...logits].sort((a, b) => b - a),
    );
    // The score is the probability that the sums give.
    const total = logits.reduce((all, logit) => all + Math.exp(logit), 0);
    assert.ok(Math.abs(one.meanings[0]!.score! - Math.exp(logits[0]!) / total) < 1e-9);
  });

  it("is explained where it stands, though other blocks have names at the same place", async () => {
    const [one] = await explained("CD63 rises.\n\nCD9 rises.\n\nCD63 falls.\n", "CD63");
    assert.equal(one?.mention?.start, 25);
    const all = await explained("HGF/MET signaling rises.\n\nHGF binds MET.\n", "HGF");
    assert.deepEqual(
      all.map(({ text, mention }) => [text, mention?.kind]),
      [["HGF", "protein"]],
    );
  });

  it("has a grammar's reading, too", async () => {
    const [one] = await explained("Exosomes carry miR-21.\n", "miR-21");
    assert.deepEqual([one?.mention?.evidence, one?.gene], ["grammar", []]);
    assert.deepEqual(one?.meanings.map(({ name }) => name)[0], "hsa-mir-21");
  });

  const refusals: readonly (readonly [
    text: string,
    word: string,
    refused: string,
    settings?: Partial<Settings>,
  ])[] = [
    ["We saw CATS on the street.\n", "CATS", "too little speaks for its being the name of a gene"],
    ["PTRF protein is known.\n", "PTRF", "ignored by you", { ignore: ["PTRF"] }],
    ["See [[CD63 plan]] of exosomal proteins.\n", "CD63", "part of the name of a note"],
    ["Expression of clone C3 was high.\n", "C3", "the label of a sample, an aim, a version or an assembly"],
  ];
  for (const [text, word, refused, settings] of refusals)
    it(`is refused: ${refused}`, async () => {
      const all = await explained(text, word, settings);
      const one = all.find((other) => other.text === word);
      assert.equal(one?.mention, undefined);
      assert.equal(one?.refused, refused);
    });

  it("is refused where a longer name is likelier, which is explained first", async () => {
    const all = await explained("The heat shock protein 70 gene.\n", "shock");
    assert.ok(all.length > 0);
    assert.ok(all[0]!.mention);
    for (const one of all.slice(1)) if (!one.mention) assert.ok(one.refused);
    assert.deepEqual(
      all.map(({ start, end }) => end - start),
      all.map(({ start, end }) => end - start).sort((a, b) => b - a),
    );
  });

  it("is told to mean nothing else where it never does, whatever stands around it", async () => {
    const [certain] = await explained("Values were given relative to GAPDH.\n", "GAPDH");
    assert.equal(sumOf(certain!.gene), geneEvidence.certain);
    assert.equal(certain!.gene.at(-1)?.what, "it never means another word");
  });

  it("is nothing where nothing is written like a name", async () => {
    assert.deepEqual(await explained("Nothing here at all.\n", "here"), []);
  });

  it("says of a name on the stoplist and on the allowlist that it is", async () => {
    const [stopped] = await explained("We used TEM for exosomes.\n", "TEM");
    assert.deepEqual(
      stopped?.gene.filter(({ what }) => what.includes("stoplist")).map(({ value }) => value),
      [-4.5],
    );
    const [allowed] = await explained("Exosomes carry biglycan.\n", "biglycan");
    assert.deepEqual(
      allowed?.gene.filter(({ what }) => what.includes("allowlist")).map(({ value }) => value),
      [6],
    );
  });
});

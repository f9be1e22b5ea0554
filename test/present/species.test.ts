import { strict as assert } from "node:assert";
import { readingOf, readingsIn } from "../../src/present/species";
import type { Mention } from "../../src/model/mention";
import { human, type SpeciesSign } from "../../src/model/species";

const sign = (text: string, section?: string): SpeciesSign => ({ text, section });

function mention(taxon: number, told?: SpeciesSign, kind: Mention["kind"] = "protein"): Mention {
  const place = { start: 0, end: 4, block: 0, from: 0, to: 4 };
  return {
    ...place,
    kind,
    text: "CD63",
    candidates: [],
    evidence: "name",
    taxon,
    ...(told && { sign: told }),
  };
}

describe("the species of which a name is read", () => {
  it("is told with what tells it, and where", () => {
    assert.equal(readingOf(10116, sign("Wistar", "Animals")), "Read as rat, by “Wistar” in Animals.");
    assert.equal(readingOf(9823, sign("pigs")), "Read as Sus scrofa, by “pigs”.");
    assert.equal(
      readingOf(1, undefined),
      "Read as another species: nothing here tells otherwise.".replace(":", "&#58;"),
    );
  });

  it("is no Markdown", () => {
    assert.doesNotMatch(readingOf(human, sign("[x](command:y)", "<b>")), /\]\(|<b>/);
  });

  it("is told of a document, the commonest first, with the commonest reason", () => {
    assert.equal(readingsIn([]), "");
    assert.equal(readingsIn([mention(human, undefined, "pathway")]), "");
    assert.equal(readingsIn([mention(human)]), "Genes and miRNAs are read as human (once).");
    const mice = [sign("mice"), sign("C57BL/6J", "Methods"), sign("C57BL/6J", "Methods")];
    assert.equal(
      readingsIn([
        mention(human, sign("patients", "Abstract"), "mirna"),
        ...mice.map((told) => mention(10090, told)),
        ...[10116, 9913].map((taxon) => mention(taxon)),
      ]),
      "Genes and miRNAs are read as mouse (3 times, by “C57BL/6J” in Methods), human (once, by “patients” in Abstract), rat (once), 1 more.",
    );
  });
});

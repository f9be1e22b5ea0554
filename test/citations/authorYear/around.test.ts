import { strict as assert } from "node:assert";
import { endsGroup, leadLength, leadsOn } from "../../../src/citations/authorYear/around";

describe("what stands around works in brackets", () => {
  for (const [text, expected] of [
    ["", true],
    ["; ", true],
    [", and ", true],
    ["; see also ", true],
    ["see ", true],
    ["e.g., ", true],
    ["See, e.g., ", true],
    ["see, for example, also ", true],
    ["reviewed in ", true],
    ["for review: see ", false],
    [", p. 3; ", true],
    [", 12–15; ", true],
    ["in mice; ", false],
    ["see mice; ", false],
    ["; mice and ", false],
    ["see, then, but, also ", false],
  ] as const)
    it(`leads to a work, or does not: “${text}”`, () => {
      assert.equal(leadsOn(text), expected);
    });

  for (const [text, expected] of [
    ["", true],
    [", p. 3", true],
    [" p. 3", true],
    [": 12", true],
    [", pp. 3, 4–5", true],
    [", Fig. 2", true],
    [", Table S1 and Fig. 2", false],
    [", and references therein", true],
    ["; for review", true],
    [", among others.", true],
    [" Inter Alia", true],
    [", in mice", false],
    [", p. why", false],
    ["see ", false],
  ] as const)
    it(`ends a group, or does not: “${text}”`, () => {
      assert.equal(endsGroup(text), expected);
    });

  for (const [text, lead] of [
    ["Smith", ""],
    ["see Smith", "see "],
    ["; and see Smith", "; and see "],
    ["see, e.g., also Smith", "see, e.g., also "],
    ["E.g. Smith", "E.g. "],
    ["seen Smith", ""],
    ["as well as Smith", "as well as "],
    ["seeSmith", ""],
  ] as const)
    it(`is what leads to names: “${text}”`, () => {
      assert.equal(text.slice(0, leadLength(text)), lead);
    });
});

import { strict as assert } from "node:assert";
import type { Reference, ReferenceStatus } from "../../../src/model/reference";
import type { Match } from "../../../src/references/find/match/match";
import { offeredMatches } from "../../../src/references/find/match/offered";

const reference = (number: number, status: ReferenceStatus): Reference => ({
  key: String(number),
  number,
  csl: { id: String(number), type: "article" },
  status,
  place: undefined,
  caveats: [],
});

const match = (
  number: number,
  by: Match["by"],
  confidence: Match["confidence"],
  printed?: number,
): Match => ({
  number,
  entry: { ...reference(0, "verified"), number: printed },
  by,
  confidence,
  reason: "",
});

describe("matches that are offered", () => {
  const review = [reference(1, "verified"), reference(2, "unresolved"), reference(3, "probable")];
  const sure = (one: Match) => offeredMatches([one], review).map(({ isSure }) => isSure);

  it("are those of numbers that are not known for certain", () => {
    assert.deepEqual(sure(match(1, "work", "certain")), []);
    assert.deepEqual(sure(match(2, "number", "likely", 2)), [true]);
    assert.deepEqual(sure(match(2, "order", "likely")), [true]);
    assert.deepEqual(sure(match(2, "claim", "possible")), [false]);
  });

  it("do not take a supposed work for the number's because a list has it", () => {
    assert.deepEqual(sure(match(3, "work", "certain")), [false]);
    assert.deepEqual(sure(match(3, "work", "certain", 3)), [true]);
  });
});

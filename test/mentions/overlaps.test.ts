import { strict as assert } from "node:assert";
import { arrange, type Placed } from "../../src/mentions/overlaps";
import type { EntityKind } from "../../src/model/entity";

const placed = (from: number, to: number, kind: EntityKind = "protein", score = 1): Placed => ({
  from,
  to,
  kind,
  score,
});

describe("mentions that overlap", () => {
  it("come from all lists in the order of the text", () => {
    const [a, b, c, d] = [placed(0, 2), placed(3, 5), placed(5, 7), placed(9, 12)] as const;
    assert.deepEqual(arrange([b, d], [a, c], []), [a, b, c, d]);
  });
  it("leave the higher score, of equal ones the longer, of equal ones that of the earlier list", () => {
    const [short, long] = [placed(0, 4), placed(0, 9)] as const;
    assert.deepEqual(arrange([short], [long]), [long]);
    assert.deepEqual(arrange([placed(0, 4, "protein", 2)], [long]), [placed(0, 4, "protein", 2)]);
    const again = placed(0, 9);
    assert.equal(arrange([again], [long])[0], again);
  });
  it("stand beside each other where one of another kind contains one, the longer first", () => {
    const [cell, marker] = [placed(0, 12, "cell"), placed(0, 3)] as const;
    assert.deepEqual(arrange([marker], [cell]), [cell, marker]);
    assert.deepEqual(arrange([placed(4, 16, "cell")], [placed(0, 9)]), [placed(4, 16, "cell")]);
  });
  it("are settled three and more at a time", () => {
    const [whole, left, right] = [placed(0, 20, "protein", 3), placed(0, 6), placed(8, 20)] as const;
    assert.deepEqual(arrange([left, right], [whole]), [whole]);
    const [first, middle, last] = [placed(0, 6), placed(4, 10, "protein", 0.5), placed(8, 20)] as const;
    assert.deepEqual(arrange([middle], [first, last]), [first, last]);
  });
  it("are never two molecules inside each other", () => {
    const [mirna, gene] = [placed(0, 6, "mirna", Infinity), placed(0, 3)] as const;
    assert.deepEqual(arrange([gene], [mirna]), [mirna]);
  });
});

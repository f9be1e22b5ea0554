import { strict as assert } from "node:assert";
import { addTo, byBlock, groupBy } from "../../src/text/groupBy";

describe("groupBy", () => {
  it("keeps keys and items in the order in which they came", () => {
    const groups = groupBy(["miR-21", "CD9", "CD63", "miR-1246"], (name) => name.slice(0, 2));
    assert.deepEqual(
      [...groups],
      [
        ["mi", ["miR-21", "miR-1246"]],
        ["CD", ["CD9", "CD63"]],
      ],
    );
  });

  it("takes whatever can be walked through, and nothing", () => {
    assert.deepEqual(
      [...groupBy(new Set([1, 2, 3]), (number) => number % 2)],
      [
        [1, [1, 3]],
        [0, [2]],
      ],
    );
    assert.equal(groupBy([], () => 1).size, 0);
  });

  it("adds to the values of a key", () => {
    const groups = new Map([["a", [1]]]);
    addTo(groups, "a", 2);
    addTo(groups, "b", 3);
    assert.deepEqual(
      [...groups],
      [
        ["a", [1, 2]],
        ["b", [3]],
      ],
    );
  });

  it("groups by block", () => {
    const [one, two, three] = [{ block: 4 }, { block: 2 }, { block: 4 }];
    assert.deepEqual(
      [...byBlock([one, two, three])],
      [
        [4, [one, three]],
        [2, [two]],
      ],
    );
  });
});

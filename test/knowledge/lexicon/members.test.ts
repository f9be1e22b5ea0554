import { strict as assert } from "node:assert";
import { decodeMembers, encodeMembers } from "../../../src/knowledge/lexicon/members";

describe("memberships", () => {
  it("are known from both sides", () => {
    const members = [[], [300, 2], [], [2, 70000]];
    const { membersOf, groupsOf } = decodeMembers(encodeMembers(members), 70001);
    assert.deepEqual([membersOf(0), membersOf(1), membersOf(3)], [[], [2, 300], [2, 70000]]);
    assert.deepEqual([groupsOf(2), groupsOf(300), groupsOf(5)], [[1, 3], [1], []]);
  });
});

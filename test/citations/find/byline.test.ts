import { strict as assert } from "node:assert";
import { isByline } from "../../../src/citations/find/byline";
import { readProse } from "../../../src/markdown/prose";

const isOne = (text: string, least?: number): boolean =>
  isByline(readProse(text, { format: "markdown" }).blocks[0]!, least);

describe("the names of a title page", () => {
  it("are capitalised, four words in five, with the numbers of affiliations", () => {
    assert.equal(isOne("Anna Luo (1), Xin Zhou [2,3], Jan van der Berg^1^ and Li-Jun Mo"), true);
    assert.equal(isOne("Anna Luo, Xin Zhou grow"), true);
    assert.equal(isOne("Anna Luo, Xin grow"), false);
    assert.equal(isOne("Luo A.^12^, Zhou B.^12^"), true);
    assert.equal(isOne("Anna CD63, Luo CD9"), false);
    assert.equal(isOne("Cells grow in culture"), false);
  });

  it("are as many words as are asked for, in a block that is no cell and no running text", () => {
    assert.equal(isOne("Anna Luo", 2), true);
    assert.equal(isOne("Anna Luo", 3), false);
    assert.equal(isOne("| Anna Luo |\n|---|"), false);
    assert.equal(isOne("Anna Luo ".repeat(160).trim()), true);
    assert.equal(isOne("Anna Luo ".repeat(170).trim()), false);
  });
});

import { strict as assert } from "node:assert";
import { beginningsOf, keyOf } from "../../../src/knowledge/lexicon/keys";
import { NameClass, packName } from "../../../src/knowledge/lexicon/name";
import { createNormaliser } from "../../../src/knowledge/lexicon/normalise";
import { buildTable, findKey } from "../../../src/knowledge/lexicon/table";
import { createTokenCache, mayBegin, postingOf } from "../../../src/mentions/match/tokenCache";

const normaliser = createNormaliser();
const names = ["TNF", "TNF receptor", "annexin A2", "Wnt"];
const table = buildTable(
  names.map((text, entity) => ({
    ...keyOf(normaliser, text)!,
    packed: packName({ entity, nameClass: NameClass.Symbol, text, word: false }),
  })),
  names.flatMap((text) => beginningsOf(normaliser, text)),
  8,
  12,
);

describe("the first look at a token", () => {
  it("says what the table says, time and again", () => {
    const look = createTokenCache(table);
    for (let round = 0; round < 2; round++)
      for (const word of ["TNF", "annexin", "Wnt", "vesicle"]) {
        const { h1, h2 } = keyOf(normaliser, word)!;
        assert.equal(postingOf(look(h1, h2)), findKey(table, h1, h2), word);
        assert.equal(mayBegin(look(h1, h2)), word === "TNF" || word === "annexin", word);
      }
  });
  it("is right where two tokens share a place in its memory", () => {
    const look = createTokenCache(table);
    const { h1, h2 } = keyOf(normaliser, "Wnt")!;
    assert.ok(postingOf(look(h1, h2)) >= 0);
    assert.equal(postingOf(look(h1, h2 + 1)), -1);
    assert.ok(postingOf(look(h1, h2)) >= 0);
  });
});

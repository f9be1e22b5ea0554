import { strict as assert } from "node:assert";
import { checkSchema } from "../../src/compile/review/consistency";
import { prefixOfTaxon } from "../../src/knowledge/mirna/species";
import { hintsOfPeople, organisms, wordsOfOthers } from "../../src/text/organisms";
import { wordsIn } from "../../src/text/wordLists";
import schema from "../../src/text/wordLists.schema.json";

describe("the list of organisms", () => {
  const lists = organisms
    .flatMap(({ words = [], further = [] }) => [words, further])
    .filter(({ length }) => length > 0);

  it("has each organism once", () => {
    for (const key of ["taxon", "name", "scientific"] as const)
      assert.deepEqual(
        organisms
          .map((one) => one[key])
          .filter((one, at, all) => one !== undefined && all.indexOf(one) !== at),
        [],
        key,
      );
  });

  it("has each word once, and of each group a reason, a version and words in order", () => {
    const words = [...lists, hintsOfPeople].flatMap(wordsIn);
    assert.deepEqual(
      words.filter((word, at) => words.indexOf(word) !== at),
      [],
    );
    for (const list of [...lists, hintsOfPeople, wordsOfOthers]) {
      assert.deepEqual(checkSchema("organisms.json", schema, list), []);
      for (const group of list) assert.deepEqual(group.words, [...group.words].sort());
    }
  });

  it("says of human, mouse and rat alone that the lexicon has their miRNAs", () => {
    assert.deepEqual(
      organisms
        .filter(({ mirnas }) => mirnas === "here")
        .map(({ taxon, name }) => [prefixOfTaxon(taxon), name]),
      [
        ["hsa", "human"],
        ["mmu", "mouse"],
        ["rno", "rat"],
      ],
    );
  });

  it("takes no antibody from a rabbit and no yeast for an organism with miRNAs of its own", () => {
    const others = new Set(wordsIn(wordsOfOthers));
    for (const word of ["rabbit", "yeast", "mouse", "human"]) assert.equal(others.has(word), false, word);
    for (const word of ["worm", "milk", "zebrafish", "virus", "goat"]) assert.ok(others.has(word), word);
  });
});

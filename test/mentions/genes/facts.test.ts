import { strict as assert } from "node:assert";
import type { SurfaceForm } from "../../../src/knowledge/lexicon/match";
import { caseFormOf, exactHash, NameClass, packName } from "../../../src/knowledge/lexicon/name";
import { createNormaliser } from "../../../src/knowledge/lexicon/normalise";
import { indexNames } from "../../../src/knowledge/lexicon/source";
import { factsOf } from "../../../src/mentions/genes/facts";
import type { EntityKind } from "../../../src/model/entity";

const kinds: readonly EntityKind[] = ["protein", "rna", "cell", "protein"];
const source = indexNames(
  kinds.map((kind, at) => ({
    id: `x:${at}`,
    kind,
    type: "gene",
    name: `n${at}`,
    synonyms: [],
    previous: [],
    xrefs: {},
  })),
  createNormaliser(),
);

type Known = readonly [entity: number, nameClass: NameClass, text: string, word?: boolean];

function facts(written: string, ...known: readonly Known[]) {
  const surfaceForm: SurfaceForm = {
    text: written,
    names: known.map(([entity, nameClass, text, word = false]) =>
      packName({ entity, nameClass, text, word }),
    ),
    form: caseFormOf(written),
    flags: 128,
    size: written.length,
    exact: exactHash(written, 0, written.length),
  };
  return factsOf(surfaceForm, source);
}

const { Symbol: symbol, AliasSymbol: alias, Name: name } = NameClass;
const rnaBit = 1 << 20;
const proteinBit = 1 << 21;

describe("what a source says of a spelling", () => {
  const cases: readonly (readonly [string, readonly Known[], unknown])[] = [
    ["ABC1", [], undefined],
    ["ABC1", [[2, symbol, "ABC1"]], undefined],
    [
      "ABC1",
      [[0, symbol, "ABC1"]],
      { classes: 1 | proteinBit, likeness: 0, meanings: 1, common: false, flags: 128 },
    ],
    // Other case alone, other characters alone.
    [
      "Abc1",
      [[0, symbol, "ABC1"]],
      { classes: 1 | proteinBit, likeness: 2, meanings: 1, common: false, flags: 128 },
    ],
    [
      "ABC1",
      [[0, symbol, "ABC-1"]],
      { classes: 1 | proteinBit, likeness: 1, meanings: 1, common: false, flags: 128 },
    ],
    // The best likeness of several stays.
    [
      "ABC1",
      [
        [0, symbol, "ABC1"],
        [3, alias, "ABC-1"],
      ],
      { classes: 5 | proteinBit, likeness: 0, meanings: 2, common: false, flags: 128 },
    ],
    // Two names of one entity are one meaning; a word is common.
    [
      "ABC1",
      [
        [0, symbol, "ABC1", true],
        [0, name, "ABC1"],
      ],
      { classes: 9 | proteinBit, likeness: 0, meanings: 1, common: true, flags: 128 },
    ],
    // An RNA: three characters count as its symbol alone.
    [
      "ABC1",
      [[1, alias, "ABC1"]],
      { classes: 4 | rnaBit, likeness: 0, meanings: 1, common: false, flags: 128 },
    ],
    ["16S", [[1, alias, "16S"]], undefined],
    [
      "H19",
      [[1, symbol, "H19"]],
      { classes: 1 | rnaBit, likeness: 0, meanings: 1, common: false, flags: 128 },
    ],
    [
      "16S",
      [
        [0, alias, "16S"],
        [1, alias, "16S"],
      ],
      { classes: 4 | proteinBit, likeness: 0, meanings: 1, common: false, flags: 128 },
    ],
  ];
  for (const [written, known, expected] of cases)
    it(`${written} of ${known.map(([entity, nameClass, text]) => `${kinds[entity]} ${text}, class ${nameClass}`).join("; ") || "nothing"}`, () => {
      assert.deepEqual(facts(written, ...known), expected);
    });
});

import { strict as assert } from "node:assert";
import { MatchFlag, type SurfaceForm } from "../../../src/knowledge/lexicon/match";
import { caseFormOf, exactHash, NameClass, packName } from "../../../src/knowledge/lexicon/name";
import { indexNames, type NameSource } from "../../../src/knowledge/lexicon/source";
import { createNormaliser } from "../../../src/knowledge/lexicon/normalise";
import { surfaceName } from "../../../src/mentions/grounding/surfaceNames";
import type { Entity, EntityKind } from "../../../src/model/entity";

const {
  Symbol: symbol,
  AliasSymbol: alias,
  PreviousSymbol: previous,
  Name: name,
  NcbiAlias: ncbi,
} = NameClass;
const { GluedLeft, GluedRight, HasDigit, HasGreek, Allele } = MatchFlag;

const kinds: readonly EntityKind[] = ["cell", "rna", "protein", "disease", "pathway", "mirna"];
const source: NameSource = indexNames(
  kinds.map((kind): Entity => ({
    id: `x:${kind}`,
    kind,
    type: "process",
    name: kind,
    synonyms: [],
    previous: [],
    xrefs: {},
  })),
  createNormaliser(),
);

interface Known {
  readonly kind: EntityKind;
  readonly nameClass: NameClass;
  readonly text: string;
  readonly word?: boolean;
}

function read(written: string, flags: number, ...known: readonly Known[]) {
  const surfaceForm: SurfaceForm = {
    text: written,
    names: known.map(({ kind, nameClass, text, word = false }) =>
      packName({ entity: kinds.indexOf(kind), nameClass, text, word }),
    ),
    form: caseFormOf(written),
    flags,
    size: written.replace(/[^\p{L}\p{N}]/gu, "").length,
    exact: exactHash(written, 0, written.length),
  };
  return surfaceName(surfaceForm, source);
}

describe("how likely a name is by the way it is written", () => {
  /** The name as known, its class, as written, flags, and the prior; undefined below the least one. */
  const cases: readonly (readonly [Known, string, number, number | undefined])[] = [
    [{ kind: "cell", nameClass: symbol, text: "EXOX" }, "EXOX", 0, 0.95],
    [{ kind: "cell", nameClass: alias, text: "EXOX" }, "EXOX", 0, 0.8],
    [{ kind: "cell", nameClass: previous, text: "EXOX" }, "EXOX", 0, 0.8],
    [{ kind: "cell", nameClass: name, text: "exo cell" }, "exo cell", 0, 0.9],
    [{ kind: "cell", nameClass: name, text: "ex" }, "ex", 0, undefined],
    // Respelled, in case alone or in characters alone.
    [{ kind: "cell", nameClass: name, text: "exo cell" }, "Exo cell", 0, 0.8],
    [{ kind: "cell", nameClass: name, text: "exo cell" }, "exo-cell", 0, 0.8],
    // Short.
    [{ kind: "cell", nameClass: symbol, text: "EX" }, "EX", 0, undefined],
    [{ kind: "cell", nameClass: symbol, text: "EXO" }, "EXO", 0, 0.8],
    [{ kind: "cell", nameClass: symbol, text: "EX1" }, "EX1", HasDigit, 0.95],
    [{ kind: "cell", nameClass: name, text: "exo" }, "exo", 0, 0.9],
    // Words.
    [{ kind: "cell", nameClass: symbol, text: "REST", word: true }, "REST", 0, 0.95],
    [{ kind: "cell", nameClass: symbol, text: "REST", word: true }, "Rest", 0, undefined],
    [{ kind: "cell", nameClass: symbol, text: "Rest", word: true }, "Rest", 0, undefined],
    [{ kind: "cell", nameClass: name, text: "rest", word: true }, "rest", 0, 0.9],
    // Small letters.
    [{ kind: "cell", nameClass: symbol, text: "EXOX" }, "exox", 0, undefined],
    [{ kind: "cell", nameClass: symbol, text: "exox" }, "exox", 0, 0.95],
    [{ kind: "cell", nameClass: symbol, text: "EXOX1" }, "exox1", HasDigit, 0.85],
    [{ kind: "cell", nameClass: symbol, text: "EXOXA" }, "exoxα", HasGreek, 0.85],
    [{ kind: "cell", nameClass: ncbi, text: "exox" }, "exox", 0, 0.6],
    // An NCBI alias counts as a symbol, a Variant does not.
    [{ kind: "cell", nameClass: ncbi, text: "exo" }, "exo", 0, undefined],
    [{ kind: "cell", nameClass: NameClass.Variant, text: "exo" }, "exo", 0, 0.75],
    // Glued to other letters.
    [{ kind: "cell", nameClass: symbol, text: "EXOX" }, "EXOX", GluedLeft, undefined],
    [{ kind: "cell", nameClass: symbol, text: "EXOX" }, "EXOX", GluedRight, undefined],
    [{ kind: "cell", nameClass: symbol, text: "EXOX" }, "EXOX", GluedRight | Allele, 0.95],
    // An RNA.
    [{ kind: "rna", nameClass: symbol, text: "EXOX" }, "EXOX", 0, 0.75],
  ];
  for (const [known, written, flags, prior] of cases)
    it(`${written} of ${known.text}, class ${known.nameClass}, flags ${flags}: ${prior ?? "none"}`, () => {
      const { any } = read(written, flags, known);
      assert.equal(any && Math.round(any.prior * 100) / 100, prior);
      assert.equal(any?.kind, prior === undefined ? undefined : known.kind);
    });

  it("counts the likeliest of several, genes and RNAs apart, and neither pathways nor miRNAs", () => {
    const cell: Known = { kind: "cell", nameClass: alias, text: "EXOX" };
    const disease: Known = { kind: "disease", nameClass: symbol, text: "EXOX" };
    const protein: Known = { kind: "protein", nameClass: name, text: "EXOX" };
    const kindsOf = (...known: readonly Known[]) => {
      const { any, others } = read("EXOX", 0, ...known);
      return [any?.kind, others?.kind];
    };
    assert.deepEqual(kindsOf(cell, disease), ["disease", "disease"]);
    assert.deepEqual(kindsOf(disease, cell), ["disease", "disease"]);
    assert.deepEqual(kindsOf(protein, cell), ["protein", "cell"]);
    assert.deepEqual(kindsOf(cell, protein), ["protein", "cell"]);
    assert.deepEqual(kindsOf(protein), ["protein", undefined]);
    assert.deepEqual(kindsOf({ ...protein, kind: "rna" }), ["rna", undefined]);
    assert.deepEqual(kindsOf({ ...protein, kind: "pathway" }, { ...protein, kind: "mirna" }), [
      undefined,
      undefined,
    ]);
    // Of equals the first one.
    assert.deepEqual(kindsOf({ ...cell, nameClass: symbol }, disease), ["cell", "cell"]);
  });
});

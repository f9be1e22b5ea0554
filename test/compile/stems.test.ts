import { strict as assert } from "node:assert";
import type { Draft } from "../../src/compile/draft";
import { stemNames } from "../../src/compile/stems";
import { NameClass } from "../../src/knowledge/lexicon/name";

function gene(id: string, symbol: string, ...names: readonly string[]): Draft {
  return {
    entity: { id, kind: "protein", type: "gene", name: symbol, synonyms: [], previous: [], xrefs: {} },
    names: [
      { text: symbol, nameClass: NameClass.Symbol },
      ...names.map((text) => ({ text, nameClass: NameClass.Name })),
    ],
  };
}

function family(id: string, name: string, ...members: readonly string[]): Draft {
  return {
    entity: { id, kind: "protein", type: "family", name, synonyms: [], previous: [], xrefs: {}, members },
    names: [{ text: name, nameClass: NameClass.GroupName }],
  };
}

/** The stems of each entity that has any. */
function stems(...proteins: readonly Draft[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...stemNames(proteins)].map(([id, names]) => [id, names.map(({ text }) => text)]),
  );
}

const maoa = gene("hgnc:1", "MAOA", "monoamine oxidase A");
const maob = gene("hgnc:2", "MAOB", "monoamine oxidase B");

describe("stems of numbered names", () => {
  it("give a sole gene its name without the number, and the abbreviation of it", () => {
    assert.deepEqual(stems(gene("hgnc:3", "VCAM1", "vascular cell adhesion molecule 1")), {
      "hgnc:3": ["VCAM", "vascular cell adhesion molecule"],
    });
  });
  it("name the family that has just these members, else the genes", () => {
    const names = ["MAO", "monoamine oxidase"];
    assert.deepEqual(stems(maoa, maob), { "hgnc:1": names, "hgnc:2": names });
    assert.deepEqual(stems(maoa, maob, family("fplx:MAO_", "oxidases of amines", "hgnc:1", "hgnc:2")), {
      "fplx:MAO_": names,
    });
  });
  it("are none where they are a name already, or where the first of the kind has another name", () => {
    assert.deepEqual(stems(maoa, maob, gene("hgnc:4", "MAO", "monoamine oxidase")), {});
    assert.deepEqual(stems(gene("hgnc:5", "MMP13", "collagenase 3")), {});
  });
  it("are none that say nothing, and none that the symbol does not abbreviate", () => {
    assert.deepEqual(stems(gene("hgnc:6", "ZNF1", "zinc finger protein 1")), {});
    assert.deepEqual(stems(gene("hgnc:8", "REV1", "DNA directed polymerase 1")), {
      "hgnc:8": ["DNA directed polymerase"],
    });
  });
});

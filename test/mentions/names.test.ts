import { strict as assert } from "node:assert";
import { encodeModel, openModel, tableBits, type NameModel } from "../../src/knowledge/lexicon/model";
import { contextFeatures, nameFeatures, type NameFacts } from "../../src/mentions/genes/features";
import { isOnStoplist } from "../../src/mentions/genes/nameLists";
import {
  Definition,
  documentSize,
  localScores,
  nameScores,
  type NameSpan,
} from "../../src/mentions/genes/score";
import { geneEvidence } from "../../src/mentions/weights";

const facts: NameFacts = { classes: 1, likeness: 0, meanings: 1, common: false, flags: 0 };

function span(text: string, name: string, definition: Definition = Definition.None): NameSpan {
  const from = text.indexOf(name);
  return {
    text,
    from,
    to: from + name.length,
    name: {
      surface: name,
      folded: name.toLowerCase(),
      facts,
      stoplisted: isOnStoplist(name),
      allowlisted: false,
      certain: false,
    },
    inside: false,
    definition,
  };
}

const context = (text: string, name: string): readonly number[] => {
  const found: number[] = [];
  const { from, to } = span(text, name);
  contextFeatures(text, from, to, false, (feature) => found.push(feature));
  return found;
};

function emptyModel(): NameModel {
  return {
    local: new Int8Array(1 << tableBits),
    scale: 0.05,
    document: new Float32Array(documentSize),
    threshold: -0.5,
    fingerprint: 0,
  };
}

describe("features of a name", () => {
  it("are indexes into the table of weights", () => {
    const all = [...nameFeatures("CD63", 0, 4, facts), ...context("the CD63 protein was found", "CD63")];
    assert.ok(all.every((feature) => Number.isInteger(feature) && feature >= 0 && feature < 1 << tableBits));
  });

  it("do not depend on where in the text the name stands", () => {
    assert.deepEqual(
      context("x. So the CD63 protein was found", "CD63"),
      context("y. So the CD63 protein was found", "CD63"),
    );
    assert.deepEqual(nameFeatures("xx CD63", 3, 7, facts), nameFeatures("CD63", 0, 4, facts));
  });

  it("are those of the last three and four letters, of names that have more", () => {
    const shared = (one: string, other: string): number => {
      const found = new Set(nameFeatures(other, 0, other.length, facts));
      return nameFeatures(one, 0, one.length, facts).filter((feature) => found.has(feature)).length;
    };
    const none = shared("ABCDEFGH", "RSTUVWXY");
    const endings = ["RSTUVWXH", "RSTUVWGH", "RSTUVFGH", "RSTUEFGH", "RSTDEFGH"];
    assert.deepEqual(
      endings.map((name) => shared("ABCDEFGH", name) - none),
      [0, 0, 1, 2, 2],
    );
    assert.equal(shared("ABCD", "RBCD"), shared("ABCD", "RSTU"));
    assert.equal(shared("ABCDE", "RBCDE"), shared("ABCDE", "RSTUV") + 2);
  });

  it("see one outline in names that differ in letters or digits alone, the first and last of the alphabet too", () => {
    const shared = (one: string, other: string): number => {
      const found = new Set(nameFeatures(other, 0, other.length, facts));
      return nameFeatures(one, 0, one.length, facts).filter((feature) => found.has(feature)).length;
    };
    for (const [edge, middle, other] of [
      ["CdA0x", "CdG5x", "CdH6x"],
      ["CdZ9x", "CdG5x", "CdH6x"],
      ["Cda1x", "Cdg1x", "Cdh1x"],
      ["Cdz1x", "Cdg1x", "Cdh1x"],
      ["Cdé1x", "Cdä1x", "Cdö1x"],
      ["CdÀ1x", "Cdä1x", "Cdö1x"],
    ] as const)
      assert.equal(shared(edge, middle), shared(other, middle), edge);
    assert.ok(shared("Cd×1x", "Cdä1x") < shared("Cdö1x", "Cdä1x"));
  });

  it("say what touches the name on either side, but for what ends a clause", () => {
    const bare = context("CD63", "CD63").length;
    const more = (text: string): number => context(text, "CD63").length - bare;
    for (const text of ["the CD63 is", "CD63.", "CD63,", "CD63;", "(the CD63)", "(CD63 is"])
      assert.equal(more(text), 0, text);
    for (const text of ["(CD63)", "x-CD63", "CD63-x", "CD63+"]) assert.equal(more(text), 1, text);
    assert.equal(more("x-CD63-x"), 2);
  });

  it("tell neighbours apart, but not one number from another", () => {
    assert.notDeepEqual(context("CD63 protein", "CD63"), context("CD63 scan", "CD63"));
    assert.deepEqual(context("CD63 and 12 others", "CD63"), context("CD63 and 345 others", "CD63"));
  });
});

describe("the model of names", () => {
  it("is read back from its file as it was written", () => {
    const model = { ...emptyModel(), scale: 0.25, threshold: -1, fingerprint: 0xfedcba98 };
    model.local[7] = -3;
    model.document[2] = 1.5;
    assert.deepEqual(openModel(encodeModel(model)), model);
  });

  it("says what is wrong with a file", () => {
    const bytes = encodeModel(emptyModel());
    assert.throws(() => openModel(bytes.subarray(0, 10)), /no name model/);
    assert.throws(() => openModel(bytes.subarray(0, bytes.length - 1)), /cut short/);
    const other = bytes.slice();
    other[4] = 9;
    assert.throws(() => openModel(other), /another version/);
  });

  it("adds up the weights of the features", () => {
    const model = emptyModel();
    const text = "the CD63 protein";
    for (const feature of context(text, "CD63")) model.local[feature]! += 1;
    const [score] = localScores(model, [span(text, "CD63")]);
    const [other] = localScores(model, [span("a CD63 b", "CD63")]);
    assert.ok(score! >= 15 * model.scale && score! > other!);
  });

  it("asks more of a string that means something else in the field, unless the document defines it as a gene", () => {
    const [stopped, plain] = nameScores(emptyModel(), [
      span("SEC was used", "SEC"),
      span("CD63 was used", "CD63"),
    ]);
    assert.ok(stopped! < plain!);
    const [defined] = nameScores(emptyModel(), [span("SEC was used", "SEC", Definition.Gene)]);
    assert.equal(defined, plain! + geneEvidence.definedAsGene);
  });

  it("knows such strings in any case", () => {
    assert.deepEqual(["SEC", "Sec", "EVs", "CD63", "TP53"].map(isOnStoplist), [
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

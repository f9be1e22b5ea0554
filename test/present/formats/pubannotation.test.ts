import { strict as assert } from "node:assert";
import { pubannotation } from "../../../src/present/formats/pubannotation";
import { sample, sliceCodePoints } from "./sample";

interface Annotations {
  readonly text: string;
  readonly denotations: readonly {
    readonly id: string;
    readonly span: { readonly begin: number; readonly end: number };
    readonly obj: string;
  }[];
  readonly attributes: readonly {
    readonly id: string;
    readonly subj: string;
    readonly pred: string;
    readonly obj: string;
  }[];
}

describe("pubannotation", () => {
  const { text, denotations, attributes } = JSON.parse(pubannotation([sample])) as Annotations;

  it("carries the text, and spans in code points that give back each name", () => {
    assert.equal(text, sample.source);
    assert.deepEqual(
      denotations.map(({ span, obj }) => [obj, sliceCodePoints(text, span.begin, span.end)]),
      [
        ["wikipathways:WP4172", "AKT signaling\r\npathway"],
        ["fplx:AKT", "AKT"],
        ["mirbase:MI0000077", "miR_21*"],
        ["hgnc:1692", "CD63"],
        ["citation", "[1, 3-5]"],
      ],
    );
  });

  it("says in attributes of existing denotations what each is", () => {
    assert.deepEqual(
      attributes.filter(({ subj }) => subj === "T4" || subj === "T5"),
      [
        { id: "A7", subj: "T4", pred: "kind", obj: "protein" },
        { id: "A8", subj: "T4", pred: "name", obj: "CD63" },
        { id: "A9", subj: "T5", pred: "style", obj: "bracket" },
        { id: "A10", subj: "T5", pred: "targets", obj: "1 3 4 5" },
      ],
    );
  });

  it("is a list for several documents", () => {
    assert.equal((JSON.parse(pubannotation([sample, sample])) as unknown[]).length, 2);
  });
});

import { strict as assert } from "node:assert";
import { isGrounded, judge, type Found, type Label } from "./judge";
import { readLabels } from "./labels";

const text = "TF binding by JNK signaling and RGS4 (Regulator of G-protein signaling 4), CD9 and CD81";

const spanOf = (part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
  text: part,
});
const label = (part: string, kind: Label["kind"], more: Partial<Label> = {}): Label => ({
  ...spanOf(part),
  kind,
  ...more,
});
const found = (part: string, kind: Found["kind"], ...ids: string[]): Found => ({
  ...spanOf(part),
  kind,
  candidates: ids.map((id) => ({ id })),
});

function outcome(labels: readonly Label[], mentions: readonly Found[], passages: [number, number][] = []) {
  const document = { repository: "", commit: "", path: "", prose: "", labels, passages };
  const { right, wrong, missed } = judge(document, mentions);
  return {
    right: right.map((one) => one.found.text),
    wrong: wrong.map((one) => one.found.text),
    missed: missed.map((one) => one.text),
  };
}

describe("judge", () => {
  it("takes for right what has kind and span of a label, or another span that is right too", () => {
    const labels = [label("JNK", "protein"), label("CD81", "protein", { also: [[83, 86]] })];
    assert.equal(text.slice(83, 86), "CD8");
    assert.deepEqual(outcome(labels, [found("JNK", "protein"), found("CD8", "protein")]), {
      right: ["JNK", "CD8"],
      wrong: [],
      missed: [],
    });
  });

  it("takes for wrong what is no name, has another span, or another kind at the same one", () => {
    const labels = [label("TF", "none"), label("JNK signaling", "pathway"), label("RGS4", "protein")];
    const mentions = [found("TF", "protein"), found("JNK signaling and", "pathway"), found("RGS4", "rna")];
    assert.deepEqual(outcome(labels, mentions), {
      right: [],
      wrong: ["TF", "JNK signaling and", "RGS4"],
      missed: ["JNK signaling", "RGS4"],
    });
  });

  it("leaves out a gene in a pathway's name, but not a pathway in a gene's", () => {
    const labels = [
      label("JNK signaling", "pathway"),
      label("Regulator of G-protein signaling 4", "protein"),
    ];
    const mentions = [found("JNK", "protein"), found("G-protein signaling", "pathway")];
    assert.deepEqual(outcome(labels, mentions).wrong, ["G-protein signaling"]);
  });

  it("says nothing of places that nobody read, nor of what is optional", () => {
    const labels = [label("CD9", "optional")];
    const mentions = [found("CD9", "protein"), found("CD81", "protein"), found("CD9", "disease")];
    assert.deepEqual(outcome(labels, mentions), { right: [], wrong: [], missed: [] });
    assert.deepEqual(outcome(labels, mentions, [[0, text.length]]).wrong, ["CD81"]);
  });

  it("judges the first id, where the label has some", () => {
    const cd9 = label("CD9", "protein", { ids: ["hgnc:1709"] });
    assert.equal(isGrounded(cd9, found("CD9", "protein", "hgnc:1709", "hgnc:1")), true);
    assert.equal(isGrounded(cd9, found("CD9", "protein", "hgnc:1", "hgnc:1709")), false);
    assert.equal(isGrounded(label("CD9", "protein"), found("CD9", "protein", "hgnc:1")), undefined);
  });
});

describe("our labels of public documents", () => {
  it("hold together: each span is that of its name, and what is no name says what it is", () => {
    for (const { path, commit, labels, passages } of readLabels()) {
      assert.match(commit, /^[0-9a-f]{40}$/, path);
      for (const { start, end, text, kind, why, ids } of labels) {
        assert.equal(end - start, text.length, `${path}: ${text}`);
        assert.equal(why !== undefined, kind === "none", `${path}: ${text}`);
        assert.equal(ids !== undefined, kind !== "none" && kind !== "optional", `${path}: ${text}`);
      }
      const starts = labels.map(({ start }) => start);
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
        path,
      );
      for (const [start, end] of passages) assert.ok(start < end, path);
    }
  });
});

import { strict as assert } from "node:assert";
import { readMarked, readOwn } from "../../../src/compile/training/own";

describe("texts with marks", () => {
  it("are read without them, inner marks first", () => {
    assert.deepEqual(readMarked("⟨w:⟨p:AKT⟩ signaling⟩ and ⟨p:CD63⟩"), {
      text: "AKT signaling and CD63",
      spans: [
        { mark: "p", start: 0, end: 3 },
        { mark: "w", start: 0, end: 13 },
        { mark: "p", start: 18, end: 22 },
      ],
    });
  });

  it("are our own sentences, each read whole, with names that begin and end where a word does", () => {
    const documents = readOwn();
    assert.ok(documents.length > 200);
    for (const { text, entities } of documents) {
      assert.doesNotMatch(text, /[⟨⟩{}#]|^\s|\s$/);
      for (const { start, end } of entities) assert.match(text.slice(start, end), /^\S(?:.*\S)?$/);
    }
    assert.equal(new Set(documents.map(({ text }) => text)).size, documents.length);
  });
});

import { strict as assert } from "node:assert";
import type { CslItem, Reference } from "../../../src/model/reference";
import { indexReferences } from "../../../src/references/find/index";

const entry = (title: string, key: string, more: Partial<Reference> = {}, csl: Partial<CslItem> = {}) =>
  ({ key, place: undefined, csl: { id: key, type: "article", title, ...csl }, ...more }) as Reference;

const indexOf = (...references: readonly Reference[]) =>
  indexReferences({ references } as unknown as Parameters<typeof indexReferences>[0]);
const titleOf = (found: Reference | undefined) => found?.csl.title;

describe("an index of references", () => {
  it("gives the first of two entries with one key, alias, number or identifier", () => {
    const index = indexOf(
      entry("first", "same", { number: 1, aliases: ["alias"] }, { DOI: "10.1000/abc" }),
      entry("second", "same", { number: 1 }, { DOI: "10.1000/ABC" }),
      entry("third", "alias", { number: 2 }),
    );
    assert.equal(titleOf(index.withKey("same")), "first");
    assert.equal(titleOf(index.withKey("alias")), "first");
    assert.equal(titleOf(index.withKey("doi:10.1000/abc")), "first");
    assert.equal(titleOf(index.withNumber(1)), "first");
    assert.equal(titleOf(index.withNumber(2)), "third");
    assert.equal(index.withNumber(3), undefined);
    assert.equal(index.withKey("other"), undefined);
    assert.equal(index.last, 2);
    assert.equal(indexOf(entry("a", "3", { number: 3 }), entry("b", "1", { number: 1 })).last, 3);
  });

  it("takes the entry of the list in whose part of the document an offset stands, its end excluded", () => {
    const index = indexOf(
      entry("of all", "1", { number: 1 }),
      entry("of a chapter", "1", { number: 1, scope: { start: 10, end: 20 } }),
    );
    const at = (offset?: number) => titleOf(index.withNumber(1, offset));
    assert.deepEqual([undefined, 9, 10, 19, 20].map(at), [
      "of all",
      "of all",
      "of a chapter",
      "of a chapter",
      "of all",
    ]);
  });

  it("says whether there are keys, numbers and authors to cite by", () => {
    const { last, keyed, authored } = indexOf(entry("a", "12", { number: 12 }));
    assert.deepEqual({ last, keyed, authored }, { last: 12, keyed: false, authored: false });
    assert.equal(indexOf(entry("a", "12", { aliases: ["luo2014"] })).keyed, true);
    assert.equal(indexOf(entry("a", "12", { number: 12, aliases: [] })).keyed, false);
    assert.equal(indexOf(entry("a", "12", { number: 12 }), entry("b", "luo2014")).keyed, true);
    assert.equal(indexOf(entry("a", "Luo 2014", { appeared: { year: "2014", letter: "" } })).keyed, false);
    const named = indexOf(entry("a", "luo", {}, { author: [{ family: "Luo" }] }));
    assert.deepEqual([named.last, named.keyed, named.authored], [undefined, true, true]);
  });

  it("finds entries by any word of the first author's family name, in the order of the list", () => {
    const by = (family: string, title: string) =>
      entry(title, title, {}, { author: [{ family, given: "Anna Maria" }] });
    const index = indexOf(by("Luo", "a"), by("van der Berg", "b"), by("Luo", "c"));
    const found = (family: string) => index.withFirstAuthor(family).map(titleOf);
    assert.deepEqual(found("Luo"), ["a", "c"]);
    assert.deepEqual(found("van der Berg"), ["b"]);
    assert.deepEqual(found("Hazawa"), []);
    assert.deepEqual(found("Anna"), []);
    assert.deepEqual(found("van der"), []);
  });

  it("reads a key that needs braces where it stands, the longest first, as a whole word", () => {
    const index = indexOf(entry("a", "s(1)"), entry("b", "s(1),2"), entry("c", "plain"), entry("d", "s (1)"));
    const at = (text: string) => titleOf(index.bracedKeyAt(text, 1));
    assert.equal(at("@s(1),2"), "b");
    assert.equal(at("@s(1)."), "a");
    assert.equal(at("@s(1)x"), undefined);
    assert.equal(at("@plain"), undefined);
  });
});

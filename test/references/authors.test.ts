import { strict as assert } from "node:assert";
import type { LinkedCitation } from "../../src/model/analysis";
import type { NamedAuthors } from "../../src/model/citation";
import type { Reference } from "../../src/model/reference";
import {
  fitsAuthors,
  followsAtOnce,
  isKnown,
  membersOf,
  nameSpan,
  nameText,
} from "../../src/references/authors";

const entry = (families: readonly string[], more: Partial<Reference> = {}) =>
  ({
    key: "k",
    place: undefined,
    csl: { id: "k", type: "article", author: families.map((family) => ({ family, given: "A." })) },
    ...more,
  }) as Reference;

describe("authors whom a text names", () => {
  const cases: readonly (readonly [
    name: string,
    families: readonly string[],
    authors: readonly string[],
    fits: boolean,
  ])[] = [
    ["Luo et al.", ["Luo"], ["Luo", "Zhou", "Mo"], true],
    ["Zhou et al.", ["Zhou"], ["Luo", "Zhou", "Mo"], false],
    ["Zhou and colleagues", ["Zhou"], ["Luo", "Zhou", "Mo"], true],
    ["Li and colleagues", ["Li"], ["Luo", "Zhou", "Mo"], false],
    ["Luo and Zhou", ["Luo", "Zhou"], ["Luo", "Zhou"], true],
    ["Luo and Mo", ["Luo", "Mo"], ["Luo", "Zhou"], false],
    ["Luo and Mo", ["Luo", "Mo"], ["Luo", "Zhou", "Li"], true],
    ["Zhou and Mo", ["Zhou", "Mo"], ["Luo", "Zhou", "Mo"], false],
    ["Luo", ["Luo"], [], false],
  ];
  for (const [name, families, authors, fits] of cases)
    it(`${name} ${fits ? "can" : "cannot"} be ${authors.join(", ")}`, () => {
      assert.equal(fitsAuthors({ families } as unknown as NamedAuthors, name, entry(authors)), fits);
    });

  it("need not all be among those of whom an entry names but some", () => {
    const named = { families: ["Luo", "Mo"] } as unknown as NamedAuthors;
    assert.equal(fitsAuthors(named, "Luo and Mo", entry(["Luo", "Zhou"], { authorsTruncated: true })), true);
  });

  it("are known of entries that have any, and that are resolved", () => {
    assert.equal(isKnown(entry(["Luo"])), true);
    assert.equal(isKnown(entry([])), false);
    assert.equal(isKnown(entry(["Luo"], { status: "unresolved" })), false);
  });

  const named = (source: string, name: string, year?: string): NamedAuthors => {
    const at = source.indexOf(name);
    const from = year === undefined ? -1 : source.indexOf(year);
    return {
      families: [name],
      start: at,
      end: at + name.length,
      ...(year !== undefined && { year: { start: from, end: from + year.length, value: Number(year) } }),
    } as unknown as NamedAuthors;
  };

  it("end before the year", () => {
    const source = "As *Luo\n et al*. (2019) say";
    assert.deepEqual(nameSpan(named(source, "Luo\n et al*. (2019", "2019"), { source }), {
      start: 4,
      end: 16,
    });
    assert.equal(nameText(named(source, "Luo\n et al*. (2019", "2019"), { source }), "Luo et al.");
    assert.deepEqual(nameSpan(named(source, "Luo"), { source }), { start: 4, end: 7 });
    assert.deepEqual(nameSpan(named(source, "Luo", "2019"), { source }), { start: 4, end: 7 });
  });

  it("stand right before a citation where no word lies between", () => {
    const at = (source: string, year?: string): boolean => {
      const start = source.indexOf("[");
      return followsAtOnce(named(source, "Luo", year), { start, end: start + 3 }, { source });
    };
    assert.equal(at("Luo [1]"), true);
    assert.equal(at("Luo’s [1]"), true);
    assert.equal(at("Luo (2019) [1]", "2019"), true);
    assert.equal(at("Luo (2019) [1]"), false);
    assert.equal(at("Luo, says [1]"), false);
    assert.equal(at("Luo<sup>&nbsp;[1]"), true);
    assert.equal(at(`Luo${" ".repeat(39)}[1]`), true);
    assert.equal(at(`Luo${" ".repeat(40)}[1]`), false);
  });
});

describe("the members of a citation", () => {
  const [one, other] = [entry(["Luo"]), entry(["Zhou"])];
  const cite = (targets: readonly string[]) =>
    ({
      targets,
      resolved: new Map([
        ["1", one],
        ["2", other],
        ["3", one],
      ]),
    }) as unknown as LinkedCitation;
  it("are each there once, in order, or unknown where the list lacks one", () => {
    assert.deepEqual(membersOf(cite(["2", "1", "3"])), [other, one]);
    assert.equal(membersOf(cite(["1", "4"])), undefined);
    assert.deepEqual(membersOf(cite([])), []);
  });
});

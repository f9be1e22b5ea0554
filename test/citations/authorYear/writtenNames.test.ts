import { strict as assert } from "node:assert";
import {
  joinsNames,
  namesAtEnd,
  readNames,
  withoutOpeners,
} from "../../../src/citations/authorYear/writtenNames";

/** Families, `+` for further authors, and what is given of the first: `Smith|Jones + (J.)`. */
function read(text: string): string | undefined {
  const names = readNames(text);
  return (
    names &&
    [names.families.join("|"), names.etAl ? "+" : "", names.given && `(${names.given})`]
      .filter(Boolean)
      .join(" ")
  );
}

describe("names before a year", () => {
  for (const [text, expected] of [
    ["Smith", "Smith"],
    ["Smith and Jones", "Smith|Jones"],
    ["Smith & Jones", "Smith|Jones"],
    ["Smith und Jones", "Smith|Jones"],
    ["Smith y Jones", "Smith|Jones"],
    ["Smith et Jones", "Smith|Jones"],
    ["Smith, Jones, and Lee", "Smith|Jones|Lee"],
    ["Smith, Jones and Lee", "Smith|Jones|Lee"],
    ["Smith, Jones, Lee", "Smith|Jones|Lee"],
    ["Smith et al.", "Smith +"],
    ["Smith, et al.", "Smith +"],
    ["Smith et. al", "Smith +"],
    ["Smith *et al.*", "Smith +"],
    ["Smith _et al._", "Smith +"],
    ["Smith, Jones et al.", "Smith|Jones +"],
    ["Smith and colleagues", "Smith +"],
    ["Smith & others", "Smith +"],
    ["J. Smith", "Smith (J.)"],
    ["J.-P. Smith", "Smith (J.-P.)"],
    ["J. P. Smith and A. Jones", "Smith|Jones (J. P.)"],
    ["Jane P. Smith", "Smith (Jane P.)"],
    ["Smith J.", "Smith (J.)"],
    ["Smith J", "Smith (J)"],
    ["Smith JP and Jones A", "Smith|Jones (JP)"],
    ["Smith J.P. et al.", "Smith + (J.P.)"],
    ["Smith J.-P.", "Smith (J.-P.)"],
    ["Smith Jr.", "Smith Jr."],
    ["Smith, Jr.", "Smith"],
    ["Smith, III and Jones", "Smith|Jones"],
    ["van den Berg and ’t Hoen", "van den Berg|’t Hoen"],
    ["Di Vizio", "Di Vizio"],
    ["García Márquez", "García Márquez"],
    ["Smith or Jones", undefined],
    ["smith", undefined],
    ["Smith found", undefined],
    ["see Smith", undefined],
    ["Smith, ", undefined],
    ["Smith and", undefined],
    ["", undefined],
  ] as const)
    it(`are those of persons, or not: “${text}”`, () => {
      assert.equal(read(text), expected);
    });

  for (const [text, expected] of [
    ["Known by Smith", ["Known by Smith", "Smith"]],
    ["As Smith and Jones", ["As Smith and Jones", "Smith and Jones"]],
    ["Then J. Smith", ["Then J. Smith", "J. Smith"]],
    [
      "of the World Health Organization",
      ["World Health Organization", "Health Organization", "Organization"],
    ],
    ["in “On cells”", ["“On cells”", "On cells”"]],
    ["by van den Berg", ["van den Berg", "den Berg", "Berg"]],
    ["by ’t Hoen", ["’t Hoen", "Hoen"]],
    ["by al-Nedawi", ["al-Nedawi"]],
    ["by d’Souza", ["d’Souza"]],
    ["the cells", []],
  ] as const)
    it(`are all that could be the authors at the end: “${text}”`, () => {
      const found = namesAtEnd(text);
      assert.deepEqual(
        found.map(({ names }) => names),
        expected,
      );
      for (const { from, names } of found) assert.equal(text.slice(from), names);
    });

  it("are looked for in the last 400 code units, of the last 60 capitals", () => {
    const [far, near] = ["Luo ", "of cells ".repeat(43)];
    assert.deepEqual(namesAtEnd(far + near + "Smith").map(({ names }) => names).length, 2);
    assert.deepEqual(
      namesAtEnd(`${far}of ${near}Smith and more`).map(({ names }) => names.slice(0, 5)),
      ["Smith"],
    );
    assert.equal(namesAtEnd("B c ".repeat(61)).length, 60);
  });

  for (const [text, expected] of [
    ["However, Smith and Jones", "Smith and Jones"],
    ["Recently Smith", "Smith"],
    ["Then, However, Smith", "Smith"],
    ["Smith and Jones", "Smith and Jones"],
    ["An and Jones", "An and Jones"],
    ["However", undefined],
    ["However, smith", undefined],
  ] as const)
    it(`are without what only opens a sentence: “${text}”`, () => {
      const [first = ""] = text.split(/,? /);
      const names = { from: 5, names: text, families: [first], given: "", etAl: false };
      const own = withoutOpeners(names);
      assert.equal(own?.names, expected);
      if (own) assert.equal(own.from, 5 + text.length - own.names.length);
    });

  it("are joined by a word", () => {
    for (const names of ["Smith and Jones", "Smith & Jones", "Smith und Jones", "Smith y Jones"])
      assert.equal(joinsNames(names), true, names);
    for (const names of ["Smith, Jones", "Smith", "Sandy Band"])
      assert.equal(joinsNames(names), false, names);
  });
});

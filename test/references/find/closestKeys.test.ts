import { strict as assert } from "node:assert";
import fc from "fast-check";
import { nearKeys } from "../../../src/references/find/closestKeys";
import type { Reference } from "../../../src/model/reference";

const entry = (key: string, family?: string, year?: number, title?: string): Reference => ({
  key,
  number: undefined,
  status: "verified",
  place: undefined,
  caveats: [],
  csl: {
    id: key,
    type: "article-journal",
    ...(title !== undefined && { title }),
    ...(family !== undefined && { author: [{ family }] }),
    ...(year !== undefined && { issued: { "date-parts": [[year]] } }),
  },
});

const list = [
  entry("chen2017", "Chen", 2017, "Exosomal PD-L1"),
  entry("hazawa2014", "Hazawa", 2014, "Radiation increases uptake"),
  entry("zhu2018", "Zhu", 2018, "Targeting glioblastoma"),
  entry("thery2018", "Théry", 2018, "Minimal information"),
  entry("zhang2015a", "Zhang", 2015, "Microenvironment-induced PTEN loss"),
  entry("RN12", "Kowal", 2016, "Proteomic comparison"),
  entry("vanNielSheddingLight2018", "van Niel", 2018, "Shedding light"),
  entry("li2019", "Li", 2019, "Cargo"),
];
const near = nearKeys(list);

describe("keys near one that the list lacks", () => {
  const meant: readonly (readonly [string, string])[] = [
    ["hazwa2014", "hazawa2014"],
    ["Hazawa2014", "hazawa2014"],
    ["hazawa_2014", "hazawa2014"],
    ["hazawa2041", "hazawa2014"],
    ["hazawa", "hazawa2014"],
    ["hazawa2014radiation", "hazawa2014"],
    ["zhu2019", "zhu2018"],
    ["zuh2018", "zhu2018"],
    ["théry2018", "thery2018"],
    ["zhang2015b", "zhang2015a"],
    ["zhang2015", "zhang2015a"],
    ["kowal2016", "RN12"],
    ["kowla2016", "RN12"],
    ["vanNiel2018", "vanNielSheddingLight2018"],
    ["chen2071", "chen2017"],
    ["haz2wa2014", "hazawa2014"],
    ["hazawa2o14", "hazawa2014"],
    ["i2019", "li2019"],
    ["HAZAWA2014", "hazawa2014"],
    ["rn12", "RN12"],
    ["RN11", "RN12"],
    ["kowal", "RN12"],
  ];
  for (const [written, key] of meant) {
    it(`of ${written} is ${key}`, () => {
      assert.equal(near(written)[0]?.reference.key, key);
    });
  }

  for (const written of [
    "hoen2016",
    "chan2016",
    "wang2014",
    "zhu2003",
    "hazama2021",
    "thery1999",
    "liu2018",
    "luo2018",
    "li2004",
    "Cowell2016",
    "hazawa2015uptake",
    "zhu2019targets",
  ])
    it(`of ${written} is none, which another author or another year would be`, () => {
      assert.deepEqual(
        near(written).map(({ reference }) => reference.key),
        [],
      );
    });

  it("are three at most, the likeliest first, with how far they are", () => {
    const find = nearKeys(
      ["hazawa2014a", "hazawa2014b", "hazawa2014", "hazawa2014c"].map((key) => entry(key)),
    );
    const found = find("hazawa2014b");
    assert.deepEqual([found.length, found[0]?.reference.key], [3, "hazawa2014b"]);
    const [, second] = found.map(({ distance }) => distance);
    assert.ok(found[0]!.distance < 0.01 && second! > found[0]!.distance && second! < 0.34);
  });

  it("are never those that nobody can cite", () => {
    const find = nearKeys([{ ...entry("hazawa2014"), misnamed: true }, entry("hazawa2014a")]);
    assert.deepEqual(
      find("hazawa2014").map(({ reference }) => reference.key),
      ["hazawa2014a"],
    );
  });

  it("are found through one slip of the hand anywhere in a name", () => {
    const names = ["hazawa", "kowal", "raposo", "colombo", "peinado"];
    const find = nearKeys(names.map((name) => entry(`${name}2015`, name, 2015)));
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat({ max: 3 }),
        fc.constantFrom("drop", "double", "swap"),
        (name, at, slip) => {
          const [before, letter, next] = [name.slice(0, at), name[at]!, name[at + 1]!];
          const rest = name.slice(at + 2);
          const slipped = { drop: next, double: letter + letter + next, swap: next + letter }[slip];
          assert.equal(find(`${before}${slipped}${rest}2015`)[0]?.reference.key, `${name}2015`);
        },
      ),
    );
  });
});

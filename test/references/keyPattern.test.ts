import { strict as assert } from "node:assert";
import type { CslItem, Reference } from "../../src/model/reference";
import { newKeys } from "../../src/references/keyPattern";

const item = (family: string, year: number, title: string): CslItem => ({
  id: "",
  type: "article-journal",
  author: [{ family, given: "A." }],
  issued: { "date-parts": [[year]] },
  title,
});
const works = [
  item("Hazawa", 2014, "Radiation increases the uptake of vesicles"),
  item("Théry", 2018, "Minimal information for studies of EVs"),
  item("van der Pol", 2012, "The classification of vesicles"),
];
const fresh = item("Mutschelknaus", 2017, "Radiation alters the cargo of exosomes");

function listed(...keys: readonly string[]): readonly Reference[] {
  return keys.map((key, at) => ({
    key,
    number: undefined,
    csl: works[at]!,
    status: "verified",
    place: undefined,
    caveats: [],
  }));
}

describe("keys of new entries", () => {
  const cases: readonly (readonly [list: readonly string[], expected: string])[] = [
    [[], "mutschelknaus2017"],
    [["hazawa2014", "thery2018", "vanderpol2012"], "mutschelknaus2017"],
    [["Hazawa2014", "Thery2018", "VanDerPol:12"], "Mutschelknaus2017"],
    [["Hazawa_2014", "Thery_2018", "foo"], "Mutschelknaus_2017"],
    [["hazawa14", "thery18", "vanderpol12"], "mutschelknaus17"],
    [["hazawa-radiation-2014", "thery-minimal-2018", "x"], "mutschelknaus-radiation-2017"],
    [["hazawa2014radiation", "thery2018minimal", "x"], "mutschelknaus2017radiation"],
    [
      ["hazawaRadiationIncreasesUptake2014", "theryMinimalInformationStudies2018", "x"],
      "mutschelknausRadiationAltersCargo2017",
    ],
    [["Hazawa:2014ab", "Thery:2018cd", "VanDerPol:2012ef"], "mutschelknaus2017"],
    [["a", "b", "c"], "mutschelknaus2017"],
    [["1", "2", "3"], "mutschelknaus2017"],
    [["hazawa2014b", "thery2018", "vanderpol2012a"], "mutschelknaus2017"],
    [["HAZAWA2014", "THERY2018", "x"], "MUTSCHELKNAUS2017"],
    [["hazawa:2014", "thery:2018", "x"], "mutschelknaus:2017"],
    [["hazawa.14", "thery.18", "x"], "mutschelknaus.17"],
    [
      ["hazawa2014RadiationIncreasesUptake", "thery2018MinimalInformationStudies", "x"],
      "mutschelknaus2017RadiationAltersCargo",
    ],
    // Half of the list is not most of it.
    [["Hazawa_2014", "x"], "mutschelknaus2017"],
    [["Hazawa_2014", "Thery_2018", "3"], "Mutschelknaus_2017"],
    [["xhazawa_2014", "xthery_2018", "x"], "mutschelknaus2017"],
    [["Hazawa_20141", "Thery_20182", "x"], "mutschelknaus2017"],
  ];
  for (const [list, expected] of cases) {
    it(`${list.join(", ")} → ${expected}`, () => {
      assert.equal(newKeys(listed(...list))(fresh), expected);
    });
  }

  it("are all different, from those of the list and from each other", () => {
    const make = newKeys(listed("hazawa2014", "thery2018"));
    assert.deepEqual(
      [make(works[0]!), make(works[0]!), make(fresh)],
      ["hazawa2014a", "hazawa2014b", "mutschelknaus2017"],
    );
    const many = Array.from({ length: 60 }, () => make(works[0]!));
    assert.equal(new Set(many).size, 60);
  });

  it("are those that are wanted, where nothing has them", () => {
    const make = newKeys(listed("hazawa2014", "thery2018"));
    assert.deepEqual(
      [make(fresh, "mutschelknaus2017"), make(fresh), make(fresh, "Own"), make(works[0]!, "thery2018")],
      ["mutschelknaus2017", "mutschelknaus2017a", "Own", "hazawa2014a"],
    );
  });

  it("are made of the title where there is no author", () => {
    assert.equal(newKeys([])({ id: "", type: "webpage", title: "The EV-TRACK platform" }), "ev");
    assert.equal(newKeys([])({ id: "", type: "book", title: "On", editor: [{ family: "Luo" }] }), "luo");
    const make = newKeys([]);
    const nothing = { id: "", type: "webpage", title: `The ${"a ".repeat(200)}platform` };
    assert.deepEqual([make(nothing), make(nothing)], ["anonymous", "anonymousa"]);
  });

  it("are none that an entry answers to besides", () => {
    const [entry] = listed("hazawa2014");
    const make = newKeys([{ ...entry!, aliases: ["mutschelknaus2017", "Own"] }]);
    assert.deepEqual([make(fresh), make(fresh, "Own")], ["mutschelknaus2017a", "mutschelknaus2017b"]);
  });

  it("go by the newest entries of a long list", () => {
    const old = Array.from({ length: 300 }, () => listed("hazawa2014")[0]!);
    const made = Array.from({ length: 101 }, () => ({ ...listed("Hazawa_2014")[0]! }));
    assert.equal(newKeys([...old, ...made])(fresh), "Mutschelknaus_2017");
    assert.equal(newKeys([...old, ...made.slice(1)])(fresh), "mutschelknaus2017");
  });

  it("have a number where all letters are taken", () => {
    const make = newKeys([]);
    const keys = Array.from({ length: 29 }, () => make(fresh));
    assert.deepEqual(keys.slice(25), [
      "mutschelknaus2017y",
      "mutschelknaus2017z",
      "mutschelknaus2017-27",
      "mutschelknaus2017-28",
    ]);
  });
});

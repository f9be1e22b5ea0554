import { strict as assert } from "node:assert";
import type { Reference } from "../../src/model/reference";
import { citationKey, isNumeral, isSure, isWritable, writeKey } from "../../src/references/keys";

describe("citation keys", () => {
  it("are numbers where they are digits alone", () => {
    assert.deepEqual(["12", "7", "12a", "a12", "", "1.2"].map(isNumeral), [
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("of numbered entries are the first further one that they answer to", () => {
    const cite = (key: string, aliases?: readonly string[]) => citationKey({ key, aliases } as Reference);
    assert.deepEqual(
      [
        cite("12", ["luo2019", "luo"]),
        cite("12", []),
        cite("12"),
        cite("luo2019", ["luo"]),
        cite("12a", ["luo"]),
      ],
      ["luo2019", "12", "12", "luo2019", "12a"],
    );
  });

  for (const key of [
    "luo2019",
    "müller_2019",
    "王2019",
    "_a_",
    ..."::..#$%&-+?<>~/".split("").map((sign) => `a${sign}b`),
    "doi:10.1000/ab.c",
  ])
    it(`${key} needs no braces`, () => {
      assert.equal(writeKey(key), `@${key}`);
    });

  for (const key of ["a b", "a.", "-a", "a::b", "a(b)", "doi:10.1000/(a)", "a,b", "a;b", "a@b", "a'b", ""])
    it(`${key || "nothing"} needs braces`, () => {
      assert.equal(writeKey(key), `@{${key}}`);
    });

  it("can be read in braces unless they have a blank or a brace", () => {
    for (const key of ["a(b)", "a,b", "a;b", "luo2019"]) assert.equal(isWritable(key), true, key);
    for (const key of ["a b", "a\nb", "a{b", "a}b"]) assert.equal(isWritable(key), false, key);
  });

  it("of bare words are citations beyond doubt where each has a year", () => {
    for (const key of ["luo2018", "2018luo", "luo1875a", "luo_1999b", "2001"])
      assert.equal(isSure({ bare: true, targets: [key] }), true, key);
    for (const key of ["reviewer2", "luo", "luo1799", "luo20185", "luo12018", "luo2118"])
      assert.equal(isSure({ bare: true, targets: [key] }), false, key);
    assert.equal(isSure({ bare: true, targets: ["luo2018", "reviewer2"] }), false);
    assert.equal(isSure({ bare: false, targets: ["reviewer2"] }), true);
    assert.equal(isSure({ targets: ["reviewer2"] }), true);
  });
});

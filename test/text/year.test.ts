import { strict as assert } from "node:assert";
import type { CslItem } from "../../src/model/reference";
import { yearIn, yearOf } from "../../src/text/year";

describe("the year of an entry", () => {
  const dates: readonly [issued: CslItem["issued"], year: number | undefined][] = [
    [undefined, undefined],
    [{ "date-parts": [["2019", 3]] }, 2019],
    [{ "date-parts": [[2019]] }, 2019],
    [{ "date-parts": [["2019a"]] }, 2019],
    [{ "date-parts": [[]] }, undefined],
    [{ "date-parts": [[0]] }, undefined],
    [{ literal: "Spring 2018" }, 2018],
    [{ literal: "in press" }, undefined],
    [{ literal: "Bd. 1543, 2019" }, 2019],
  ];
  for (const [issued, year] of dates) {
    it(`of ${JSON.stringify(issued)} is ${year ?? "not known"}`, () => {
      assert.equal(yearOf({ ...(issued && { issued }) }), year);
    });
  }

  const texts: readonly [text: string, year: number | undefined][] = [
    ["2019a", 2019],
    ["Nov. 2019", 2019],
    ["c. 1687", 1687],
    ["2003 [1962]", 2003],
    ["1998/1999", 1998],
    ["1543, 2019", 2019],
    ["Bd. 1843, 2019", 2019],
    ["Vol. 1999 (2004)", 2004],
    ["vol 2001, no. 1987, 2011", 2011],
    ["pp. 1950-1961, 2020", 2020],
    ["Art. 1901: 2017", 2017],
    ["12019", undefined],
    ["20191", undefined],
    ["3019", undefined],
    ["", undefined],
  ];
  for (const [text, year] of texts) {
    it(`in "${text}" is ${year ?? "none"}`, () => {
      assert.equal(yearIn(text), year);
    });
  }
});

import { strict as assert } from "node:assert";
import { readNumbered } from "../../../../src/references/read/numbered/read";
import { finish } from "../../../../src/references/read/source";

describe("a numbered list that is a text of its own", () => {
  it("says where the DOI of each entry stands, in that entry alone", () => {
    const text =
      "1. 10.1000/abc in cells. Luo A. Oncogene. 2019;1:2.\n" +
      "2. Mo B. Uptake of cells. Oncogene. 2020;1:2. doi:10.1000/mo.\n" +
      "3. Lee C. Uptake at 10.1000/a%28b%29. Oncogene. 2020;1:2.\n" +
      "4. Kim D. Uptake. Oncogene. 2020;1:2. [10.1000/kim](https://doi.org/10.1000/kim)\n";
    const { references, problems } = finish(readNumbered(text, "list.md"));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      references.map(({ number, place }) => [
        number,
        place!.doi && text.slice(place!.doi.start, place!.doi.end),
      ]),
      [
        [1, "10.1000/abc"],
        [2, "10.1000/mo"],
        [3, undefined],
        [4, "10.1000/kim"],
      ],
    );
  });

  it("has one entry and no problem, or no entry and one", () => {
    const [one, none, empty] = [
      "1. Luo A. Uptake of cells. Oncogene. 2019;1:2.\n",
      "Some words.\n",
      " \n",
    ].map((text) => finish(readNumbered(text, "list.md")));
    assert.deepEqual([one!.references.length, one!.problems], [1, []]);
    assert.deepEqual(
      none!.problems.map(({ start, message }) => [start, message]),
      [[0, "No numbered list of references was found in this file."]],
    );
    assert.deepEqual(empty!.problems, []);
  });
});

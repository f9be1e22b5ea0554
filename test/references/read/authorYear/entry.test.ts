import { strict as assert } from "node:assert";
import { readPrintedEntry } from "../../../../src/references/read/authorYear/entry";

/** By whom, when it appeared, its title, and where. */
const told = (raw: string): readonly unknown[] | undefined => {
  const entry = readPrintedEntry(raw);
  if (!entry) return undefined;
  const { csl, appeared } = entry;
  const names = csl.author?.map(({ family, literal }) => family ?? literal).join(", ");
  return [names, appeared.year + appeared.letter, csl.title, csl["container-title"]];
};

describe("an entry without a number", () => {
  for (const [raw, expected] of [
    [
      "Smith, J. (2019a). Uptake of cells. Oncogene, 12(3), 1–9.",
      ["Smith", "2019a", "Uptake of cells", "Oncogene"],
    ],
    [
      "“AACR Project GENIE.” 2017. Cancer Discovery 7 (8): 818–31.",
      [undefined, "2017", "AACR Project GENIE", "Cancer Discovery"],
    ],
    [
      "Profiling of lung cancer. (2014). Nature, 511, 543–550.",
      [undefined, "2014", "Profiling of lung cancer", "Nature"],
    ],
    [
      "World Health Organization. (2019). Title of a report. WHO Press.",
      ["World Health Organization", "2019", "Title of a report", "WHO Press"],
    ],
    // The year behind the journal, with the letter by which works are told apart.
    [
      "Théry C, Witwer KW. Minimal information. J Vesicles. 2018;7(1):153.",
      ["Théry, Witwer", "2018", "Minimal information", "J Vesicles"],
    ],
    [
      "Théry C, Witwer KW. Minimal information. J Vesicles. 2018b;7(1):153.",
      ["Théry, Witwer", "2018b", "Minimal information", "J Vesicles"],
    ],
    [
      "Théry C, Witwer KW. Minimal information. J Vesicles. 2018b Mar 3;7(1):153.",
      ["Théry, Witwer", "2018b", "Minimal information", "J Vesicles"],
    ],
    [
      "Théry, C.; Witwer, K.W. Minimal information. J. Vesicles 2018b, 7, 28–41.",
      ["Théry, Witwer", "2018b", "Minimal information", "J. Vesicles"],
    ],
    [
      "Théry C, Witwer KW. Minimal information. J Vesicles, 2018b.",
      ["Théry, Witwer", "2018b", "Minimal information", "J Vesicles"],
    ],
    [
      "Théry C, Witwer KW. Minimal information. J Vesicles 7:1-9 (2018b).",
      ["Théry, Witwer", "2018b", "Minimal information", "J Vesicles"],
    ],
    [
      "Théry C, Witwer KW. The 2017a of things. J Vesicles. 2018c;7(1):153.",
      ["Théry, Witwer", "2018c", "The 2017a of things", "J Vesicles"],
    ],
    [
      "Théry C, Witwer KW. Cells of 12018a. J Vesicles. 2018b;7(1):153.",
      ["Théry, Witwer", "2018b", "Cells of 12018a", "J Vesicles"],
    ],
    [
      "Théry C, Witwer KW. Cells 2018ab1 of mice. J Vesicles. 2018b;7(1):153.",
      ["Théry, Witwer", "2018b", "Cells 2018ab1 of mice", "J Vesicles"],
    ],
    // What nobody cites by author and year.
    ["Théry C. Minimal information. J Vesicles.", undefined],
    ["Minimal information for studies. J Vesicles. 2018;7(1):153.", undefined],
    // Sentences.
    ["Smith et al. (2019) found that exosomes are taken up.", undefined],
    ["Smith and Lee (2019) have found that exosomes are taken up.", undefined],
    ["Smith, J. (2019) Found by chance. Oncogene.", ["Smith", "2019", "Found by chance", "Oncogene"]],
    ["Smith, J. (2019). found by chance. Oncogene.", ["Smith", "2019", "found by chance", "Oncogene"]],
    ["Smith, J. (2019): found by chance. Oncogene.", ["Smith", "2019", "found by chance", "Oncogene"]],
    ["Smith, J. (2019) miR-21 in cells. Oncogene.", ["Smith", "2019", "miR-21 in cells", "Oncogene"]],
    ["Smith, J. (2019) p53 in many cells. Oncogene.", ["Smith", "2019", "p53 in many cells", "Oncogene"]],
  ] as const)
    it(raw, () => {
      assert.deepEqual(told(raw), expected);
    });

  it("has the date that it is cited by", () => {
    const issued = ["(2019a)", "(in press)", "(n.d.-b)"].map(
      (when) => readPrintedEntry(`Smith, J. ${when}. Uptake of cells. Oncogene.`)?.csl.issued,
    );
    assert.deepEqual(issued, [{ "date-parts": [[2019]] }, { literal: "in press" }, { literal: "n.d." }]);
  });

  it("has its identifiers, and says whether it has more authors", () => {
    const one = readPrintedEntry(
      "Smith, J., et al. (2019). Uptake of cells. Oncogene. https://doi.org/10.1000/abc",
    );
    assert.deepEqual([one?.csl.DOI, one?.authorsTruncated, one?.isSame], ["10.1000/abc", true, false]);
    const other = readPrintedEntry(
      "Théry C, et al. Minimal information. J Vesicles. 2018;7(1):153. doi:10.1000/abc",
    );
    assert.deepEqual([other?.csl.DOI, other?.authorsTruncated, other?.isSame], ["10.1000/abc", true, false]);
    assert.equal(readPrintedEntry("———. 2019. Uptake of cells. Oncogene.")?.isSame, true);
  });
});

import { strict as assert } from "node:assert";
import { parseBody, parsePrinted } from "../../../../src/references/read/numbered/parse";

describe("the year of a printed entry", () => {
  for (const [text, year] of [
    ["(2019). Study of 1999 and 2001. Oncogene 38:1-9.", 2019],
    ["(2019, May 3). Study of 1999 mice. Oncogene.", 2019],
    ["(2019a) Study of 1999 mice. Oncogene.", 2019],
    ["(1899) Study of 1999 mice. Oncogene.", 1899],
    ["2019. Study of 1999 mice. Oncogene 1:2.", 2019],
    ["2019: Study of 1999 mice. Oncogene.", 2019],
    ["2019a. Study of 1999 mice. Oncogene 1:2.", 2019],
    ["Study of 1999 mice. Oncogene. 2019 Mar 3;38:1-9.", 2019],
    ["Study of 1999 mice. Oncogene. 2019 Mar-Apr;38:1-9.", 2019],
    ["Study of 1999 mice. Oncogene 2019;38:1.", 2019],
    ["Study of 2019 mice. Oncogene 2018b;38:1.", 2018],
    ["Study of 1999 mice. Oncogene (2019;38:1).", 2019],
    ["Study of 1999 mice. Oncogene 1899;38:1.", 1899],
    ["Study of 1999 mice. Oncogene 2019, 38, 1–9.", 2019],
    ["Study of 1999 mice. Oncogene. 1899, 38(4): 1-9", 1899],
    ["Study of 1999 mice. Oncogene 2019, 38 (4): 1", 2019],
    ["Study of mice (1999). Oncogene 38, 1-9 (2019a).", 2019],
    ["Study of mice (1999). Oncogene 38, 1-9 (2019).", 2019],
    ["Study of 1999 mice. Oncogene 38 (2019) 1–9.", 2019],
    ["Study of 1999 mice. Oncogene (March 2019) of 38.", 2019],
    ["Study of 1999 mice. Oncogene (Mar. 2019) of 38.", 2019],
    ["Study of 1999 mice. Oncogene (2019b) of 38", 2019],
    ["Study of 1999 mice. Oncogene, 2019.", 2019],
    ["Study of 1999 mice. Oncogene. 2019", 2019],
    ["Study of 1999 mice. Oncogene, 1875,", 1875],
    ["Study of 1999 mice. Oncogene.", 1999],
    ["Study of 1999 and 1999 mice. Oncogene.", 1999],
    ["Study of 1999 and 2001 mice. Oncogene.", undefined],
    ["Study of 1999-2001 mice. Oncogene.", undefined],
    ["Study of 1999–2001 mice. Oncogene.", undefined],
    ["Study 10:1999 mice. Oncogene.", undefined],
    ["Study 1999/2000 mice. Oncogene", undefined],
    ["Study 11999 of mice. Oncogene", undefined],
    ["Study of mice. Oncogene 1799.", undefined],
  ] as const)
    it(`${text}: ${year ?? "none"}`, () => {
      assert.equal(parsePrinted(`Luo A, Mo B. ${text}`, "").csl.issued?.["date-parts"]?.[0]?.[0], year);
    });
});

describe("what stands behind the authors of a printed entry", () => {
  for (const [text, ...expected] of [
    ["Uptake of cells. Oncogene. 2019;38(4):1-9.", "Uptake of cells", "Oncogene", "38", "4", "1-9"],
    ["Uptake of cells. Oncogene 38, 1165–71", "Uptake of cells", "Oncogene", "38", undefined, "1165–71"],
    [
      "Uptake of cells. Oncogene, vol. 446, no. 4, 2014, pp. 1–9.",
      "Uptake of cells",
      "Oncogene",
      "446",
      "4",
      "1–9",
    ],
    ["Uptake of cells. Oncogene, Vol. 446, p. 12", "Uptake of cells", "Oncogene", "446", undefined, "12"],
    [
      "Uptake of cells. Oncogene, vol 446, 1899, p. 12",
      "Uptake of cells",
      "Oncogene",
      "446",
      undefined,
      "12",
    ],
    [
      "Uptake of cells. Oncogene 446 (2014) 1165–1171.",
      "Uptake of cells",
      "Oncogene",
      "446",
      undefined,
      "1165–1171",
    ],
    [
      "Uptake of cells. Oncogene 38 (Suppl 1): S12–S19.",
      "Uptake of cells",
      "Oncogene",
      "38",
      "Suppl 1",
      "S12–S19",
    ],
    ["Uptake of cells. Science 367(6478):eaau6977", "Uptake of cells", "Science", "367", "6478", "eaau6977"],
    ["Uptake of cells. Oncogene 38:1.2-5.", "Uptake of cells", "Oncogene", "38", undefined, "1.2-5"],
    ["Uptake of cells. Oncogene 38: e12. More", "Uptake of cells", "Oncogene", "38", undefined, "e12"],
    // A year in the place of the volume is none.
    ["Uptake of cells. Oncogene 2019:38-40.", "Uptake of cells", "Oncogene"],
    ["Uptake of cells. Oncogene 1899:38-40.", "Uptake of cells", "Oncogene"],
    ["Uptake 1.5 of cells. Oncogene 3.38:1-9", "Uptake 1.5 of cells", "Oncogene"],
    ["Why now. More to it. Oncogene 1:2", "Why now. More to it", "Oncogene", "1", undefined, "2"],
    ["Why nows. Oncogene 1:2", "Why nows", "Oncogene", "1", undefined, "2"],
    ["“Uptake of cells.” Oncogene 1:2", "Uptake of cells", "Oncogene", "1", undefined, "2"],
    ["‘Uptake of cells’ Oncogene 1:2", "Uptake of cells", "Oncogene", "1", undefined, "2"],
    ['"Uptake of cells," Oncogene 1:2', "Uptake of cells", "Oncogene", "1", undefined, "2"],
    ["Uptake of cells, Oncogene 38 (2019) 1–9.", "Uptake of cells", "Oncogene", "38", undefined, "1–9"],
    ["Uptake of cells[J]. Oncogene 1:2", "Uptake of cells", "Oncogene", "1", undefined, "2"],
    ["Uptake of cells [EB/OL]. Oncogene 1:2", "Uptake of cells", "Oncogene", "1", undefined, "2"],
    ["Uptake of cells [x]. Oncogene 1:2", "Uptake of cells [x]", "Oncogene", "1", undefined, "2"],
    ["Uptake of cells vs. mice. Oncogene 1:2", "Uptake of cells vs. mice", "Oncogene", "1", undefined, "2"],
    ["Uptake in U.S. cells. Oncogene 1:2", "Uptake in U.S. cells", "Oncogene", "1", undefined, "2"],
    ["Uptake of cells! Oncogene 1:2", "Uptake of cells!", "Oncogene", "1", undefined, "2"],
    ["Uptake of cells. Cell. Signal., 1:2", "Uptake of cells", "Cell. Signal", "1", undefined, "2"],
    ["Uptake of cells. Oncogene, vol. 3", "Uptake of cells", "Oncogene"],
    ["Uptake of cells. 38:1-9", "Uptake of cells", undefined, "38", undefined, "1-9"],
    ["Uptake of cells.", "Uptake of cells"],
  ] as const)
    it(text, () => {
      const { type, ...csl } = parseBody(text);
      const [title, journal, volume, issue, page] = expected;
      assert.deepEqual(
        [type, csl.title, csl["container-title"], csl.volume, csl.issue, csl.page],
        [journal === undefined ? "document" : "article-journal", title, journal, volume, issue, page],
      );
    });
});

describe("the parts of a printed entry", () => {
  for (const [text, expected] of [
    [
      "Luo A. Uptake of cells. Oncogene. 2019;38:1-9.",
      {
        id: "1",
        type: "article-journal",
        author: [{ family: "Luo", given: "A" }],
        title: "Uptake of cells",
        "container-title": "Oncogene",
        issued: { "date-parts": [[2019]] },
        volume: "38",
        page: "1-9",
      },
    ],
    [
      "Luo A. (2019). Uptake of cells. Oncogene, 38(4), 1–9.",
      {
        id: "1",
        type: "article-journal",
        author: [{ family: "Luo", given: "A." }],
        title: "Uptake of cells",
        "container-title": "Oncogene",
        issued: { "date-parts": [[2019]] },
        volume: "38",
        issue: "4",
        page: "1–9",
      },
    ],
    [
      "Luo A. 2019. Uptake of cells. Oncogene 38:1-9.",
      {
        id: "1",
        type: "article-journal",
        author: [{ family: "Luo", given: "A." }],
        title: "Uptake of cells",
        "container-title": "Oncogene",
        issued: { "date-parts": [[2019]] },
        volume: "38",
        page: "1-9",
      },
    ],
    [
      "Luo A. Uptake of cells, Oncogene 38 (2019) 1–9.",
      {
        id: "1",
        type: "article-journal",
        author: [{ family: "Luo", given: "A" }],
        title: "Uptake of cells",
        "container-title": "Oncogene",
        issued: { "date-parts": [[2019]] },
        volume: "38",
        page: "1–9",
      },
    ],
    [
      "Luo A. “Uptake of cells.” Oncogene, vol. 38, no. 4, 2019, pp. 1–9.",
      {
        id: "1",
        type: "article-journal",
        author: [{ family: "Luo", given: "A" }],
        title: "Uptake of cells",
        "container-title": "Oncogene",
        issued: { "date-parts": [[2019]] },
        volume: "38",
        issue: "4",
        page: "1–9",
      },
    ],
    [
      "Luo A. Uptake of cells[J]. Oncogene, 2019, 38(4): 1-9.",
      {
        id: "1",
        type: "article-journal",
        author: [{ family: "Luo", given: "A" }],
        title: "Uptake of cells",
        "container-title": "Oncogene",
        issued: { "date-parts": [[2019]] },
        volume: "38",
        issue: "4",
        page: "1-9",
      },
    ],
    [
      "Luo A. Why? A story. Oncogene. 2019.",
      {
        id: "1",
        type: "article-journal",
        author: [{ family: "Luo", given: "A" }],
        title: "Why? A story",
        "container-title": "Oncogene",
        issued: { "date-parts": [[2019]] },
      },
    ],
    [
      "Luo A. Uptake in vitro? Oncogene. 2019;1:2.",
      {
        id: "1",
        type: "article-journal",
        author: [{ family: "Luo", given: "A" }],
        title: "Uptake in vitro?",
        "container-title": "Oncogene",
        issued: { "date-parts": [[2019]] },
        volume: "1",
        page: "2",
      },
    ],
    [
      "Luo A. Cells of 1999 and 2001. Book.",
      {
        id: "1",
        type: "article-journal",
        author: [{ family: "Luo", given: "A" }],
        title: "Cells of 1999 and 2001",
        "container-title": "Book",
      },
    ],
    [
      "Luo A. Cells of 1999. Book.",
      {
        id: "1",
        type: "article-journal",
        author: [{ family: "Luo", given: "A" }],
        title: "Cells of 1999",
        "container-title": "Book",
        issued: { "date-parts": [[1999]] },
      },
    ],
    [
      "Luo A. Uptake by E. coli cells. Oncogene 2019 Mar 3;2:3.",
      {
        id: "1",
        type: "article-journal",
        author: [{ family: "Luo", given: "A" }],
        title: "Uptake by E. coli cells",
        "container-title": "Oncogene",
        issued: { "date-parts": [[2019]] },
        volume: "2",
        page: "3",
      },
    ],
    [
      "Luo A. Uptake of cells. Oncogene (March 2019).",
      {
        id: "1",
        type: "article-journal",
        author: [{ family: "Luo", given: "A" }],
        title: "Uptake of cells",
        "container-title": "Oncogene",
        issued: { "date-parts": [[2019]] },
      },
    ],
  ] as const)
    it(JSON.stringify(text), () => {
      assert.deepEqual(parsePrinted(text, "1").csl, expected);
    });
});

import { strict as assert } from "node:assert";
import { parsePrinted } from "../../../../src/references/read/numbered/parse";

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

import { strict as assert } from "node:assert";
import type { EvidencedFile } from "../../../src/cli/documents";
import { evidenceReporters } from "../../../src/cli/reporters/evidence";

const quote = '=HYPERLINK(1), “CD63” is "one",\u001b[31m\nand\u202e so on.';

const file: EvidencedFile = {
  path: "notes.md",
  citations: [
    {
      ...{ start: 10, end: 13, line: 1, column: 11, text: "[1]", targets: ["1"], sentence: "CD63, CD9 [1]" },
      works: [
        {
          ...{ key: "1", number: 1, abstract: true, unsupported: [] },
          supported: [
            { name: "CD63", id: "hgnc:1692", quote },
            { name: "CD9", id: "hgnc:1709", quote },
          ],
        },
      ],
    },
  ],
};

const context = { style: (_: string, text: string) => text, width: 0 };

describe("evidence", () => {
  it("is quoted once for all its names, without what a terminal would obey", () => {
    assert.equal(
      evidenceReporters.pretty([file], context),
      [
        "notes.md  1 citation, 2 names found in the cited works, 0 not",
        "  1:11     CD63, CD9 [1]",
        '        1  CD63, CD9: “=HYPERLINK(1), “CD63” is "one", [31m and so on.”',
        "",
        "",
      ].join("\n"),
    );
  });

  it("is no formula of a spreadsheet", () => {
    const [, row] = evidenceReporters.csv([file], context).split("\r\n");
    assert.equal(
      row,
      `notes.md,10,13,1,11,[1],"CD63, CD9 [1]",1,1,true,CD63; CD9,,"'${quote.replaceAll('"', '""')}"`,
    );
  });
});

import { strict as assert } from "node:assert";
import type { AnnotatedFile } from "../../../src/cli/documents";
import { annotateReporters } from "../../../src/cli/reporters/annotate";
import { annotateCsv } from "../../../src/cli/reporters/annotateCsv";
import { annotatePretty } from "../../../src/cli/reporters/annotatePretty";

const found = {
  path: "notes.md",
  mentions: [
    {
      start: 10,
      end: 18,
      line: 1,
      column: 11,
      text: "miR-1246",
      kind: "mirna",
      id: "mirbase:MI0006381",
      name: "hsa-mir-1246",
      candidates: ["mirbase:MI0006381"],
      xrefs: { ncbigene: "100302142" },
    },
  ],
  citations: [
    { start: 2, end: 6, line: 1, column: 3, text: '["6,\n2]', style: "bracket", targets: ["6", "2"] },
  ],
} as const;

const file: AnnotatedFile = {
  ...found,
  document: { path: "notes.md", source: "", blocks: [], mentions: [], citations: [] },
};

describe("annotate --format json and jsonl", () => {
  it("have the shape of the contract", () => {
    assert.deepEqual(JSON.parse(annotateReporters.json.print([file], (_, text) => text)), {
      version: 1,
      files: [found],
    });
    const lines = annotateReporters.jsonl
      .print([file, file], (_, text) => text)
      .trimEnd()
      .split("\n");
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      [found, found],
    );
  });
});

describe("annotate --format csv", () => {
  it("quotes what has to be, in the order of the text", () => {
    assert.equal(
      annotateCsv([file]),
      "path,start,end,line,column,kind,text,id,name,style,targets\r\n" +
        'notes.md,2,6,1,3,citation,"[""6,\n2]",,,bracket,6 2\r\n' +
        "notes.md,10,18,1,11,mirna,miR-1246,mirbase:MI0006381,hsa-mir-1246,,\r\n",
    );
  });
});

describe("annotate --format csv in a spreadsheet", () => {
  const rows = (text: string) =>
    annotateCsv([{ ...file, mentions: [], citations: [{ ...found.citations[0], text, targets: [] }] }]);

  for (const text of [
    "=1+1",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!D2",
    "\t=1",
    "+HYPERLINK(1)",
  ]) {
    it(`runs no ${JSON.stringify(text)}`, () => {
      assert.ok(rows(text).includes(`,citation,'${text},`));
    });
  }

  it("leaves citation keys as they are", () => {
    for (const text of ["@smith2020", "-@smith2020", "[@a; -@b]"])
      assert.ok(rows(text).includes(`,citation,${text},`));
  });
});

describe("annotate --format pretty", () => {
  it("is a table for each document", () => {
    assert.equal(
      annotatePretty([file], (_, text) => text),
      `notes.md  1 mention, 1 citation
   1:3  citation  ["6, 2]                 6, 2
  1:11  mirna     miR-1246  hsa-mir-1246  mirbase:MI0006381

`,
    );
  });

  it("prints nothing that a terminal would obey", () => {
    const evil = "\u001B]0;x\u0007\u202E\u009B31m";
    const citation = { ...found.citations[0], text: evil, targets: [evil] };
    const printed = annotatePretty(
      [{ ...file, path: `${evil}.md`, citations: [citation] }],
      (_, text) => text,
    );
    assert.doesNotMatch(printed.replaceAll("\n", ""), /[\p{Cc}\u202E]/u);
  });
});

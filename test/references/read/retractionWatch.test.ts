import { strict as assert } from "node:assert";
import type { Retractions } from "../../../src/model/retraction";
import { readRetractionWatch } from "../../../src/references/read/retractionWatch";

/** The columns of the file as Crossref publishes it. */
const head =
  "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI," +
  "RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes";
const row = (doi: string, pmid: string, nature: string, date: string): string =>
  `1,"On ""uptake"", and\nmore",(BLS) Biology;,"A, B",J,P,China,X;Y,,Research Article;,${date},10.1000/notice,0,1/1/2018 0:00,${doi},${pmid},${nature},+Error;,No,`;

function read(text: string): { readonly list: Retractions } | { readonly problem: string } {
  const reading = readRetractionWatch(text, "retraction_watch.csv");
  for (;;) {
    const step = reading.next();
    if (step.done) return "problem" in step.value ? step.value : { list: step.value };
  }
}

function said(rows: readonly string[], ids: { doi?: string; pmid?: string }): readonly string[] {
  const found = read([head, ...rows].join("\r\n"));
  assert.ok("list" in found);
  const { doi, pmid } = ids;
  return found.list.noticesOf({ doi, pmid }).map(({ kind, source }) => `${kind} ${source}`);
}

describe("Retraction Watch’s database", () => {
  const rows = [
    row("10.1000/Gone", "111", "Retraction", "1/16/2024 0:00"),
    row("10.1000/both", "0", "Expression of concern", "3/1/2020 0:00"),
    row("10.1000/BOTH", "0", "Retraction", "12/5/2021 0:00"),
    row("10.1000/doubted", "0", "Expression of concern", "2024-02-03"),
    row("10.1000/back", "222", "Retraction", "1/16/2019 0:00"),
    row("10.1000/back", "222", "Reinstatement", "1/16/2020 0:00"),
    row("10.1000/mended", "0", "Correction", "1/16/2020 0:00"),
    row("unavailable", "333", "Retraction", ""),
    row("Unavailable", "0", "Retraction", "1/16/2020 0:00"),
  ];
  const of = "retraction_watch.csv";
  const cases: readonly (readonly [{ doi?: string; pmid?: string }, readonly string[]])[] = [
    [{ doi: "10.1000/gone" }, [`retracted ${of} (notice of 2024-01-16)`]],
    [{ pmid: "111" }, [`retracted ${of} (notice of 2024-01-16)`]],
    [{ doi: "10.1000/both" }, [`retracted ${of} (notice of 2021-12-05)`]],
    [{ doi: "10.1000/doubted" }, [`concern ${of} (notice of 2024-02-03)`]],
    [{ doi: "10.1000/back" }, [`reinstated ${of} (notice of 2020-01-16)`]],
    [{ doi: "10.1000/mended" }, []],
    [{ pmid: "333" }, [`retracted ${of}`]],
    [{ doi: "unavailable" }, []],
    [{ pmid: "0" }, []],
    [{ doi: "10.1000/other", pmid: "999" }, []],
    [{}, []],
  ];
  for (const [ids, expected] of cases)
    it(`says ${expected.join() || "nothing"} of ${JSON.stringify(ids)}`, () => {
      assert.deepEqual(said(rows, ids), expected);
    });

  it("is told by its columns, in whatever order they stand", () => {
    const some =
      "RetractionNature,OriginalPaperDOI,RetractionDate,OriginalPaperPubMedID\nRetraction,10.1000/a,1/2/2020,0\n";
    const found = read(some);
    assert.ok("list" in found);
    assert.equal(found.list.noticesOf({ doi: "10.1000/a", pmid: undefined }).length, 1);
    for (const text of ["", "doi,nature\n10.1000/a,Retraction\n", head.replace("RetractionNature,", "")]) {
      const other = read(text);
      assert.ok("problem" in other);
      assert.match(
        other.problem,
        /^this is not Retraction Watch’s database: it has no column .*RetractionNature/,
      );
    }
  });

  it("can be paused between its rows", () => {
    const reading = readRetractionWatch(`${head}\n${`${rows[0]!}\n`.repeat(5_000)}`, of);
    let pauses = 0;
    while (reading.next().done !== true) pauses++;
    assert.equal(pauses, 2);
  });
});

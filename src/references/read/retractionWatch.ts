import type { Notice, NoticeKind, Retractions } from "../../model/retraction";
import { addTo } from "../../text/groupBy";
import { rowsOfCsv } from "./csv";
import { listed } from "../../text/quote";
import { comparableDoi } from "../identifiers";
import { kindOfNatures } from "../natures";

/** The columns that are read, as Crossref names them in the file that it publishes. */
const columns = ["OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionNature", "RetractionDate"] as const;

interface Row {
  readonly nature: string;
  readonly date: string | undefined;
}

/** Rows that are read between two pauses. */
const rowsAtATime = 2_000;

/**
 * Reads Retraction Watch's database, `retraction_watch.csv`: a list that names the file, and the day of each notice. Yields between rows, so that it may be
 * paused. A text without its columns is a problem, in words that follow the name of the file.
 */
export function* readRetractionWatch(
  text: string,
  name: string,
): Generator<undefined, Retractions | { readonly problem: string }> {
  const rows = rowsOfCsv(text);
  const head = rows.next().value ?? [];
  const lacking = columns.filter((column) => !head.includes(column));
  if (lacking.length > 0)
    return { problem: `this is not Retraction Watch’s database: it has no column ${listed(lacking)}` };
  const [doiAt, pmidAt, natureAt, dateAt] = columns.map((column) => head.indexOf(column));
  const byId = new Map<string, Row[]>();
  let read = 0;
  for (const cells of rows) {
    const row = { nature: cells[natureAt!] ?? "", date: dayOf(cells[dateAt!] ?? "") };
    const doi = comparableDoi(cells[doiAt!] ?? "");
    if (doi.startsWith("10.")) addTo(byId, doi, row);
    const pmid = (cells[pmidAt!] ?? "").trim();
    if (/^[1-9]\d{0,8}$/.test(pmid)) addTo(byId, pmid, row);
    if (++read % rowsAtATime === 0) yield;
  }
  return {
    noticesOf: ({ doi = "", pmid = "" }) => {
      const found = byId.get(doi) ?? byId.get(pmid);
      const kind = found && kindOfNatures(found.map(({ nature }) => nature));
      return kind === undefined ? [] : [noticeOf(kind, found!, name)];
    },
  };
}

/** What all rows on a work come to, as of the latest of those that say so. */
function noticeOf(kind: NoticeKind, rows: readonly Row[], name: string): Notice {
  const days = rows.flatMap(({ nature, date }) => (kindOfNatures([nature]) === kind ? (date ?? []) : []));
  const latest = days.sort().at(-1);
  return { kind, source: latest === undefined ? name : `${name} (notice of ${latest})` };
}

/** `1/16/2024 0:00`, month first, or a date of ISO 8601, as `2024-01-16`. */
function dayOf(date: string): string | undefined {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(date.trim()) ?? [];
  if (year !== undefined) return `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  return /^\d{4}-\d{2}-\d{2}/.exec(date.trim())?.[0];
}

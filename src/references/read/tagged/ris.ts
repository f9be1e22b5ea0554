import type { CslItem, CslName, Reference, SourceProblem } from "../../../model/reference";
import type { Span } from "../../../model/span";
import { createKeys } from "../../citekey";
import { statusIn } from "../../ownNotice";
import { assembleItem, assembleReference, nothingFound } from "../assemble";
import { readAnew, type ReadText } from "../source";
import { readFields, type TaggedField, type TaggedRecord } from "./fields";

const line = /([A-Z][A-Z0-9]) {1,2}-(?: |(?=\r?$))/my;
const opening = /(?<=^[ \t]{0,3})TY {1,2}-/gm;
const closing = /^ER {1,2}-/m;

/** RIS's types of reference that CSL has too; all others are documents. */
const types: Readonly<Record<string, string>> = {
  JOUR: "article-journal",
  JFULL: "article-journal",
  EJOUR: "article-journal",
  MGZN: "article-magazine",
  NEWS: "article-newspaper",
  BOOK: "book",
  EBOOK: "book",
  EDBOOK: "book",
  CHAP: "chapter",
  ECHAP: "chapter",
  CONF: "paper-conference",
  CPAPER: "paper-conference",
  THES: "thesis",
  RPRT: "report",
  DATA: "dataset",
  COMP: "software",
  ELEC: "webpage",
  PAT: "patent",
  UNPB: "manuscript",
};

interface Part {
  readonly record: TaggedRecord;
  readonly csl: CslItem;
  readonly closed: boolean;
  /** From the start of the part. */
  readonly end: number;
}

/** Reads RIS: an entry goes from its `TY` to its `ER`. Entries without an `ID` get a key of author and year. */
export const readRis: ReadText = function* (text, file, keep = readAnew) {
  const references: Reference[] = [];
  const keyOf = createKeys();
  const starts = [...text.matchAll(opening)].map(({ index }) => index);
  const problems: SourceProblem[] =
    starts.length > 0 ? [] : [...nothingFound(text, file, "There is no RIS entry here (no line “TY  -”).")];
  for (const [at, start] of starts.entries()) {
    const { record, csl, closed, end } = keep(text.slice(start, starts[at + 1]), readPart);
    if (!closed) {
      problems.push({ file, start, end: start + 2, message: "This entry has no end (no line “ER  -”)." });
    }
    const move = (field: TaggedField | undefined): Span | undefined =>
      field && { start: field.start + start, end: field.end + start };
    const id = record.fields.find(({ tag, value }) => tag === "ID" && value !== "");
    const span = move(id);
    const doi = move(record.fields.find(({ tag }) => tag === "DO"));
    const title = move(
      record.fields.find(({ tag, value }) => (tag === "TI" || tag === "T1") && value === csl.title),
    );
    const key = id?.value ?? keyOf(csl);
    const place = {
      file,
      start,
      end: start + end,
      ...(span && { key: span }),
      ...(doi && { doi }),
      ...(title && { title }),
    };
    references.push(assembleReference(csl, key, place, record.first("AB", "N2")));
    yield;
  }
  return { references, problems };
};

function readPart(text: string): Part {
  const close = closing.exec(text);
  const end = close ? close.index + close[0].length : text.trimEnd().length;
  const record = readFields(text.slice(0, end), line);
  return { record, csl: itemOf(record), closed: close !== null, end };
}

function itemOf(record: TaggedRecord): CslItem {
  const { first, all } = record;
  const pages = [first("SP"), first("EP")].filter((page) => page !== undefined);
  const fromPubmed = all("DB", "DP").some((name) => /pubmed|medline/i.test(name));
  const accession = first("AN");
  const title = first("TI", "T1", "CT");
  const year = first("PY", "Y1", "DA");
  const author = all("AU", "A1").map(nameOf);
  const editor = all("ED", "A2").map(nameOf);
  const fields: Readonly<Record<string, string | undefined>> = {
    title,
    "container-title": first("JF", "JO", "T2", "BT", "JA", "J2"),
    publisher: first("PB"),
    volume: first("VL"),
    issue: first("IS"),
    page: pages.join("–") || first("C7"),
    DOI: first("DO"),
    PMID: fromPubmed && accession !== undefined && /^\d{1,8}$/.test(accession) ? accession : undefined,
    PMCID: all("C2", "AN").find((value) => /^PMC\d{1,9}$/.test(value)),
    URL: first("UR"),
    status: statusIn({ title, notes: all("N1", "RN", "M1", "M3"), keywords: all("KW") }),
  };
  const type = first("TY") ?? "";
  return assembleItem({
    type: Object.hasOwn(types, type) ? types[type]! : "document",
    author,
    editor,
    issued: year ? dateOf(year) : undefined,
    fields,
  });
}

/** "Family, Given, Suffix"; a name without a comma is that of a group. */
function nameOf(name: string): CslName {
  const [family = "", given, suffix] = name.split(",").map((part) => part.trim());
  if (given === undefined) return { literal: family };
  return { family, ...(given && { given }), ...(suffix && { suffix }) };
}

/** `2014`, `2014/03/05/`, `2014-03-05`; what is none of these is kept as it is. */
function dateOf(date: string): NonNullable<CslItem["issued"]> {
  const parts = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(date);
  return parts ? { "date-parts": [parts.slice(1).filter(Boolean).map(Number)] } : { literal: date };
}

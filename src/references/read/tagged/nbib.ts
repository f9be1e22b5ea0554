import type { CslItem, CslName, Reference } from "../../../model/reference";
import { createKeys } from "../../citekey";
import { assembleItem, assembleReference, nothingFound } from "../assemble";
import { monthNumber } from "../months";
import { readAnew, type ReadText } from "../source";
import { readFields, type TaggedField, type TaggedRecord } from "./fields";

const line = /([A-Z]{2,4}) {0,2}- ?/y;
const opening = /^PMID ?- ?\d/gm;

/**
 * Reads what PubMed exports (MEDLINE, `.nbib`): a record begins with its `PMID-`. Records have no keys, so they get one of
 * author and year; `pmid:…` and `doi:…` find them too.
 */
export const readNbib: ReadText = function* (text, file, keep = readAnew) {
  const references: Reference[] = [];
  const keyOf = createKeys();
  const starts = [...text.matchAll(opening)].map(({ index }) => index);
  const problems =
    starts.length > 0 ? [] : nothingFound(text, file, "There is no PubMed record here (no line “PMID-”).");
  for (const [at, start] of starts.entries()) {
    const part = text.slice(start, starts[at + 1]);
    const { csl, abstract, doi, title } = keep(part, readPart);
    const place = {
      file,
      start,
      end: start + part.trimEnd().length,
      ...(title && { title: { start: start + title.start, end: start + title.end } }),
      ...(doi && { doi: { start: start + doi.start, end: start + doi.start + doi.value.length } }),
    };
    references.push(assembleReference(csl, keyOf(csl), place, abstract));
    yield;
  }
  return { references, problems };
};

const mark = " [doi]";

interface Part {
  readonly csl: CslItem;
  readonly abstract: string | undefined;
  /** The field that has the DOI, its value without the mark behind it. */
  readonly doi: TaggedField | undefined;
  readonly title: TaggedField | undefined;
}

function readPart(text: string): Part {
  const record = readFields(text, line);
  const [doi] = record.fields
    .filter(({ tag, value }) => (tag === "LID" || tag === "AID") && value.endsWith(mark))
    .map((field) => ({ ...field, value: field.value.slice(0, -mark.length) }))
    .filter(({ value }) => value.trim() !== "");
  const title = record.fields.find(({ tag }) => tag === "TI" || tag === "BTI");
  return { csl: itemOf(record, doi?.value), abstract: record.first("AB"), doi, title };
}

/** What PubMed says of a work beside its record, as its pages have it; without a link, that it is of that type. */
function statusOf({ first, all }: TaggedRecord): string | undefined {
  const links = [
    ["Retraction in", first("RIN")],
    ["Retracted and republished in", first("RRI")],
    ["Expression of concern in", first("ECI")],
  ] as const;
  const [said] = links.flatMap(([what, where]) => (where === undefined ? [] : `${what}: ${where}`));
  const type = all("PT").find((one) => one.toLowerCase() === "retracted publication");
  return said?.startsWith("Retract") ? said : (type ?? said);
}

function itemOf(record: TaggedRecord, doi: string | undefined): CslItem {
  const { first, all } = record;
  const full = all("FAU");
  const author: readonly CslName[] = [
    ...(full.length > 0 ? full.map(fullName) : all("AU").map(shortName)),
    ...all("CN").map((literal) => ({ literal })),
  ];
  const fields: Readonly<Record<string, string | undefined>> = {
    title: first("TI", "BTI")?.replace(/\.$/, ""),
    "container-title": first("JT", "TA"),
    volume: first("VI"),
    issue: first("IP"),
    page: first("PG"),
    DOI: doi,
    PMID: first("PMID"),
    PMCID: first("PMC"),
    status: statusOf(record),
  };
  const issued = dateOf(first("DP") ?? "");
  const type = first("BTI") === undefined ? "article-journal" : "book";
  return assembleItem({ type, author, issued, fields });
}

/** "Hazawa, Masaharu". */
function fullName(name: string): CslName {
  const [family = "", given] = name.split(",", 2).map((part) => part.trim());
  return { family, ...(given && { given }) };
}

/** "Hazawa M": the last word is the initials. */
function shortName(name: string): CslName {
  const [, family = name, given] = /^(.+) (\S+)$/.exec(name) ?? [];
  return { family, ...(given && { given }) };
}

/** "2014 Apr 4", "2014 Mar-Apr", "2014". */
function dateOf(date: string): CslItem["issued"] {
  const [, year, month = "", day] = /^(\d{4})(?: ([A-Z][a-z]{2}))?(?: (\d{1,2}))?/.exec(date) ?? [];
  if (year === undefined) return date === "" ? undefined : { literal: date };
  const known = monthNumber(month);
  const rest = known === undefined ? [] : [known, ...(day ? [Number(day)] : [])];
  return { "date-parts": [[Number(year), ...rest]] };
}

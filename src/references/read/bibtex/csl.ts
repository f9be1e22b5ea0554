import type { CslItem } from "../../../model/reference";
import { yearIn } from "../../../text/year";
import { mayTell, statusIn } from "../../ownNotice";
import { assembleItem } from "../assemble";
import { monthNumber } from "../months";
import { readNames } from "./names";
import { decodeTex, decodeVerbatim } from "./tex";

const types: Readonly<Record<string, string>> = {
  article: "article-journal",
  review: "article-journal",
  book: "book",
  mvbook: "book",
  collection: "book",
  mvcollection: "book",
  proceedings: "book",
  mvproceedings: "book",
  manual: "book",
  booklet: "pamphlet",
  inbook: "chapter",
  bookinbook: "chapter",
  suppbook: "chapter",
  incollection: "chapter",
  inproceedings: "paper-conference",
  conference: "paper-conference",
  phdthesis: "thesis",
  mastersthesis: "thesis",
  thesis: "thesis",
  techreport: "report",
  report: "report",
  unpublished: "manuscript",
  online: "webpage",
  electronic: "webpage",
  www: "webpage",
  dataset: "dataset",
  software: "software",
  patent: "patent",
  periodical: "periodical",
};

/** The date of a biblatex `date` or a BibTeX `year` and `month`; of a range the first day. */
function issuedOf(date: string, year: string, month: string): CslItem["issued"] {
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (iso) return { "date-parts": [iso.slice(1).filter(Boolean).map(Number)] };
  const literal = date || year;
  const first = yearIn(literal);
  if (first === undefined) return literal === "" ? undefined : { literal };
  const number = /^(?:0?[1-9]|1[0-2])$/.test(month) ? Number(month) : monthNumber(month);
  return { "date-parts": [number === undefined ? [first] : [first, number]] };
}

/** Fields in which people and programs remark that a work was retracted. */
const remarks = ["note", "annote", "annotation", "addendum", "titleaddon", "pubstate"];

/** The CSL item of a BibTeX or BibLaTeX entry, whose values are given by field name, macros already put in. */
export function toCsl(
  type: string,
  key: string,
  value: (field: string) => string | undefined,
): { readonly csl: CslItem; readonly authorsTruncated: boolean } {
  const text = (...names: readonly string[]): string => {
    for (const name of names) {
      const found = value(name);
      if (found !== undefined && found.trim() !== "") return decodeTex(found);
    }
    return "";
  };
  /** A field with its lines as they are written: of Zotero's “Extra” each is a matter of its own. */
  const lines = (name: string): readonly string[] => {
    const written = value(name) ?? "";
    return mayTell(written) ? [...written.split("\n"), written].map(decodeTex) : [];
  };
  const verbatim = (name: string): string => decodeVerbatim(value(name) ?? "");
  const author = readNames(value("author") ?? "");
  const editor = readNames(value("editor") ?? "");
  const issued = issuedOf(text("date"), text("year"), text("month"));
  const title = [text("title"), text("subtitle")].filter(Boolean).join(": ");
  const fields: Readonly<Record<string, string | undefined>> = {
    title: title || text("titleaddon"),
    "container-title": text("journaltitle", "journal", "booktitle", "maintitle", "series", "shortjournal"),
    publisher: text("publisher", "institution", "school", "organization"),
    volume: text("volume"),
    issue: text("number", "issue"),
    page: text("pages", "eid", "articleno", "article-number"),
    DOI: verbatim("doi"),
    PMID: verbatim("pmid") || eprint(value, "pubmed"),
    PMCID: verbatim("pmcid") || verbatim("pmc"),
    ISBN: verbatim("isbn"),
    URL: verbatim("url") || arxivUrl(eprint(value, "arxiv")),
    note: text("note"),
    status: statusIn({ title, notes: remarks.flatMap(lines), keywords: [text("keywords", "keyword")] }),
  };
  const csl = assembleItem({
    id: key,
    type: Object.hasOwn(types, type) ? types[type]! : "document",
    author: author.names,
    editor: editor.names,
    issued,
    fields,
  });
  return { csl, authorsTruncated: author.truncated };
}

const arxivUrl = (id: string): string => (id === "" ? "" : `https://arxiv.org/abs/${id}`);

/** The identifier of an `eprint` of the archive named. */
function eprint(value: (field: string) => string | undefined, archive: string): string {
  const of = value("eprinttype") ?? value("archiveprefix") ?? "";
  return of.trim().toLowerCase() === archive ? decodeVerbatim(value("eprint") ?? "") : "";
}

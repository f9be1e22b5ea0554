import { SaxesParser } from "saxes";
import type { CslItem, CslName, Reference, SourceProblem } from "../../model/reference";
import { quoted } from "../../text/quote";
import { createKeys } from "../citekey";
import { statusIn } from "../ownNotice";
import { assembleItem, assembleReference, nothingFound } from "./assemble";
import { placeProblems, readAnew, type LocalProblem, type ReadText } from "./source";

const opening = /<record(?=[\s>])/g;
const end = "</record>";

interface Part {
  readonly csl: CslItem;
  readonly abstract: string | undefined;
  readonly label: string | undefined;
  readonly problems: readonly LocalProblem[];
}

/** No value of a record is nested deeper. */
const deepest = 6;

/** Texts of a record's elements, by their path below it: `titles/title`. */
type Values = ReadonlyMap<string, readonly string[]>;

/**
 * Reads EndNote's XML export. Records are read one by one, so that an error in one leaves the others readable. The key is
 * the label where it can be one, else made of author and year.
 */
export const readEndnoteXml: ReadText = function* (text, file, keep = readAnew) {
  const references: Reference[] = [];
  const keyOf = createKeys();
  const starts = [...text.matchAll(opening)].map(({ index }) => index);
  const problems: SourceProblem[] = [];
  if (starts.length === 0) problems.push(...nothingFound(text, file, "There is no EndNote record here."));
  for (const [at, start] of starts.entries()) {
    const limit = starts[at + 1] ?? text.length;
    const whole = text.slice(start, limit);
    const close = whole.lastIndexOf(end);
    const closed = close >= 0;
    if (!closed)
      problems.push({ file, start, end: start + "<record".length, message: "This record is never closed." });
    const part = closed ? whole.slice(0, close + end.length) : whole;
    const { csl, abstract, label, problems: found } = keep(part, readRecord);
    if (closed) problems.push(...placeProblems(found, start, file));
    const key = label ?? keyOf(csl);
    const doi = csl.DOI === undefined ? -1 : part.indexOf(csl.DOI);
    const place = {
      file,
      start,
      end: start + part.trimEnd().length,
      ...(doi >= 0 && { doi: { start: start + doi, end: start + doi + csl.DOI!.length } }),
    };
    references.push(assembleReference(csl, key, place, abstract));
    yield;
  }
  return { references, problems };
};

/** Elements that only say how their text is set. */
const styling = new Set(["style", "record"]);

function readRecord(text: string): Part {
  const values = new Map<string, string[]>();
  const problems: LocalProblem[] = [];
  const path: string[] = [];
  let current: string | undefined;
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  parser.on("error", (error) => {
    if (problems.length > 0) return;
    const start = Math.min(Math.max(parser.position - 1, 0), text.length - 1);
    const words = error.message.replace(/^\d{1,9}:\d{1,9}: /, "").replace(/\.?$/, ".");
    problems.push({ start, end: start + 1, message: `This is not XML: ${quoted(words)}` });
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "ref-type") values.set("type", [attributes.name ?? ""]);
    if (styling.has(name)) return;
    path.push(name);
    current = undefined;
  });
  parser.on("closetag", ({ name }) => {
    if (styling.has(name)) return;
    path.pop();
    current = undefined;
  });
  parser.on("text", (piece) => {
    if (path.length > deepest) return;
    const key = path.join("/");
    const list = values.get(key) ?? [];
    if (current === key) list.push(`${list.pop() ?? ""}${piece}`);
    else list.push(piece);
    current = key;
    values.set(key, list);
  });
  parser.write(text).close();
  const label = firstOf(values, "label");
  return {
    csl: itemOf(values),
    abstract: firstOf(values, "abstract"),
    label: label && /^[^\s,;{}[\]@]{2,60}$/.test(label) ? label : undefined,
    problems,
  };
}

function firstOf(values: Values, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const text = values.get(path)?.[0]?.replace(/\s+/g, " ").trim();
    if (text) return text;
  }
  return undefined;
}

const types: Readonly<Record<string, string>> = {
  "Journal Article": "article-journal",
  "Electronic Article": "article-journal",
  Book: "book",
  "Edited Book": "book",
  "Book Section": "chapter",
  "Conference Paper": "paper-conference",
  "Conference Proceedings": "paper-conference",
  Thesis: "thesis",
  Report: "report",
  "Web Page": "webpage",
  Patent: "patent",
  Dataset: "dataset",
};

function itemOf(values: Values): CslItem {
  const names = (path: string): readonly CslName[] =>
    (values.get(path) ?? [])
      .map((name) => name.trim())
      .filter(Boolean)
      .map(nameOf);
  const author = names("contributors/authors/author");
  const editor = names("contributors/secondary-authors/author");
  const year = firstOf(values, "dates/year");
  const accession = firstOf(values, "accession-num");
  const isPubmed = /pubmed|medline|nlm/i.test(
    firstOf(values, "remote-database-name", "remote-database-provider") ?? "",
  );
  const all = (...paths: readonly string[]) => paths.flatMap((path) => values.get(path) ?? []);
  const title = firstOf(values, "titles/title");
  const fields: Readonly<Record<string, string | undefined>> = {
    title,
    "container-title": firstOf(
      values,
      "titles/secondary-title",
      "periodical/full-title",
      "periodical/abbr-1",
    ),
    publisher: firstOf(values, "publisher"),
    volume: firstOf(values, "volume"),
    issue: firstOf(values, "number"),
    page: firstOf(values, "pages", "custom7"),
    DOI: firstOf(values, "electronic-resource-num"),
    PMID: isPubmed && /^\d{1,8}$/.test(accession ?? "") ? accession : undefined,
    PMCID: /^PMC\d{1,9}$/.exec(firstOf(values, "custom2") ?? "")?.[0],
    URL: firstOf(values, "urls/related-urls/url"),
    status: statusIn({
      title,
      notes: all("notes", "research-notes", "work-type"),
      keywords: all("keywords/keyword"),
    }),
  };
  const type = firstOf(values, "type") ?? "";
  return assembleItem({
    type: Object.hasOwn(types, type) ? types[type]! : "document",
    author,
    editor,
    issued:
      year === undefined
        ? undefined
        : /^\d{4}$/.test(year)
          ? { "date-parts": [[Number(year)]] }
          : { literal: year },
    fields,
  });
}

/** "Family, Given"; a name with a comma at its end, or none, is that of a group or has one word. */
function nameOf(name: string): CslName {
  const [family = "", given] = name.split(",", 2).map((part) => part.trim());
  return given ? { family, given } : { literal: family };
}

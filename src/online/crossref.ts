import type { Reference } from "../model/reference";
import { comparableDoi } from "../references/identifiers";
import { isRecord } from "../references/read/csl/item";
import { ask, misshapen, Unanswered, type Line, type Service } from "./ask";
import { authorsIn, entriesOf, listedTitle, recordsIn, textOf, type Answered } from "./answered";
import { review, type Question } from "./question";

const crossref: Service = { name: "Crossref", root: "https://api.crossref.org" };

type Fields = Readonly<Record<string, unknown>>;

/** The references of the review, as its publisher gave them to Crossref. */
export const referencesOfCrossref: Question<readonly Reference[]> = {
  service: crossref,
  sends: `the DOI ${review.doi} of ${review.name}`,
  ask: async (line) => {
    const references = recordsIn((await workOf(line, review.doi)).reference);
    if (references.length === 0)
      throw new Unanswered(`Crossref does not have the references of ${review.doi}.`);
    return entriesOf(numbered(references).map(([reference, number]) => toAnswered(reference, number)));
  },
};

/** The entry of one work. */
export const entryOfCrossref = (doi: string): Question<Reference> => ({
  service: crossref,
  sends: `the DOI ${doi}`,
  ask: async (line) => {
    const work = await workOf(line, doi);
    const [entry] = entriesOf([toEntry(work)]);
    if (entry?.csl.title === undefined) throw new Unanswered(`Crossref has no title for ${doi}.`);
    return entry;
  },
});

/** The record of a work, which is the one that was asked for. */
async function workOf(line: Line, doi: string): Promise<Fields> {
  const path = `/works/${encodeURIComponent(doi)}`;
  const data = await ask(line, crossref, path, `Crossref has no record of ${doi}.`);
  const work = isRecord(data) ? data.message : undefined;
  const found = isRecord(work) ? textOf(work.DOI) : undefined;
  if (!isRecord(work) || found === undefined) return misshapen(crossref);
  if (comparableDoi(found) !== comparableDoi(doi))
    throw new Unanswered(`Crossref answered with another work, ${found}.`);
  return work;
}

/**
 * References stand in the order in which they were given to Crossref. The keys that publishers make for them mostly end with the number
 * (`ref12`, `…-B12`); where all do, and no two are the same, these count, and else the order does.
 */
function numbered(references: readonly Fields[]): readonly (readonly [Fields, number])[] {
  const written = references.map(({ key }) => Number(/\d{1,6}$/.exec(textOf(key) ?? "")?.[0] ?? NaN));
  const isByKey = new Set(written).size === references.length && !written.some(Number.isNaN);
  const all = references.map((reference, at) => [reference, isByKey ? written[at]! : at + 1] as const);
  return [...all].sort(([, a], [, b]) => a - b);
}

/** Of the authors a publisher gives the first one alone. */
function toAnswered(reference: Fields, number: number): Answered {
  const journal = textOf(reference["journal-title"]);
  const { author } = authorsIn(textOf(reference.author));
  const data = {
    type: journal && "article-journal",
    title: listedTitle(reference["article-title"]) ?? listedTitle(reference["volume-title"]),
    author,
    "container-title": journal,
    issued: textOf(reference.year)?.slice(0, 4),
    volume: textOf(reference.volume),
    issue: textOf(reference.issue),
    page: textOf(reference["first-page"]),
    DOI: textOf(reference.DOI),
  };
  return {
    data,
    authorsTruncated: author !== undefined,
    printed: textOf(reference.unstructured),
    number,
  };
}

/** CSL's types for those of Crossref's that have another name. */
const types: Readonly<Record<string, string>> = {
  "journal-article": "article-journal",
  "proceedings-article": "paper-conference",
  "book-chapter": "chapter",
  "book-section": "chapter",
  monograph: "book",
  "edited-book": "book",
  "reference-book": "book",
  "reference-entry": "entry",
  "posted-content": "article",
  dissertation: "thesis",
};

function toEntry(work: Fields): Answered {
  const first = (value: unknown): string | undefined => textOf(Array.isArray(value) ? value[0] : value);
  const title = first(work.title);
  const subtitle = first(work.subtitle);
  const type = textOf(work.type) ?? "";
  const data = {
    type: Object.hasOwn(types, type) ? types[type] : type,
    title: title && subtitle && !title.includes(subtitle) ? `${title}: ${subtitle}` : title,
    author: recordsIn(work.author).map(nameOf),
    editor: recordsIn(work.editor).map(nameOf),
    "container-title": first(work["container-title"]),
    publisher: type === "journal-article" ? undefined : textOf(work.publisher),
    issued: work.issued,
    volume: textOf(work.volume),
    issue: textOf(work.issue),
    page: textOf(work.page) ?? textOf(work["article-number"]),
    DOI: textOf(work.DOI),
    ISBN: first(work.ISBN),
  };
  return { data };
}

/** A group has a name, a person a family name. */
const nameOf = ({ family, given, name, suffix }: Fields): Fields =>
  textOf(family) === undefined
    ? { literal: textOf(name) ?? textOf(given) }
    : { family: textOf(family), given: textOf(given), suffix: textOf(suffix) };

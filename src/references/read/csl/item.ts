import type { CslItem, CslName } from "../../../model/reference";
import { tagsIn, withoutTags } from "../../../text/tags";
import { statusIn } from "../../ownNotice";
import { assembleItem } from "../assemble";

type Fields = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined => {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
};

const plain = (text: string | undefined): string | undefined => text && withoutTags(text);

/** A CSL item from data of unknown shape: what is of the wrong type is left out. */
export function cslItem(data: Fields, id: string): CslItem {
  const note = textOf(data.note);
  const title = plain(textOf(data.title));
  const noted = (name: string): string | undefined =>
    new RegExp(`(?:^|[\\s{])${name}:\\s{0,4}([^\\s}]{1,80})`, "i").exec(note ?? "")?.[1];
  const fields: Readonly<Record<string, string | undefined>> = {
    title,
    "container-title": plain(textOf(data["container-title"]) ?? textOf(data.journalAbbreviation)),
    publisher: textOf(data.publisher),
    volume: textOf(data.volume),
    issue: textOf(data.issue),
    page: textOf(data.page) ?? textOf(data["article-number"]) ?? numberOfArticle(data),
    DOI: textOf(data.DOI) ?? textOf(data.doi) ?? noted("DOI"),
    PMID: textOf(data.PMID) ?? noted("PMID"),
    PMCID: textOf(data.PMCID) ?? noted("PMCID"),
    ISBN: textOf(data.ISBN),
    URL: textOf(data.URL),
    note,
    status: statusIn({
      title,
      notes: [data.status, data.note, data.annote].map((one) => (typeof one === "string" ? one : undefined)),
      keywords: [textOf(data.keyword)],
    }),
  };
  return assembleItem({
    id,
    type: textOf(data.type) ?? "document",
    author: names(data.author),
    editor: names(data.editor),
    issued: dateOf(data.issued),
    fields,
  });
}

/** In CSL 1.0.2 the number of an article, where it has no pages, may stand as its number. */
const numberOfArticle = ({ type, number }: Fields): string | undefined =>
  type === "article-journal" ? textOf(number) : undefined;

/** The abstract of an item, on one line. */
export const abstractOf = (data: Fields): string | undefined => textOf(data.abstract);

/** The tags that CSL has for titles. */
const cslTag = /^<\/?(?:i|b|sup|sub|sc|span)\b/i;

/** Tags in the title of an item that are none of CSL, and so are printed as they stand. */
export const markupOfTitle = ({ title }: Fields): readonly string[] =>
  typeof title === "string" ? tagsIn(title).flatMap(([tag]) => (cslTag.test(tag) ? [] : tag)) : [];

/**
 * Further names of an item: the identifier that Manubot notes for an item whose id is a hash of it (`standard_id`, in
 * older versions `standard_citation`).
 */
export function aliasesOf(data: Fields): readonly string[] {
  const note = typeof data.note === "string" ? data.note : "";
  const noted = [...note.matchAll(/\bstandard_(?:id|citation):\s{0,4}(\S{1,300})/g)].map(
    (match) => match[1]!,
  );
  const others = Array.isArray(data["other-ids"]) ? data["other-ids"].flatMap((id) => textOf(id) ?? []) : [];
  return [...new Set([...noted, ...others])];
}

function names(value: unknown): readonly CslName[] | undefined {
  if (!Array.isArray(value)) return typeof value === "string" ? [{ literal: value }] : undefined;
  const found = value.flatMap((one: unknown) => nameOf(one) ?? []);
  return found.length > 0 ? found : undefined;
}

const nameParts = [
  "family",
  "given",
  "literal",
  "non-dropping-particle",
  "dropping-particle",
  "suffix",
] as const;

function nameOf(value: unknown): CslName | undefined {
  if (typeof value === "string") return { literal: value };
  if (!isRecord(value)) return undefined;
  const parts = nameParts.flatMap((part): readonly (readonly [string, string])[] => {
    const text = textOf(value[part]);
    return text === undefined ? [] : [[part, text]];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** A CSL date, or the looser ones of CSL YAML: a year, an ISO date, a list with one date. */
function dateOf(value: unknown): CslItem["issued"] {
  if (typeof value === "number" || typeof value === "string") return dateOfText(String(value));
  if (Array.isArray(value)) return dateOf(value[0]);
  if (!isRecord(value)) return undefined;
  const parts = value["date-parts"];
  if (Array.isArray(parts)) {
    const dates = (Array.isArray(parts[0]) ? parts : [parts]) as readonly (readonly unknown[])[];
    const kept = dates
      .filter(Array.isArray)
      .map((date: readonly unknown[]) =>
        date.filter((part) => typeof part === "number" || typeof part === "string"),
      );
    if (kept[0]?.length) return { "date-parts": kept };
  }
  const year = textOf(value.year);
  if (year !== undefined)
    return dateOfText([year, textOf(value.month), textOf(value.day)].filter(Boolean).join("-"));
  const literal = textOf(value.literal) ?? textOf(value.raw);
  return literal === undefined ? undefined : dateOfText(literal);
}

function dateOfText(text: string): CslItem["issued"] {
  const parts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?!\d)/.exec(text.trim());
  return parts ? { "date-parts": [parts.slice(1).filter(Boolean).map(Number)] } : { literal: text };
}

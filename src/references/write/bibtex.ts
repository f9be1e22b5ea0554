import type { CslItem, CslName } from "../../model/reference";
import { yearOf } from "../../text/year";
import { writtenFamily } from "../personNames";

const types: Readonly<Record<string, string>> = {
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  book: "book",
  chapter: "incollection",
  "paper-conference": "inproceedings",
  thesis: "phdthesis",
  report: "techreport",
  manuscript: "unpublished",
};
const containers: Readonly<Record<string, string>> = {
  article: "journal",
  incollection: "booktitle",
  inproceedings: "booktitle",
};
const publishers: Readonly<Record<string, string>> = { phdthesis: "school", techreport: "institution" };

/** An entry of BibTeX, as BibTeX and Pandoc read it; `truncated`: further authors are not named. */
export function writeBibtex(csl: CslItem, key: string, truncated: boolean): string {
  const type = (Object.hasOwn(types, csl.type) ? types[csl.type] : undefined) ?? "misc";
  const year = yearOf(csl);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["author", namesOf(csl.author, truncated)],
    ["editor", namesOf(csl.editor, false)],
    ["title", csl.title === undefined ? undefined : escaped(csl.title).replace(inner, "{$&}")],
    [containers[type] ?? "howpublished", textOf(csl["container-title"])],
    ["year", year === undefined ? textOf(csl.issued?.literal) : String(year)],
    ["volume", textOf(csl.volume)],
    ["number", textOf(csl.issue)],
    ["pages", textOf(csl.page)?.replace(/\s?[-–—]+\s?/g, "--")],
    [publishers[type] ?? "publisher", textOf(csl.publisher)],
    ["doi", verbatim(csl.DOI)],
    ["pmid", verbatim(csl.PMID)],
    ["pmcid", verbatim(csl.PMCID)],
    ["isbn", verbatim(csl.ISBN)],
    ["url", verbatim(csl.URL)],
    ["note", textOf(csl.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${type}{${key},\n${lines.join(",\n")}\n}`;
}

/** Words with a capital behind their beginning: BibTeX's styles make small letters of others. */
const inner = /(?<![\p{L}\p{N}{\\-])[\p{L}\p{N}-]{1,40}\p{Lu}[\p{L}\p{N}-]{0,40}/gu;

function namesOf(names: readonly CslName[] = [], truncated: boolean): string {
  return [...names.map(nameOf), ...(truncated ? ["others"] : [])].join(" and ");
}

function nameOf(name: CslName): string {
  if (name.family === undefined) return `{${escaped(name.literal ?? name.given ?? "")}}`;
  const family = writtenFamily(name);
  return escaped([family, name.suffix, name.given].filter(Boolean).join(", "));
}

/** Of an identifier or an address no sign is TeX. */
const verbatim = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : withoutBraces(text);

const textOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : escaped(text);

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const withoutBraces = (text: string): string => text.replace(/[{}]/g, "");

/** Text as TeX that means the same, without braces, which have to be in pairs even where they are text. */
const escaped = (text: string): string =>
  withoutBraces(text)
    .replace(/\s+/g, " ")
    .replace(/[\\&%$#_~^]/g, (sign) => escapes[sign] ?? `\\${sign}`);

import type { CslItem, Reference } from "../../../model/reference";
import type { Span } from "../../../model/span";
import { plainText } from "../../../present/reference";
import { writeWhen, type WorkYear } from "../../../references/workYear";
import { withoutEnd } from "../../../text/trim";
import { foldedWords } from "../../../text/wordLists";
import entryLabels from "../../lists/entryLabels.json";
import { namesIn, writeNames, type NameStyle, type PrintedNames } from "./nameStyle";
import { wordAt } from "./wordAt";

/** What one entry of a list says, and others say in its place. */
type Field = "names" | "year" | "title" | "journal" | "volume" | "issue" | "pages" | "doi";

interface Part extends Span {
  readonly field: Field;
}

/** An entry of a printed list, taken apart: between its parts stand the marks of the list. */
export interface Pattern {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly names: PrintedNames;
}

type Values = Readonly<Partial<Record<Field, string>>>;

/** Takes an entry apart, as it stands in the document; undefined where not all that is read of it stands there as it was read. */
export function patternOf(text: string, { csl, appeared, authorsTruncated }: Reference): Pattern | undefined {
  const names = namesIn(text, csl.author ?? []);
  if (names === undefined || appeared === undefined) return undefined;
  const end = names.names.at(-1)!.end + names.others.replace(/\.$/, "").length;
  if ((authorsTruncated === true) !== (names.others !== "") && !/…|\.\s?\.\s?\./.test(text.slice(0, end)))
    return undefined;
  const parts: Part[] = [{ field: "names", start: 0, end }];
  const find = (field: Field, value: string | undefined, from: number): number | undefined => {
    if (value === undefined) return from;
    for (let at = wordAt(text, value, from); at >= 0; at = wordAt(text, value, at + 1)) {
      const stop = at + value.length;
      if (parts.some((part) => part.start < stop && at < part.end)) continue;
      parts.push({ field, start: at, end: stop });
      return stop;
    }
    return undefined;
  };
  const { title, "container-title": journal, volume, issue, page, DOI } = csl;
  const behindTitle = title === undefined ? undefined : find("title", title, end);
  // Behind a question mark no full stop shows what would part it from the journal.
  if (behindTitle !== undefined && /[?!]/.test(text.slice(behindTitle - 1, behindTitle + 1)))
    return undefined;
  let at = behindTitle === undefined ? undefined : find("journal", journal, behindTitle);
  if (at === undefined || find("year", writeWhen(appeared), end) === undefined) return undefined;
  for (const [field, value] of [
    ["volume", volume],
    ["issue", issue],
    ["pages", page],
  ] as const)
    if ((at = find(field, value, at)) === undefined) return undefined;
  // A link says its address twice.
  for (let from: number | undefined = at; DOI !== undefined && from !== undefined;)
    from = text.includes(DOI, from) ? find("doi", DOI, from) : undefined;
  parts.sort((a, b) => a.start - b.start);
  return isPlain(text, parts) ? { text, names, parts } : undefined;
}

const labels = foldedWords(entryLabels);

/** Whether an entry says nothing but its parts. */
function isPlain(text: string, parts: readonly Part[]): boolean {
  const between = [...parts, undefined].map((part, at) => text.slice(parts[at - 1]?.end ?? 0, part?.start));
  const words = between.flatMap((gap) => gap.match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.every((word) => labels.has(word.toLowerCase()));
}

/** How well an entry serves as the pattern of another work: what both have counts for it, what it alone has against it. */
export function likeness({ parts, names }: Pattern, csl: Partial<CslItem>): number {
  const own = fieldsOf(csl);
  const fields = [...new Set(parts.map(({ field }) => field))].filter(
    (one) => one !== "names" && one !== "year",
  );
  const alike = fields.reduce((sum, field) => sum + (own[field] === undefined ? -1 : 1), 0);
  // Behind all of its authors stands what parts them from the rest, and no full stop of "et al.".
  return alike + (names.others === "" ? 0.5 : 0);
}

const fieldsOf = (csl: Partial<CslItem>): Values =>
  ({
    title: csl.title,
    journal: csl["container-title"] ?? csl.publisher,
    volume: csl.volume,
    issue: csl.issue,
    pages: csl.page,
    doi: csl.DOI,
  }) as Values;

/**
 * A work as an entry like another one. What that has and the work lacks is left out at the end and in brackets; elsewhere a word in angle quotes
 * stands for it.
 */
export function writeLike(
  { text, parts }: Pattern,
  { csl, authorsTruncated = false }: Pick<Reference, "csl" | "authorsTruncated">,
  when: WorkYear,
  style: NameStyle,
): string {
  const dash = /\d([–—-]|--)\d/.exec(partText(text, parts, "pages"))?.[1] ?? "–";
  const known: Record<string, string | undefined> = {
    ...fieldsOf(csl),
    names: writeNames(csl.author ?? [], authorsTruncated, style),
    year: writeWhen(when),
  };
  const valueOf = (field: Field): string | undefined => {
    const value = known[field];
    if (value === undefined) return undefined;
    return field === "pages" ? plainText(value).replace(/ ?(?:--|–|—|-) ?/g, dash) : plainText(value);
  };
  const last = parts.findLastIndex(({ field }) => valueOf(field) !== undefined);
  let written = "";
  let at = 0;
  for (const [index, { field, start, end }] of parts.entries()) {
    const gap = text.slice(at, start);
    if (index > last) return closed(written, gap);
    const value = valueOf(field);
    const isBracketed = value === undefined && /[([]$/.test(gap) && /^[)\]]/.test(text.slice(end));
    written = isBracketed
      ? written + gap.replace(/\s?[([]$/, "")
      : joined(joined(written, gap), value ?? `‹${field}›`);
    at = isBracketed ? end + 1 : end;
  }
  return joined(written, text.slice(at));
}

const partText = (text: string, parts: readonly Part[], wanted: Field): string => {
  const part = parts.find(({ field }) => field === wanted);
  return part ? text.slice(part.start, part.end) : "";
};

/** A title that asks, or an initial, has the full stop already that would follow. */
const joined = (before: string, behind: string): string =>
  /[.?!]$/.test(before) && behind.startsWith(".") ? before + behind.slice(1) : before + behind;

/** The end of an entry whose last parts are left out: what closes the part before, and a full stop. */
function closed(before: string, gap: string): string {
  const [closing = ""] = /^[^\s(<[]*/.exec(gap) ?? [];
  return joined(before, `${withoutEnd(closing, ".,;:")}.`);
}

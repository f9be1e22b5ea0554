import type { Reference } from "../model/reference";
import { createKeys } from "../references/citekey";
import { cslItem, isRecord } from "../references/read/csl/item";
import { readAuthors } from "../references/read/numbered/authors";
import { parsePrinted } from "../references/read/numbered/parse";
import { plainText } from "../references/read/numbered/plain";
import { longestEntry } from "../references/weights";
import { withoutCharacterReferences } from "../text/encoding";

/** What a service has of a work: a CSL item of unknown shape, and the line as it is printed where it has that too. */
export interface Answered {
  readonly data: Readonly<Record<string, unknown>>;
  readonly authorsTruncated?: boolean;
  readonly printed?: string | undefined;
  readonly number?: number | undefined;
}

/** The text of a field, without character references; undefined where there is none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? withoutCharacterReferences(value).replace(/\s+/g, " ").trim() : "";
  return text === "" ? undefined : text;
}

/** A list of records. */
export const recordsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** The title of a list of references, whose style may end it with a full stop. */
export const listedTitle = (value: unknown): string | undefined => textOf(value)?.replace(/\.$/, "");

/** The authors of a work as they stand in one line, and whether there are more of them. */
export function authorsIn(line: string | undefined): {
  readonly author?: readonly unknown[];
  readonly authorsTruncated: boolean;
} {
  if (line === undefined) return { authorsTruncated: false };
  // A full stop that ends the line belongs to no initial, where no other one has it.
  const { authors, truncated, end } = readAuthors(line.replace(/^([^.]+)\.$/, "$1"));
  if (authors.length > 0)
    return { author: authors, authorsTruncated: truncated || /\p{L}/u.test(line.slice(end)) };
  if (/[,;]/.test(line)) return { authorsTruncated: false };
  // One word is a family name; more may be a group.
  return { author: [line.includes(" ") ? { literal: line } : { family: line }], authorsTruncated: false };
}

/**
 * The entries that a service gave, each with a key of author and year. One that has nothing but the line as it is printed is read as such lines
 * are; what it has besides counts before what the line says.
 */
export function entriesOf(answered: readonly Answered[]): readonly Reference[] {
  const keyOf = createKeys();
  return answered.map(({ data, authorsTruncated = false, printed, number }): Reference => {
    const given = cslItem(data, "");
    const raw = printed === undefined ? undefined : plainText(printed.slice(0, longestEntry));
    const line = raw === undefined || given.title !== undefined ? undefined : parsePrinted(raw, "");
    const csl = line ? { ...line.csl, ...given, type: line.csl.type } : given;
    const key = keyOf(csl);
    const isTruncated = given.author === undefined && line ? line.authorsTruncated : authorsTruncated;
    return {
      key,
      number,
      csl: { ...csl, id: key },
      ...(isTruncated && { authorsTruncated: true }),
      status: "verified",
      place: undefined,
      caveats: [],
      ...(line && raw !== undefined && { raw }),
    };
  });
}

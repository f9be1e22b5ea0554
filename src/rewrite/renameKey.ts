import type { LinkedCitation } from "../model/analysis";
import type { Reference } from "../model/reference";
import type { Edit, Span } from "../model/span";
import { occurrencesOf } from "../references/find/pointed";
import { isNumeral, writeKey } from "../references/keys";

/** What every format of a reference list can hold as a key without quoting, and Pandoc reads as one. */
const plainKey = /^[\p{L}\p{N}_][\p{L}\p{N}_:.#$&+?/-]{0,200}$/u;
/** Fields of BibTeX and BibLaTeX whose value is keys of other entries. */
const referring = /\b(?:crossref|xref|xdata|related|entryset)\s{0,20}=\s{0,20}[{"]([^{}"]{1,2000})[}"]/gi;

/** Why a text cannot be the new key of an entry, in a sentence; undefined where it can. */
export function keyProblem(key: string, references: readonly Reference[]): string | undefined {
  if (isNumeral(key)) return "A key of digits alone would be read as a number.";
  if (!plainKey.test(key) || /[:.#$&+?/-]$/.test(key))
    return "A key is letters, digits and _, with single marks such as - . : / inside.";
  const taken = references.some((other) => other.key === key || other.aliases?.includes(key));
  return taken ? `There is an entry “${key}” already.` : undefined;
}

/** Where a key itself stands in a citation: without `@`, `-` and braces. */
export function keySpan(source: string, { start, end }: Span): Span {
  const [before = ""] = /^-?@?\{?/.exec(source.slice(start, end)) ?? [];
  const braces = before.endsWith("{") ? 1 : 0;
  return { start: start + before.length, end: end - braces };
}

/** The edits of a document that cites an entry by its key, for the entry to be called `to`. */
export function renameCitations(
  citations: readonly LinkedCitation[],
  source: string,
  isIt: (reference: Reference) => boolean,
  from: string,
  to: string,
): readonly Edit[] {
  return occurrencesOf(citations, isIt)
    .filter(({ citation, target }) => citation.style === "key" && target === from)
    .map((at) => withKey(at, source, to));
}

/** The edit by which what cites a key at a place cites another one; its `-` stays. */
export const withKey = ({ start, end }: Span, source: string, key: string): Edit => ({
  start,
  end,
  text: (source[start] === "-" ? "-" : "") + writeKey(key),
});

/** The edits of the text in which an entry stands: its key and, in BibTeX, the fields of other entries that name it. */
export function renameEntry({ place, key: from }: Reference, text: string, to: string): readonly Edit[] {
  const key = place?.key;
  if (!key) return [];
  const own = { start: key.start, end: key.end, text: to };
  return place.file === undefined ? [own] : [own, ...renameReferring(text, from, to)];
}

/** The edits of a BibTeX file's text for fields that name an entry to name another one. */
export function renameReferring(text: string, from: string, to: string): readonly Edit[] {
  return [...text.matchAll(referring)].flatMap((field) => {
    const value = field[1]!;
    const start = field.index + field[0].length - 1 - value.length;
    let at = 0;
    return value.split(",").flatMap((name) => {
      const begin = start + at + (name.length - name.trimStart().length);
      at += name.length + 1;
      return name.trim() === from ? [{ start: begin, end: begin + from.length, text: to }] : [];
    });
  });
}

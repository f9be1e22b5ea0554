import { isReferenceHeading } from "../../../markdown/referenceList/headings";
import type { Block } from "../../../model/prose";
import type { Span } from "../../../model/span";
import { readAuthors } from "../numbered/authors";
import { plainText } from "../numbered/plain";
import { readPrintedEntry, type PrintedEntry } from "./entry";
import { readHead } from "./head";

/** An entry where it stands in its block; the span counts from the block's start. */
export interface BlockEntry extends Span {
  readonly entry: PrintedEntry;
}

/** The longest entry that is read, in UTF-16 code units. */
const longestEntry = 5_000;

/** The entries of a list without numbers in one block: a paragraph each, or a line each with the lines that it is wrapped to. */
export function entriesIn({ start, end, kind }: Block, source: string): readonly BlockEntry[] {
  if (kind !== "paragraph" && kind !== "listItem") return [];
  const text = source.slice(start, end);
  return split(text).flatMap((span) => {
    const written = plainText(text.slice(span.start, Math.min(span.end, span.start + longestEntry)));
    const entry = isReferenceHeading(written) ? undefined : readPrintedEntry(written);
    return entry ? [{ ...span, entry }] : [];
  });
}

function split(text: string): readonly Span[] {
  const lines = Array.from(text.matchAll(/[^\r\n]+/g), ({ 0: line, index }) => ({ line, index }));
  const isIndented = ({ line }: { readonly line: string }): boolean => /^[ \t>]{0,8}[ \t]{2}\S/.test(line);
  // Where the first lines hang out, no other one begins an entry.
  const isHanging = lines.slice(1).some(isIndented);
  const starts = [0];
  for (const one of lines.slice(1)) {
    const before = text.slice(starts.at(-1), one.index).trimEnd();
    if (isHanging && isIndented(one)) continue;
    if (isComplete(before) && opens(plainText(one.line))) starts.push(one.index);
  }
  return starts.map((start, at) => ({
    start,
    end: start + text.slice(start, starts[at + 1] ?? text.length).trimEnd().length,
  }));
}

/** Whether lines can be a whole entry: they have a year, and end as entries do, or are the name of the list. */
const isComplete = (text: string): boolean =>
  (/(?<!\d)(?:1[89]|20)\d\d(?!\d)|\bn\.d\b|\bin press\b/.test(text) &&
    /(?:[.?!)\]>\d/”"\\]|https?:\S{4,400}|\b10\.\d{4,9}\/\S{1,200})[*_]{0,3}$/.test(text)) ||
  isReferenceHeading(text);

const opens = (line: string): boolean => readAuthors(line).authors.length > 0 || readHead(line) !== undefined;

import { isReferenceHeading } from "../../../markdown/referenceList/headings";
import type { Block } from "../../../model/prose";
import type { Span } from "../../../model/span";
import { readAuthors } from "../numbered/authors";
import { plainText } from "../numbered/plain";
import { readPrintedEntry, type PrintedEntry } from "./entry";
import { fewestPeople, longestEntry } from "../../weights";
import { readHead } from "./head";
import { readPeople } from "./people";

/** An entry where it stands in its block; the span counts from the block's start. */
export interface BlockEntry extends Span {
  readonly entry: PrintedEntry;
}

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

const bullet = /^[ \t>]{0,8}[-*+•][ \t]{1,4}/;

function split(text: string): readonly Span[] {
  const lines = Array.from(text.matchAll(/[^\r\n]+/g), ({ 0: line, index }) => {
    const mark = bullet.exec(line)?.[0].length ?? 0;
    return { line: line.slice(mark), index: index + mark, isItem: mark > 0, isIndented: indented.test(line) };
  });
  const [first] = lines;
  const areItems = first?.isItem === true;
  // Where the first lines hang out, no other one begins an entry.
  const isHanging = !areItems && lines.slice(1).some(({ isIndented }) => isIndented);
  const starts = [first?.index ?? 0];
  let last = starts[0];
  let isDated = false;
  for (const { line, index, isItem, isIndented } of lines.slice(1)) {
    isDated ||= year.test(text.slice(last, index));
    last = index;
    const before = text.slice(starts.at(-1), index).trimEnd();
    const isStart = areItems
      ? isItem
      : !(isHanging && isIndented) && isComplete(before, isDated) && opens(plainText(line));
    if (isStart) {
      starts.push(index);
      isDated = false;
    }
  }
  return starts.map((start, at) => ({
    start,
    end: start + withoutBullet(text.slice(start, starts[at + 1] ?? text.length)).length,
  }));
}
const indented = /^[ \t>]{0,8}[ \t]{2}\S/;
/** The text of an entry without the mark of the next one. */
const withoutBullet = (text: string): string =>
  text
    .trimEnd()
    .replace(/\n[ \t>]{0,8}[-*+•]$/, "")
    .trimEnd();

const year = /(?<!\d)(?:1[89]|20)\d\d(?!\d)|\bn\.d\b|\bin press\b/;
const ending = /(?:[.?!)\]>\d/”"\\]|https?:\S{4,400}|\b10\.\d{4,9}\/\S{1,200})[*_]{0,3}$/;
/** No text that `ending` finds is longer, in UTF-16 code units. */
const longestEnding = 500;

/** Whether lines can be a whole entry: they have a year, and end as entries do, or are the name of the list. */
const isComplete = (text: string, isDated: boolean): boolean =>
  (isDated && ending.test(text.slice(-longestEnding))) || isReferenceHeading(text);

/** Whether a line begins with authors, who may go on in the next one, or with all that stands before a title. */
const opens = (line: string): boolean =>
  !/^In[:\s]/.test(line) &&
  (readAuthors(line).authors[0]?.family !== undefined ||
    readHead(line) !== undefined ||
    (readPeople(line.slice(0, Math.max(0, line.lastIndexOf(","))))?.authors.length ?? 0) >= fewestPeople);

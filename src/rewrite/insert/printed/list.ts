import type { CslItem, CslName, Place, Reference } from "../../../model/reference";
import type { Edit } from "../../../model/span";
import { byAlphabet, firstName, sortedBy } from "../../../references/alphabet";
import { displayName } from "../../../references/personNames";
import { readPrintedEntry } from "../../../references/read/authorYear/entry";
import { dashForAuthors } from "../../../references/read/authorYear/head";
import { plainText } from "../../../references/read/numbered/plain";
import { nameWork, type WorkYear } from "../../../references/workYear";
import { nameLetters } from "../../../text/fold";
import { withLineEnds } from "../../../text/newline";
import { yearOf } from "../../../text/year";
import { likeness, patternOf, writeLike, type Pattern } from "./entry";
import { nameStyleOf } from "./nameStyle";

type Work = Pick<Reference, "csl" | "appeared" | "authorsTruncated">;
type Dated = Pick<Reference, "appeared"> & { readonly csl: Omit<CslItem, "id"> };

/** A printed entry to be put into the document. */
export interface NewEntry {
  readonly edit: Edit;
  /** By which the list then calls it. */
  readonly key: string;
  readonly appeared: WorkYear;
}

/**
 * Puts a work into the document's own list without numbers, where the alphabet has it, written as the entry there that says most of what is known of
 * it. Undefined where no entry shows how, where what is written would not be read as that work, or where another one of its author and year has no
 * letter to be told from it.
 */
export function intoPrintedList(
  source: string,
  entries: readonly Reference[],
  work: Work,
): NewEntry | undefined {
  const [first] = work.csl.author ?? [];
  const appeared = work.appeared ?? { year: String(yearOf(work.csl) ?? ""), letter: "" };
  if (first === undefined || entries.some((entry) => isLike(entry, first, appeared))) return undefined;
  const text = writtenAs(source, entries, work, appeared);
  const read = text === undefined ? undefined : readPrintedEntry(plainText(text));
  if (text === undefined || read?.appeared.letter !== appeared.letter || !isLike(read, first, appeared))
    return undefined;
  const edit = insertion(source, entries, { ...work, appeared }, text);
  return edit && { edit, key: nameWork(displayName(first), appeared), appeared };
}

/** Whether a work is of an author and a year, and not told from others of these by a letter. */
function isLike(work: Dated, author: CslName, { year, letter }: WorkYear): boolean {
  const { appeared } = work;
  const isOfLetter = letter === "" || !appeared?.letter || appeared.letter === letter;
  return (
    appeared?.year === year &&
    isOfLetter &&
    nameLetters(displayName(firstName(work))) === nameLetters(displayName(author))
  );
}

function writtenAs(
  source: string,
  entries: readonly Reference[],
  work: Work,
  when: WorkYear,
): string | undefined {
  const patterns = entries.flatMap((entry) => {
    const pattern = entry.place && patternOf(source.slice(entry.place.start, entry.place.end), entry);
    return pattern ?? [];
  });
  const style = nameStyleOf(patterns.map(({ names }) => names));
  const best = patterns.reduce<Pattern | undefined>(
    (one, other) => (one && likeness(one, work.csl) >= likeness(other, work.csl) ? one : other),
    undefined,
  );
  return best && style && writeLike(best, work, when, style);
}

/** What parts entries of a list: the end of a line, and marks at the beginning of the next. */
const parting = /^[ \t]*\r?\n[\s>*+-]*$/;

function insertion(
  source: string,
  entries: readonly Reference[],
  work: Dated,
  text: string,
): Edit | undefined {
  const places = entries.flatMap(({ place }) => place ?? []);
  const at = placeAmong(source, entries, work);
  const [before, behind] = [places[at - 1], places[at]];
  const gap = before && behind ? source.slice(before.end, behind.start) : gapOf(source, places);
  if (places.length < entries.length || !parting.test(gap)) return undefined;
  const start = behind ? behind.start : before!.end;
  return { start, end: start, text: withLineEnds(source, behind ? text + gap : gap + text) };
}

/** What parts the last two entries; of one alone, what would part it from another. */
function gapOf(source: string, places: readonly Place[]): string {
  const [before, last] = places.slice(-2) as [Place, Place?];
  if (last) return source.slice(before.end, last.start);
  const mark = source.slice(source.lastIndexOf("\n", before.start - 1) + 1, before.start);
  return mark.trim() === "" ? "\n\n" : `\n${mark}`;
}

/**
 * Before which entry a work belongs, by index: by its first author, and of works of one first author, as APA and Chicago have it, by the further ones,
 * of whom none comes first, and then by when it appeared.
 */
function placeAmong(source: string, entries: readonly Reference[], work: Dated): number {
  const { sorting, names, strays } = sortedBy(entries);
  const name = sorting(firstName(work));
  const others = ({ csl: { author = [] } }: Dated): string => author.slice(1).map(sorting).join(" ");
  const at = entries.findIndex((entry, index) => {
    // Without the entry before it a dash would stand for other authors.
    if (strays.has(index) || dashForAuthors.test(source.slice(entry.place!.start, entry.place!.end)))
      return false;
    const order =
      byAlphabet(names[index]!, name) ||
      byAlphabet(others(entry), others(work)) ||
      byAlphabet(whenOf(entry), whenOf(work));
    return order > 0;
  });
  return at < 0 ? entries.length : at;
}

const whenOf = ({ appeared }: Dated): string => (appeared ? appeared.year + appeared.letter : "");

import { findUnnumberedLists } from "../../../markdown/referenceSection";
import type { Block, Prose } from "../../../model/prose";
import type { Reference } from "../../../model/reference";
import type { Span } from "../../../model/span";
import { derivation, type Memo } from "../../../text/caches";
import { withoutEnd } from "../../../text/trim";
import { displayName } from "../../personNames";
import { nameWork, writeWhen } from "../../workYear";
import { assemblePrinted } from "../assemble";
import { entriesIn, type BlockEntry } from "./entries";
import type { PrintedEntry } from "./entry";
import { dashForAuthors } from "./head";

/** Where the entries of a block are kept, by the map of the block: `readProse` keeps that while the text does not change. */
interface Slot {
  entries?: readonly BlockEntry[];
}
const emptySlot = derivation((): Slot => ({}));

/**
 * The document's own list of references without numbers, which are cited by author and year; empty where it has none. An entry is called by
 * its first author, year and letter, and where two would be called alike by more of its authors, or counted.
 */
export const readAuthorYearList = derivation((prose: Prose, memo: Memo): readonly Reference[] => {
  const lists = memo(prose, findUnnumberedLists);
  if (lists.length === 0) return [];
  const taken = new Set<string>();
  const references: Reference[] = [];
  let before: PrintedEntry | undefined;
  for (const block of prose.blocks) {
    if (!lists.some(({ start, end }) => block.start >= start && block.start < end)) continue;
    for (const one of entriesOf(block, prose.source, memo)) {
      const entry = one.entry.isSame && before ? continued(one.entry, before) : one.entry;
      before = entry;
      references.push(toReference({ ...one, entry }, block.start, prose.source, taken));
    }
  }
  return references;
});

function entriesOf(block: Block, source: string, memo: Memo): readonly BlockEntry[] {
  const slot = memo(block.map, emptySlot);
  return (slot.entries ??= entriesIn(block, source));
}

/** An entry that has a dash for the authors of the one before, with them. */
function continued(entry: PrintedEntry, { csl, raw, appeared }: PrintedEntry): PrintedEntry {
  const names = withoutEnd(raw.split(writeWhen(appeared), 1).join(""), " .,(");
  return {
    ...entry,
    csl: { ...entry.csl, ...(csl.author && { author: csl.author }) },
    raw: entry.raw.replace(dashForAuthors, () => names),
  };
}

function toReference(
  { start: from, end: to, entry }: BlockEntry,
  base: number,
  source: string,
  taken: Set<string>,
): Reference {
  const { csl, appeared } = entry;
  const [start, end] = [base + from, base + to];
  const key = freeKey(csl, appeared, taken);
  const doi = csl.DOI === undefined ? -1 : source.slice(start, end).indexOf(csl.DOI);
  const place = {
    file: undefined,
    start,
    end,
    key: headOf(source, { start, end }, appeared),
    ...(doi >= 0 && { doi: { start: start + doi, end: start + doi + csl.DOI!.length } }),
  };
  return { ...assemblePrinted(entry, key, place), appeared };
}

function freeKey(
  { author = [], title = "" }: Pick<Reference["csl"], "author" | "title">,
  appeared: NonNullable<Reference["appeared"]>,
  taken: Set<string>,
): string {
  const names = author.map(displayName);
  const called = [names[0] ?? title, names.slice(0, 2).join(" & "), names.slice(0, 3).join(", ")];
  const keys = called.map((name) => nameWork(name, appeared));
  let key = keys.find((one) => !taken.has(one)) ?? keys[0]!;
  for (let count = 2; taken.has(key); count++) key = `${keys[0]!} (${count})`;
  taken.add(key);
  return key;
}

/** The authors and the year, as far as they open the entry; else its first words. */
function headOf(source: string, { start, end }: Span, appeared: NonNullable<Reference["appeared"]>): Span {
  const text = source.slice(start, end);
  const when = writeWhen(appeared);
  const at = text.indexOf(when);
  const head = at >= 0 && at < longestHead ? at + when.length : text.search(/[.,]/);
  return { start, end: start + Math.min(text.length, Math.max(head, 1)) };
}
const longestHead = 300;

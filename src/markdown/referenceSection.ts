import type { Prose } from "../model/prose";
import type { Span } from "../model/span";
import { createMemo, derivation, type Memo } from "../text/caches";
import { percentDecoded } from "../text/encoding";
import { firstAbove } from "../text/search";
import { findEntries, type NumberedEntry } from "./referenceList/entries";
import { isReferenceHeading } from "./referenceList/headings";
import { findNames, type Name } from "./referenceList/names";
import { looksPrinted } from "./referenceList/order";
import { findUnnamed } from "./referenceList/unnamed";
import { firstYear, numberedShare, widestGap } from "./weights";

/** An entry of a document's own list. */
export interface ListedEntry extends NumberedEntry {
  /** Where its number is meant, in a document that has several lists, as a thesis has one a chapter. */
  readonly scope?: Span;
}

/**
 * A document's own reference list, from the first heading of one to the end of the last: a document may have several, and
 * a list may be interrupted.
 */
export interface ReferenceSection extends Span {
  /** What belongs to a list, headings included, in order. */
  readonly parts: readonly Span[];
  /** Its numbered entries; none where it has no numbers. */
  readonly entries: readonly ListedEntry[];
}

/** Whether a link is to the list as a whole: to its heading, as in `[2](#references)`, or to a name like it. */
export const isListName = (fragment: string): boolean =>
  /^(?:user-content-)?(?:refs?|citations?|sources?)$/i.test(fragment) ||
  isReferenceHeading(percentDecoded(fragment));

/** Whether what starts at an offset of the source stands in a reference list; in none where there is none. */
export const isInList = (start: number, list: ReferenceSection | undefined): boolean =>
  list?.parts.some((part) => start >= part.start && start < part.end) === true;

/**
 * Finds the document's own reference list: under headings that say so, under lines that say so, or a run of numbered
 * lines to the end of the text that can be nothing else. Undefined where there is none, or nothing under it, as where
 * Pandoc is to put the list. Of several lists those with numbers count, else the last. Spans are source offsets.
 */
export const findReferenceSection = derivation(
  (prose: Prose, memo = createMemo()): ReferenceSection | undefined => {
    const { source } = prose;
    const lists = memo(prose, namedLists);
    if (lists.length === 0) return unnamed(prose);
    const numbered = lists.filter(({ entries }) => entries.length > 0);
    const printed = numbered.filter((list) => isPrinted(list, source));
    if (numbered.length > 0) return sectionOf(joined(printed.length > 0 ? printed : numbered), source);
    const last = lists.at(-1)!;
    return isEmpty(last, source) ? undefined : sectionOf([last], source);
  },
);

/** The numbered entries of the document's own list; none where it has no such list. */
export const ownEntries = (prose: Prose, memo: Memo): readonly ListedEntry[] =>
  memo(prose, findReferenceSection)?.entries ?? [];

/**
 * The parts of a document that are lists of references without numbers, in order, headings included: all that stand under a name, where
 * none of them is numbered. Spans are source offsets.
 */
export const findUnnumberedLists = derivation((prose: Prose, memo): readonly Span[] => {
  const lists = memo(prose, namedLists);
  return lists.some(isNumbered)
    ? []
    : lists.flatMap(({ name, parts }) =>
        parts.map(({ start, end }) => ({ start: Math.max(start, name.end), end })),
      );
});

/** Whether most of a list belongs to entries with numbers: wrapped lines of others begin with years and pages. */
function isNumbered({ entries, parts }: List): boolean {
  const lengthOf = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const isCounted = entries.some(({ number }) => number < firstYear);
  return isCounted && lengthOf(entries) > lengthOf(parts) * numberedShare;
}

function unnamed(prose: Prose): ReferenceSection | undefined {
  const entries = findUnnamed(prose);
  if (entries.length === 0) return undefined;
  const span = { start: entries[0]!.start, end: prose.source.length };
  return { ...span, parts: [span], entries };
}

/** One list with its name. */
interface List {
  readonly name: Name;
  readonly parts: readonly Span[];
  readonly entries: readonly NumberedEntry[];
}

/** The lists under all that names one, in order, be there entries in them or not. */
const namedLists = derivation((prose: Prose): readonly List[] =>
  findNames(prose).map((name) => listUnder(name, prose.source)),
);

/** The list under a name: up to the first place where it may end, and what goes on with it behind. */
function listUnder(name: Name, source: string): List {
  const entries = findEntries(source, { start: name.end, end: name.limit }, name.stops);
  const starts = new Set(entries.map(({ start }) => start));
  const stops = [...name.stops.filter((stop) => !starts.has(stop)), name.limit];
  const first = { start: name.start, end: stops[0]! };
  const parts = new Map<number, Span>();
  for (const { start, end } of entries) {
    const stop = firstAbove(stops, start) ?? name.limit;
    if (start >= first.end) parts.set(stop, { start: parts.get(stop)?.start ?? start, end });
  }
  return { name, parts: [first, ...parts.values()], entries };
}

const isPrinted = ({ entries }: List, source: string): boolean =>
  entries.filter(({ text, end }) => looksPrinted(source, text, end)).length * 2 >= entries.length;

/** Whether nothing but markup follows the name of a list. */
function isEmpty({ name, parts }: List, source: string): boolean {
  const text = source.slice(name.end, parts[0]!.end);
  const markup = /\s+|<!--[^]*?-->|<[^<>]+>|:::.*/y;
  let end = 0;
  while (markup.test(text)) end = markup.lastIndex;
  return end === text.length;
}

/** Lists that go on with the next number are one, as under a running head that stands on every page. */
function joined(lists: readonly List[]): readonly List[] {
  const groups: List[][] = [];
  for (const list of lists) {
    const group = groups.at(-1);
    const last = group?.at(-1)!.entries.at(-1)!.number ?? Infinity;
    const first = list.entries[0]!.number;
    if (first > last && first <= last + widestGap) group!.push(list);
    else groups.push([list]);
  }
  return groups.map((group) => ({
    name: group[0]!.name,
    parts: group.flatMap(({ parts }) => parts),
    entries: group.flatMap(({ entries }) => entries),
  }));
}

/** Of several lists each is meant by the text before it, back to the list before; the last one also by what follows. */
function sectionOf(lists: readonly List[], source: string): ReferenceSection {
  const ends = [...lists.slice(0, -1).map(({ parts }) => parts.at(-1)!.end), source.length];
  const parts = lists.flatMap((list) => list.parts);
  const entries =
    lists.length === 1
      ? lists[0]!.entries
      : lists.flatMap((list, at) => {
          const scope = { start: ends[at - 1] ?? 0, end: ends[at]! };
          return list.entries.map((entry) => ({ ...entry, scope }));
        });
  return { start: parts[0]!.start, end: parts.at(-1)!.end, parts, entries };
}

/** Whether a heading, or a paragraph that is nothing else, announces a list, be there entries below it or not. */
export const namesList = ({ blocks }: Prose): boolean =>
  blocks.some(({ kind, text }) => (kind === "heading" || kind === "paragraph") && isReferenceHeading(text));

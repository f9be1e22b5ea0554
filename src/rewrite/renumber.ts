import type { Analysis } from "../model/analysis";
import { isNumeric } from "../model/citation";
import type { Prose } from "../model/prose";
import type { Reference } from "../model/reference";
import type { Edit, Span } from "../model/span";
import { applyEdits, inOrder } from "../text/edits";
import { readingOrder } from "./captions";
import { doubtsAbout } from "./doubts";
import { sliceOf } from "./numeric";
import { renamePlaces } from "./places";
import { remapCitations } from "./remap";
import { refuse, type Refusal, type Rewrite } from "./rewrite";

/**
 * Numbers the references by first appearance: the numbers in the text and the entries of the document's own list
 * together, ranges collapsed, in each style as it is written. A table's citations count at its first call-out; entries
 * that nothing cites come last, in the order in which they were. Refuses, with a reason and the places, where the list is
 * elsewhere, a citation has no entry and would lose its meaning, or a number that is not read would be left behind. What it
 * gives is still to be read again (`faithful`).
 */
export function renumber(analysis: Analysis): Rewrite | Refusal {
  const { prose, citations, references } = analysis;
  const entries = references.references;
  if (references.kind !== "document" || entries.some(({ number }) => number === undefined))
    return refuse(
      "There is no numbered list of references in this document to be put in order with the text.",
    );
  const cited = readingOrder({ prose, citations: citations.filter(isNumeric) });
  const lost = cited.filter(({ targets, resolved }) => targets.some((target) => !resolved.has(target)));
  if (lost[0]) return refuse(`${lost[0].text} cites what the list does not have: see to that first.`, lost);
  const doubts = doubtsAbout(analysis);
  if (doubts) return doubts;

  const order = [
    ...new Set([
      ...cited.flatMap(({ targets, resolved }) => targets.map((target) => resolved.get(target)!)),
      ...entries,
    ]),
  ];
  const numbers = new Map(order.map((reference, at) => [reference.number!, at + 1]));
  if (numbers.size !== entries.length) {
    const again = entries.filter(({ number }, at) => entries.findIndex((one) => one.number === number) < at);
    return refuse(
      "Two entries have one number, as where there are several lists: see to that first.",
      again.flatMap(({ place }) => place ?? []),
    );
  }
  const text = remapCitations(citations, prose, (number) => numbers.get(number), true);
  if (text === undefined) return refuse("A citation holds more than numbers and cannot be written anew.");
  const places = renamePlaces(
    analysis,
    (number) => numbers.get(number),
    entries.every(({ number }, at) => number === at + 1),
  );
  if (places === undefined)
    return refuse("Numbers are links to places that would not go with their entries.");
  const list = reorder(entries, order, places, prose);
  if (list === undefined) return refuse("The entries of the list do not stand one after the other.");
  const moved = entries.filter(({ number }) => numbers.get(number!) !== number).length;
  return {
    edits: inOrder([...text, ...list.edits, ...list.others]),
    summary:
      moved === 0
        ? "The references are in order."
        : `${moved} of ${entries.length} references get another number.`,
  };
}

/**
 * Puts entries into the slots in which the list has them, what lies between the slots left as it is. Of the edits that
 * come with it, those in entries are made in them, and the others given back.
 */
function reorder(
  entries: readonly Reference[],
  order: readonly Reference[],
  places: readonly Edit[],
  prose: Prose,
): { readonly edits: readonly Edit[]; readonly others: readonly Edit[] } | undefined {
  const slots = entries.flatMap(({ place }) => place ?? []);
  const apart = slots.every(
    ({ file, start }, at) => file === undefined && start >= (slots[at - 1]?.end ?? 0),
  );
  if (slots.length !== entries.length || !apart) return undefined;
  const countsItself = isCountedByReader(entries, prose);
  const isIn = (edit: Edit, { start, end }: Span): boolean => edit.start >= start && edit.end <= end;
  const edits = order.flatMap((reference, at) => {
    const { start, end } = slots[at]!;
    const own = places.filter((edit) => isIn(edit, reference.place!));
    const text = withNumber(reference, countsItself ? undefined : at + 1, own, prose);
    return text === sliceOf(prose, { start, end }) ? [] : [{ start, end, text }];
  });
  return { edits, others: places.filter((edit) => !slots.some((slot) => isIn(edit, slot))) };
}

/** Whether all items of the list have one number, as in `1.`, `1.`, `1.`, since Markdown counts them. */
function isCountedByReader(entries: readonly Reference[], prose: Prose): boolean {
  const written = entries.map(({ place }) => place?.key && sliceOf(prose, place.key));
  return entries.length > 1 && written.every((one) => one !== undefined && one === written[0]);
}

/** An entry with another number, or with its edits alone where the list has no numbers to be changed. */
function withNumber(
  { place, number }: Reference,
  now: number | undefined,
  others: readonly Edit[],
  prose: Prose,
): string {
  const { start, end, key } = place!;
  const isWritten = key !== undefined && key.start >= start && sliceOf(prose, key) === String(number);
  const own = now !== undefined && isWritten ? [{ start: key.start, end: key.end, text: String(now) }] : [];
  const edits = [...own, ...others].map((edit) => ({
    start: edit.start - start,
    end: edit.end - start,
    text: edit.text,
  }));
  return applyEdits(sliceOf(prose, { start, end }), edits);
}

import { firstAbove } from "../../text/search";
import { widestGap } from "../weights";
import type { Marker } from "./markers";

/** What works have and headings, captions and steps seldom: a year, or where the work is found. */
const telling = /(?<!\d)(?:1[89]|20)\d\d(?!\d)|\b10\.\d{4}|https?:|\bPMID\b|\bin press\b/i;
/** So far an entry is looked through for it, in UTF-16 code units. */
const longestEntry = 1_500;

/** Whether the text between two places, behind a number, reads like a printed reference. */
export const looksPrinted = (source: string, from: number, to = Infinity): boolean =>
  telling.test(source.slice(from, Math.min(to, from + longestEntry)));

/**
 * The markers of the list itself, of markers of one style. In brackets the numbers may come in any order; others must go
 * on from the number before them, for wrapped lines begin with years and volumes. Behind a stop the list goes on with its
 * next number alone.
 */
export function inOrder(
  source: string,
  markers: readonly Marker[],
  stops: readonly number[],
): readonly Marker[] {
  const first = markers.findIndex(({ number }) => number === 1);
  const whole = from(source, markers, stops);
  const fromOne = first > 0 ? from(source, markers.slice(first), stops) : [];
  const list = fromOne.length > whole.length ? fromOne : whole;
  return list.length === 0 ? list : withStrays(source, list, markers, stops);
}

/**
 * Adds entries that stand elsewhere in the same part, as where columns of a page were read in another order. One number more
 * than the list has may be a wrapped line.
 */
function withStrays(
  source: string,
  list: readonly Marker[],
  markers: readonly Marker[],
  stops: readonly number[],
): readonly Marker[] {
  const known = new Set(list.map(({ number }) => number));
  const last = list.reduce((most, { number }) => Math.max(most, number), 0);
  const stop = firstAbove(stops, list.at(-1)!.start) ?? Infinity;
  const strays = new Map<number, Marker>();
  markers.forEach((one, at) => {
    const isIn = one.start > list[0]!.start && one.start < stop && !known.has(one.number);
    const isNamed = capital.test(source.slice(one.end, one.end + 8));
    if (isIn && isNamed && !strays.has(one.number) && looksPrinted(source, one.end, markers[at + 1]?.start))
      strays.set(one.number, one);
  });
  const found: Marker[] = [];
  for (let number = list[0]?.number ?? 1; known.has(number) || strays.has(number); number++) {
    const stray = strays.get(number);
    if (stray !== undefined) found.push(stray);
  }
  const beyond = found.filter(({ number }) => number > last);
  const added = beyond.length === 1 ? found.filter(({ number }) => number < last) : found;
  return added.length === 0 ? list : [...list, ...added].sort((a, b) => a.start - b.start);
}
const capital = /^[*_"“]{0,3}[\p{Lu}\p{Lo}]/u;

function from(source: string, markers: readonly Marker[], stops: readonly number[]): readonly Marker[] {
  const lastOf = new Map(markers.map(({ number }, at) => [number, at]));
  const list: Marker[] = [];
  /** The stops before the marker at hand, and before the last one of the list. */
  let passed = 0;
  let reached = 0;
  for (const [at, one] of markers.entries()) {
    while (passed < stops.length && stops[passed]! <= one.start) passed++;
    const { number, style } = one;
    const isPrinted = (): boolean => looksPrinted(source, one.end, markers[at + 1]?.start);
    const last = list.at(-1)?.number ?? 0;
    const goesOn =
      number === last + 1 ||
      (number > last && number <= last + widestGap && (lastOf.get(last + 1) ?? -1) < at);
    if (passed > reached) {
      const before = markers[at - 1];
      const isElsewhere = before?.number === number - 1 && before.start >= stops[passed - 1]!;
      if (!goesOn || isElsewhere || !isPrinted()) continue;
    } else if (!goesOn && list.length > 0) {
      // Either Markdown counts by itself, or the list has a number twice, or it is in disorder.
      const isCounted = number === last && list[0]!.number === last;
      if (!isCounted && !((style === "[" || number === last) && isPrinted())) continue;
    }
    reached = passed;
    list.push(one);
  }
  return list;
}

import type { Marker } from "./markers";

/** What works have and headings, captions and steps seldom: a year, or where the work is found. */
const telling = /(?<!\d)(?:1[89]|20)\d\d(?!\d)|\b10\.\d{4}|https?:|\bPMID\b|\bin press\b/i;
/** So far an entry is looked through for it, in UTF-16 code units. */
const longestEntry = 1_500;

/** Whether the text between two places, behind a number, reads like a printed reference. */
export const looksPrinted = (source: string, from: number, to = Infinity): boolean =>
  telling.test(source.slice(from, Math.min(to, from + longestEntry)));

/** So many numbers in a row may be missing from a list. */
export const widestGap = 10;

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
  return fromOne.length > whole.length ? fromOne : whole;
}

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

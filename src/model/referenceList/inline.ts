import { firstAbove } from "../ascending";
import type { Marker } from "./markers";
import { looksPrinted } from "./order";

/** So much of an entry stands before the number of the next one, in UTF-16 code units. */
const shortestEntry = 30;
/** So far behind a number the next one is looked for. */
const longestStretch = 3_000;
/** So many numbers in a row are looked for. */
const mostNumbers = 1_000;

/** A number in the middle of a line, by its style. */
const patterns: Readonly<Record<string, (number: number) => string>> = {
  "[": (number) => `(?:[[［【〔]\\s?|(?<=\\s))(${number})\\s?[\\]］】〕]`,
  "(": (number) => `[(（](${number})[)）]`,
  ".": (number) => `(${number})[.．、]`,
  ")": (number) => `(${number})[)）]`,
  ":": (number) => `(${number})[:：]`,
};

/**
 * Adds the entries that do not begin a line: where a line ran on, numbers are missing between two others or behind the
 * last one of a paragraph, and stand in the text of the entry before.
 */
export function withInline(
  source: string,
  markers: readonly Marker[],
  stops: readonly number[],
  end: number,
): readonly Marker[] {
  return markers.flatMap((one, at) => {
    const next = markers[at + 1];
    const stop = firstAbove(stops, one.start) ?? end;
    const limit =
      next === undefined ? Math.min(stop, paragraphEnd(source, one.end, end)) : Math.min(stop, next.start);
    const last = Math.min(next === undefined ? Infinity : next.number - 1, one.number + mostNumbers);
    const found = [one];
    for (let number = one.number + 1; number <= last; number++) {
      const inline = inlineMarker(source, found.at(-1)!, number, limit);
      if (inline) found.push(inline);
      else if (next === undefined) break;
    }
    return found;
  });
}

function inlineMarker(
  source: string,
  { end: from, style }: Marker,
  number: number,
  to: number,
): Marker | undefined {
  const pattern = patterns[style]?.(number);
  if (pattern === undefined) return undefined;
  const wanted = new RegExp(`(?<=[\\s.;。；\\])])${pattern}\\s{0,4}(?=[*_"“]{0,3}[\\p{Lu}\\p{Lo}])`, "dgu");
  for (const match of source.slice(from, Math.min(to, from + longestStretch)).matchAll(wanted)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const [first, last] = match.indices![1]!;
    if (match.index >= shortestEntry && looksPrinted(source, end, to))
      return { number, start, end, key: { start: from + first, end: from + last }, style };
  }
  return undefined;
}

function paragraphEnd(source: string, from: number, end: number): number {
  const blank = /\n[ \t>]*\r?\n/.exec(source.slice(from, end));
  return blank === null ? end : from + blank.index;
}

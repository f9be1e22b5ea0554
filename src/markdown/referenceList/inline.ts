import { firstAbove } from "../../text/search";
import { shortestEntry } from "../weights";
import type { Marker } from "./markers";
import { looksPrinted } from "./order";

/** A number in the middle of a line and before a name, by the style of the list. */
const patterns: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    "[": "(?:[[［【〔]\\s?|(?<=\\s))(\\d{1,4})\\s?[\\]］】〕]",
    "(": "[(（](\\d{1,4})[)）]",
    ".": "(\\d{1,4})[.．、]",
    ")": "(\\d{1,4})[)）]",
    ":": "(\\d{1,4})[:：]",
  }).map(([style, number]) => [
    style,
    new RegExp(`(?<=[\\s.;。；\\])])${number}\\s{0,4}(?=[*_"“]{0,3}[\\p{Lu}\\p{Lo}])`, "dgu"),
  ]),
);

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
    if (next !== undefined && next.number <= one.number + 1) return [one];
    const stop = firstAbove(stops, one.start) ?? end;
    const limit = next === undefined ? paragraphEnd(source, one.end, stop) : Math.min(stop, next.start);
    const found = [one];
    for (const inline of inlineMarkers(source, one, limit)) {
      const last = found.at(-1)!;
      const isMissing = inline.number === last.number + 1 && inline.number !== next?.number;
      const isWhole = inline.start - last.end >= shortestEntry;
      if (isMissing && isWhole && looksPrinted(source, inline.end, limit)) found.push(inline);
    }
    return found;
  });
}

function inlineMarkers(source: string, { end: from, style }: Marker, to: number): readonly Marker[] {
  const pattern = patterns.get(style);
  if (pattern === undefined) return [];
  return [...source.slice(from, to).matchAll(pattern)].map((match) => {
    const start = from + match.index;
    const [first, last] = match.indices![1]!;
    const key = { start: from + first, end: from + last };
    return { number: Number(match[1]), start, end: start + match[0].length, key, style };
  });
}

function paragraphEnd(source: string, from: number, end: number): number {
  const blank = /\n[ \t>]*\r?\n/.exec(source.slice(from, end));
  return blank === null ? end : from + blank.index;
}

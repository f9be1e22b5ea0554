import type { Span } from "../../model/span";
import { groupBy } from "../../text/groupBy";
import { firstAbove } from "../../text/search";
import { withInline } from "./inline";
import { findMarkers, htmlMarkers, type Marker } from "./markers";
import { inOrder, looksPrinted } from "./order";

export interface NumberedEntry extends Span {
  readonly number: number;
  /** The digits; an item of an HTML list has none. */
  readonly key: Span | undefined;
  /** Where the text of the entry begins. */
  readonly text: number;
}

/**
 * Finds the entries of a numbered list in a part of a source. A wrapped line belongs to the entry above it, also one that
 * begins with a year or a volume; a list numbered `1. 1. 1.` is counted as Markdown does. `stops` are the places, in order,
 * where the list may end: behind one it goes on with the next number only, as where columns of a page were read in turn.
 */
export function findEntries(
  source: string,
  within: Span,
  stops: readonly number[] = [],
): readonly NumberedEntry[] {
  const [best] = listsIn(source, within, stops);
  if (best === undefined) return [];
  const { stops: own } = best;
  const markers = withInline(source, best.markers, own, within.end);
  const counted = markers.length > 1 && markers.every(({ number }) => number === markers[0]!.number);
  return markers.map((found, at) => {
    const stop = firstAbove(own, found.start) ?? within.end;
    const limit = Math.min(markers[at + 1]?.start ?? within.end, stop);
    const end = endOf(source, found.end, Math.max(found.end, limit), found.style);
    const number = counted && found.style === "." ? found.number + at : found.number;
    return { number, start: found.start, end, key: found.key, text: found.end };
  });
}

interface List {
  readonly markers: readonly Marker[];
  readonly stops: readonly number[];
  /** How many of the entries read like references. */
  readonly printed: number;
}

/** The lists that the numbers of each style make up, the likeliest first. */
function listsIn(source: string, within: Span, stops: readonly number[]): readonly List[] {
  const all = [...findMarkers(source, within), ...htmlMarkers(source, within)];
  const styles = groupBy(all, ({ style }) => style);
  return [...styles.values()]
    .map((alike): List => {
      // A number in a heading opens an entry and ends none.
      const starts = new Set(alike.map(({ start }) => start));
      const own = stops.filter((stop) => !starts.has(stop));
      const markers = inOrder(source, alike, own);
      const printed = markers.filter(({ end }) => looksPrinted(source, end)).length;
      return { markers, stops: own, printed };
    })
    .sort((a, b) => b.printed - a.printed || b.markers.length - a.markers.length);
}

/**
 * An entry ends at a blank line, a row of a table with its line, an item of HTML where it is closed, one under a heading
 * of its own at the next; what follows the last one is no part of it.
 */
function endOf(source: string, from: number, limit: number, style: string): number {
  const text = source.slice(from, limit);
  const close = style.startsWith("#")
    ? null
    : style.startsWith("|")
      ? /(?=\r?\n)/.exec(text)
      : style === "<li>"
        ? /<\/li\s*>|(?=<\/ol\s*>)/i.exec(text)
        : /(?=\n[ \t>]*\r?\n)/.exec(text);
  return from + (close ? text.slice(0, close.index + close[0].length) : text).trimEnd().length;
}

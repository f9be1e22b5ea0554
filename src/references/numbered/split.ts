import type { Span } from "../../model/span";

export interface NumberedEntry extends Span {
  readonly number: number;
  /** The digits. */
  readonly key: Span;
  /** Where the text of the entry begins. */
  readonly text: number;
}

interface Marker extends Span {
  readonly number: number;
  readonly digits: number;
  readonly style: string;
}

/** `1.`, `1)`, `(1)`, `[1]`, `[1]:`, `^1^` and, before a capital, `1`, with what Markdown may have around it. */
const marker =
  /^[ \t]{0,8}(?:>[ \t]?)?(?:[-*+][ \t]+)?(?:<a [^<>\n]{0,80}>(?:<\/a>)?)?(?:\*\*)?(\\?\[|\(|\^|<sup>)?(\d{1,4})(\\?\]:?|\\?[.)]|\^|<\/sup>)?(?:\*\*)?[ \t]+(?=\S)/dgmu;

const closings: Readonly<Record<string, readonly string[]>> = {
  "[": ["]", "]:", "]."],
  "(": [")"],
  "^": ["^"],
  "<sup>": ["</sup>"],
  "": [".", ")", ""],
};

/**
 * Finds the entries of a numbered list in `body` of a source. A wrapped line belongs to the entry above it, also one that
 * begins with a year or a volume; a list numbered `1. 1. 1.` is counted as Markdown does.
 */
export function splitNumbered(source: string, body: Span): readonly NumberedEntry[] {
  const markers = inOrder(findMarkers(source, body));
  const counted = markers.length > 1 && markers.every(({ number }) => number === markers[0]!.number);
  return markers.map((found, at) => {
    const limit = markers[at + 1]?.start ?? body.end;
    return {
      number: counted && found.style === "." ? found.number + at : found.number,
      start: found.start,
      end: endOf(source, found.end, limit),
      key: { start: found.digits, end: found.digits + String(found.number).length },
      text: found.end,
    };
  });
}

function findMarkers(source: string, body: Span): readonly Marker[] {
  const found: Marker[] = [];
  const text = source.slice(body.start, body.end);
  for (const match of text.matchAll(marker)) {
    const [all, open = "", digits = "", close = ""] = match;
    const start = body.start + match.index;
    const end = start + all.length;
    const opening = open.replace("\\", "");
    const closing = close.replace("\\", "");
    const bare = opening === "" && closing === "";
    if (closings[opening]?.includes(closing) !== true) continue;
    if (bare && !/\p{Lu}/u.test(source[end] ?? "")) continue;
    if (
      closing === "]:" &&
      /^<?https?:\/\/\S{1,500}\s*$/m.test(source.slice(end, end + 600).split("\n", 1)[0]!)
    )
      continue;
    found.push({
      number: Number(digits),
      start: start + (all.length - all.trimStart().length),
      end,
      digits: body.start + match.indices![2]![0],
      style: opening === "" ? closing : opening,
    });
  }
  return found;
}

/**
 * The markers of the list itself: those of the style of the first. In brackets every number counts; a bare number or one
 * with a dot must go on from the number before it, for wrapped lines begin with years and volumes.
 */
function inOrder(markers: readonly Marker[]): readonly Marker[] {
  const [first] = markers;
  if (first === undefined) return [];
  const alike = markers.filter(({ style }) => style === first.style);
  if (first.style === "[") return alike;
  const lastOf = new Map(alike.map(({ number }, at) => [number, at]));
  const list: Marker[] = [];
  for (const [at, one] of alike.entries()) {
    const last = list.at(-1)?.number;
    const follows = last === undefined || one.number === last || one.number === last + 1;
    const jumps =
      !follows && one.number > last && one.number <= last + 10 && (lastOf.get(last + 1) ?? -1) < at;
    if (follows || jumps) list.push(one);
  }
  return list;
}

/** An entry ends at a blank line, for what follows the last one is no part of it. */
function endOf(source: string, from: number, limit: number): number {
  const text = source.slice(from, limit);
  const blank = text.search(/\n[ \t]*\r?\n/);
  return from + (blank < 0 ? text : text.slice(0, blank)).trimEnd().length;
}

import type { Span } from "../../model/span";

export interface NumberedEntry extends Span {
  readonly number: number;
  /** The digits; an item of an HTML list has none. */
  readonly key: Span | undefined;
  /** Where the text of the entry begins. */
  readonly text: number;
}

interface Marker extends Span {
  readonly number: number;
  readonly key: Span | undefined;
  readonly style: string;
}

/**
 * `1.`, `1)`, `(1)`, `[1]`, `[1]:`, `[1].`, `^1^`, `$^{1}$` and, before a capital, `1`, with what Markdown may have around it: a name to
 * link to (`<a id="r1"></a>`, `[]{#r1}`), or a link back to the text (`[[1]](#c1)`, `[[1](#c1)]`).
 */
const marker = new RegExp(
  [
    /^[ \t]{0,8}(?:>[ \t]?)?(?:[-*+][ \t]+)?/,
    /(?:<(?:a|span) [^<>\n]{0,120}>(?:<\/(?:a|span)>[ \t]?)?|\[\]\{#[^\s{}]{1,100}\}[ \t]?)?(?:\*\*)?/,
    /(?:\[(?=\\?\[\d{1,4}\\?\]\]\(#))?(\\?\[|\(|\^|<sup>|\$\^\{?)?/,
    /(?:\[(?=\d{1,4}\]\(#))?(\d{1,4})(?:\]\(#[^\s()]{1,100}\))?/,
    /(\\?\][:.]?|\\?[.)]|\^|<\/sup>|\}?\$)?(?:\]\(#[^\s()]{1,100}\))?/,
    /(?:\*\*)?(?:<\/(?:a|span)>[.:]?)?[ \t]+(?=\S)/,
  ]
    .map(({ source }) => source)
    .join(""),
  "dgmu",
);

/** An item of an HTML list, and the number from which such a list counts. */
const htmlItem = /<li(?:\s[^<>]{0,200})?>\s*/gi;
const htmlStart = /<ol\s[^<>]{0,200}\bstart\s*=\s*["']?(\d{1,4})/i;

const closings: Readonly<Record<string, readonly string[]>> = {
  "[": ["]", "]:", "]."],
  "(": [")"],
  "^": ["^"],
  "<sup>": ["</sup>"],
  "$^{": ["}$"],
  "$^": ["$"],
  "": [".", ")", ""],
};

/**
 * Finds the entries of a numbered list in `body` of a source. A wrapped line belongs to the entry above it, also one that
 * begins with a year or a volume; a list numbered `1. 1. 1.` is counted as Markdown does.
 */
export function splitNumbered(source: string, body: Span): readonly NumberedEntry[] {
  const written = inOrder(findMarkers(source, body));
  const items = htmlMarkers(source, body);
  const markers = items.length > written.length ? items : written;
  const counted = markers.length > 1 && markers.every(({ number }) => number === markers[0]!.number);
  return markers.map((found, at) => {
    const limit = markers[at + 1]?.start ?? body.end;
    const end = endOf(source, found.end, limit, found.style);
    const number = counted && found.style === "." ? found.number + at : found.number;
    return { number, start: found.start, end, key: found.key, text: found.end };
  });
}

/** The items of an HTML list, which are numbered by their order. */
function htmlMarkers(source: string, body: Span): readonly Marker[] {
  const text = source.slice(body.start, body.end);
  const first = Number(htmlStart.exec(text)?.[1] ?? 1);
  return /<ol[\s>]/i.test(text)
    ? [...text.matchAll(htmlItem)].map((match, at) => {
        const start = body.start + match.index;
        return { number: first + at, start, end: start + match[0].length, key: undefined, style: "<li>" };
      })
    : [];
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
      key: { start: body.start + match.indices![2]![0], end: body.start + match.indices![2]![1] },
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

/** An entry ends at a blank line, an item of an HTML list where it is closed: what follows the last one is no part of it. */
function endOf(source: string, from: number, limit: number, style: string): number {
  const text = source.slice(from, limit);
  const close = style === "<li>" ? /<\/li\s*>|(?=<\/ol\s*>)/i.exec(text) : /(?=\n[ \t>]*\r?\n)/.exec(text);
  return from + (close ? text.slice(0, close.index + close[0].length) : text).trimEnd().length;
}

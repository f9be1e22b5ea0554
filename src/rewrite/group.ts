import type { LinkedCitation } from "../model/analysis";
import type { Reference } from "../model/reference";
import type { Edit } from "../model/span";
import { writeKey } from "../references/keys";
import { besidesWorks, isNarrative, markerOf } from "./authorMarkers";
import { isAttached, notationOf, writeGroup, type Notation } from "./notation";

/** By which key or number each entry is to be cited. */
export interface Naming {
  readonly keyOf: (reference: Reference) => string;
  readonly numberOf: (reference: Reference) => number;
}

/** Nothing but a comma or a space between two citations: raised, their numbers would run together. */
const gap = /^[ \t\u00a0]{0,4}[,;]?\s{0,4}$/;

/**
 * Citations by the groups in which they are to be written: those that a raised notation would let run together are one, and
 * all others stand alone. In the order of the text; groups in which nothing changes are left out.
 */
export function groupsFor(
  citations: readonly LinkedCitation[],
  to: Notation,
  source: string,
): readonly (readonly LinkedCitation[])[] {
  const groups: LinkedCitation[][] = [];
  for (const citation of [...citations].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isNext = before?.block === citation.block && gap.test(source.slice(before.end, citation.start));
    if (last && isNext && isAttached(to)) last.push(citation);
    else groups.push([citation]);
  }
  return groups.filter((group) => group.some((citation) => notationOf(citation) !== to));
}

/** The words that stand before the first number in a bracket, as in `[see 4]`, with the space behind them. */
export function prefixOf({ style, start, items }: LinkedCitation, source: string): string {
  const opening = style === "bracket" ? source.slice(start, items[0]!.start) : "";
  return /^\\?\[\s?(\p{L}[^[\]\\]*)\\?\[?$/u.exec(opening)?.[1] ?? "";
}

/** One citation by keys: each once, those with a place in the work as often as there is one. */
function byKeys(citation: LinkedCitation, keyOf: Naming["keyOf"], source: string): string {
  const members = citation.items.flatMap(({ targets, locator }) =>
    targets.map((target, at) => {
      const key = writeKey(keyOf(citation.resolved.get(target)!));
      return locator !== undefined && at === targets.length - 1 ? `${key}, ${locator}` : key;
    }),
  );
  return `[${prefixOf(citation, source)}${[...new Set(members)].join("; ")}]`;
}

/**
 * A citation by author and year by keys, with what leads to the works and where in them to look as it stands; where the names stand in the
 * sentence, Pandoc is not to write them again.
 */
function worksByKeys(citation: LinkedCitation, keyOf: Naming["keyOf"], source: string): string {
  const besides = besidesWorks(citation, source);
  const narrative = isNarrative(citation, source);
  const members = citation.items.map(
    ({ targets }) => (narrative ? "-" : "") + writeKey(keyOf(citation.resolved.get(targets[0]!)!)),
  );
  const parted = besides.map((text, at) =>
    at === 0 || at === members.length ? text : text.replace(/^\s?(?:,|&|and)(?=\s)/, ";"),
  );
  const written = parted.map((text, at) => text + (members[at] ?? "")).join("");
  return `[${narrative ? written.trim() : written}]`;
}

/** The edit that writes a group anew, with the space and the full stop around it where its new notation wants them. */
export function writtenAnew(
  group: readonly LinkedCitation[],
  to: Notation,
  { keyOf, numberOf }: Naming,
  source: string,
): Edit {
  const first = group[0]!;
  const last = group.at(-1)!;
  const { start } = markerOf(first, source);
  const { end } = last;
  const text =
    to === "key"
      ? first.style === "author"
        ? worksByKeys(first, keyOf, source)
        : byKeys(first, keyOf, source)
      : writeGroup(
          group.flatMap(({ targets, resolved }) => targets.map((target) => numberOf(resolved.get(target)!))),
          to,
        );
  if (isAttached(to)) {
    const space = isSuperscriptNow(first)
      ? 0
      : /[ \t\u00a0]{0,4}$/.exec(source.slice(Math.max(0, start - 4), start))![0].length;
    const movesStop = !isSuperscriptNow(last) && last.bare !== true;
    const stop = movesStop ? (/^[.,](?!\d)/.exec(source.slice(end, end + 2))?.[0] ?? "") : "";
    return { start: start - space, end: end + stop.length, text: stop + text };
  }
  if (start > first.start) return { start, end, text: ` ${text}` };
  if (!isSuperscriptNow(first)) return { start, end, text };
  const [stop = ""] = /[.,]/.exec(source.charAt(start - 1)) ?? [];
  const moves =
    stop !== "" &&
    !/(?:\b(?:al|e\.g|i\.e|cf|vs|etc|[A-Z])|\d)\.$/.test(source.slice(Math.max(0, start - 8), start));
  const spaced = /\s$/.test(source.slice(0, start)) || start === 0 ? "" : " ";
  return moves
    ? { start: start - 1, end, text: `${spaced || " "}${text}${stop}` }
    : { start, end, text: spaced + text };
}

/** Whether a citation stands right behind the word: it is raised, or glued on. */
function isSuperscriptNow(citation: LinkedCitation): boolean {
  if (citation.style === "author") return false;
  const notation = notationOf(citation);
  return notation === undefined || isAttached(notation);
}

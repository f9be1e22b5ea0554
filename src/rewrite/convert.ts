import type { Analysis, LinkedCitation } from "../model/analysis";
import { pointersOf } from "../model/anchors";
import { inOrder } from "../model/edits";
import type { Edit } from "../model/span";
import { writeKey } from "../references/keys";
import { readingOrder } from "./captions";
import { carryList, type Carried } from "./carry";
import { isAttached, notationOf, writeGroup, type Notation } from "./notation";
import { placesOf } from "./places";
import { refuse, type Refusal, type Rewrite } from "./rewrite";

/**
 * Writes every citation in another notation. From keys to numbers, entries are numbered by first appearance and listed
 * in a References section, from numbers to keys they move to the front matter, unless the list in force already answers
 * to both. Refuses, with a reason, where a citation would lose its meaning: it has no entry, or a locator or prefix for
 * which numbers have no room. Named authors without a number stay as they are.
 */
export function convert(analysis: Analysis, to: Notation): Rewrite | Refusal {
  const cited = readingOrder({
    ...analysis,
    citations: analysis.citations.filter(({ style }) => style !== "author"),
  });
  const lost = cited.find(({ targets, resolved }) => targets.some((target) => !resolved.has(target)));
  if (lost) return refuse(`${lost.text} cites what the list in force does not have: see to that first.`);
  const changing = cited.filter((citation) => notationOf(citation) !== to);
  if (changing.length === 0) return { edits: [], summary: "Every citation is written so already." };
  const rich = to === "key" ? undefined : changing.find((citation) => hasMore(citation, analysis));
  if (rich) return refuse(`${rich.text} says more than numbers can: a locator, a prefix or a year alone.`);
  const linked = changing.filter(({ items }) => items.some(({ link }) => link));
  const kept = linked.find(({ items }) => to !== "key" || items.some(({ link }) => link && !link.to));
  if (kept) return refuse(`${kept.text} is a link, which would be lost.`);
  const list = carryList(analysis, cited, to === "key" ? "keys" : "numbers");
  if ("refused" in list) return list;
  const left = list.edits.length > 0 ? linkToEntry(analysis, linked) : undefined;
  if (left) return refuse(`The text links to #${left} in the list, which moves: see to that first.`);
  const text = changing.map((citation) => rewritten(citation, to, list, analysis.prose.source));
  return {
    edits: inOrder([...text, ...list.edits]),
    summary:
      linked.length > 0
        ? `${changing.length} citations change, ${linked.length} of them no longer a link${list.summary}.`
        : `${changing.length} citations change${list.summary}.`,
  };
}

/** A place in the document's own list to which something else links than these citations. */
function linkToEntry({ prose, references }: Analysis, linked: readonly LinkedCitation[]): string | undefined {
  const entries = placesOf(references.references, prose).filter(({ number }) => number !== undefined);
  const names = new Set(entries.map(({ name }) => name));
  const own = [...linked].sort((a, b) => a.start - b.start);
  let next = 0;
  // Both come in the order of the text, so that one walk over them tells which links are those of the citations.
  return pointersOf(prose).find(({ name, start }) => {
    while (next < own.length && own[next]!.end <= start) next++;
    const isOwn = next < own.length && own[next]!.start <= start;
    return !isOwn && names.has(name);
  })?.name;
}

/** Whether a citation holds anything but keys or numbers. */
function hasMore(citation: LinkedCitation, { prose }: Analysis): boolean {
  const { style, items, text, start, bare } = citation;
  if (style !== "key") return items.some(({ locator }) => locator) || prefixOf(citation, prose.source) !== "";
  const between = items.reduceRight(
    (rest, item) => rest.slice(0, item.start - start) + rest.slice(item.end - start),
    text,
  );
  const plain = bare === true ? between === "" : /^\[[\s;]*\]$/.test(between);
  return (
    !plain || items.some((item) => item.suppressAuthor === true || prose.source.startsWith("-", item.start))
  );
}

/** The words that stand before the first number in a bracket, as in `[see 4]`, with the space behind them. */
function prefixOf({ style, start, items }: LinkedCitation, source: string): string {
  const opening = style === "bracket" ? source.slice(start, items[0]!.start) : "";
  return /^\\?\[\s?(\p{L}[^[\]\\]*)\\?\[?$/u.exec(opening)?.[1] ?? "";
}

/** One citation by keys: each once, those with a place in the work as often as there is one. */
function byKeys(citation: LinkedCitation, keyOf: Carried["keyOf"], source: string): string {
  const members = citation.items.flatMap(({ targets, locator }) =>
    targets.map((target, at) => {
      const key = writeKey(keyOf(citation.resolved.get(target)!));
      return locator !== undefined && at === targets.length - 1 ? `${key}, ${locator}` : key;
    }),
  );
  return `[${prefixOf(citation, source)}${[...new Set(members)].join("; ")}]`;
}

/** One citation in its new notation, with the space and the full stop around it where that notation wants them. */
function rewritten(
  citation: LinkedCitation,
  to: Notation,
  { keyOf, numberOf }: Carried,
  source: string,
): Edit {
  const text =
    to === "key"
      ? byKeys(citation, keyOf, source)
      : writeGroup(
          citation.targets.map((target) => numberOf(citation.resolved.get(target)!)),
          to,
        );
  const { start, end } = citation;
  const was = notationOf(citation);
  const attached = was === undefined || isAttached(was);
  if (attached === isAttached(to)) return { start, end, text };
  if (attached) {
    const [stop = ""] = /[.,]$/.exec(source.slice(0, start).slice(-1)) ?? [];
    const moves =
      stop !== "" &&
      !/(?:\b(?:al|e\.g|i\.e|cf|vs|etc|[A-Z])|\d)\.$/.test(source.slice(Math.max(0, start - 8), start));
    const spaced = /\s$/.test(source.slice(0, start)) || start === 0 ? "" : " ";
    return moves
      ? { start: start - 1, end, text: `${spaced || " "}${text}${stop}` }
      : { start, end, text: spaced + text };
  }
  const space = /[ \t\u00a0]{0,4}$/.exec(source.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  const stop = citation.bare === true ? "" : (/^[.,](?!\d)/.exec(source.slice(end, end + 2))?.[0] ?? "");
  return { start: start - space, end: end + stop.length, text: stop + text };
}

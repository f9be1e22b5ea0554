import { pointersOf } from "../markdown/anchors";
import type { Analysis, LinkedCitation } from "../model/analysis";
import { isPointer } from "../model/citation";
import type { Anchor } from "../model/prose";
import type { Span } from "../model/span";
import { inOrder } from "../text/edits";
import { besidesWorks } from "./authorMarkers";
import { readingOrder } from "./captions";
import { doubtsAbout } from "./doubts";
import { groupsFor, prefixOf, writtenAnew } from "./group";
import { carryList } from "./migrateList";
import { isAttached, type Notation } from "./notation";
import { placesOf } from "./places";
import { refuse, type Refusal, type Rewrite } from "./rewrite";

/**
 * Writes every citation in another notation. From keys to numbers, entries are numbered by first appearance and listed
 * in a References section, from numbers to keys they move to the front matter, unless the list in force already answers
 * to both. Of citations by author and year those in the sentence keep their names. Refuses, with a reason and the places, where a citation would lose its meaning: it has no entry, a locator or
 * prefix for which numbers have no room, or a neighbour with which its number would run together. Named authors without a
 * number stay as they are. What it gives is still to be read again (`faithful`).
 */
export function convert(analysis: Analysis, to: Notation): Rewrite | Refusal {
  const { source } = analysis.prose;
  const cited = readingOrder({
    ...analysis,
    citations: analysis.citations.filter(isPointer),
  });
  const groups = groupsFor(cited, to, source);
  const changing = groups.flat();
  if (groups.length === 0) return { edits: [], summary: "Every citation is written so already." };
  const refusal = refusalOf(analysis, cited, changing, to);
  if (refusal) return refusal;
  const list = carryList(analysis, cited, to === "key" ? "keys" : "numbers");
  if ("refused" in list) return list;
  const linked = changing.filter(isLinked);
  const left = list.edits.length > 0 ? linksToEntries(analysis, linked) : [];
  if (left[0])
    return refuse(`The text links to #${left[0].name} in the list, which moves: see to that first.`, left);
  const text = groups.map((group) => writtenAnew(group, to, list, source));
  const crowded = isAttached(to) ? text.filter((edit) => isCrowded(edit, source)) : [];
  if (crowded.length > 0)
    return refuse("A raised number would run together with what stands beside it.", crowded);
  return {
    edits: inOrder([...text, ...list.edits]),
    ...(list.edits.length > 0 && { bringsList: true }),
    summary: `${changing.length === 1 ? "1 citation changes" : `${changing.length} citations change`}${
      linked.length > 0 ? `, ${linked.length} of them no longer a link` : ""
    }${list.summary}.`,
  };
}

/** Why citations cannot change their notation. */
function refusalOf(
  analysis: Analysis,
  cited: readonly LinkedCitation[],
  changing: readonly LinkedCitation[],
  to: Notation,
): Refusal | undefined {
  const say = (found: readonly LinkedCitation[], what: (text: string) => string): Refusal | undefined =>
    found[0] && refuse(what(found[0].text), found);
  return (
    say(
      cited.filter(({ targets, resolved }) => targets.some((target) => !resolved.has(target))),
      (text) => `${text} cites what the list in force does not have: see to that first.`,
    ) ??
    doubtsAbout(analysis, {
      bracket: to === "bracket",
      parenthesis: to === "parenthesis",
      enumerations: to === "parenthesis",
    }) ??
    say(
      to === "key" ? [] : changing.filter((citation) => hasMore(citation, analysis)),
      (text) => `${text} says more than numbers can: a locator, a prefix or a year alone.`,
    ) ??
    say(
      changing.filter(({ items }) => items.some(({ link }) => link && (to !== "key" || !link.to))),
      (text) => `${text} is a link, which would be lost.`,
    )
  );
}

const isLinked = ({ items }: LinkedCitation): boolean => items.some(({ link }) => link);

/** What is raised itself, a footnote's mark, or a formula: a raised number would be read as a part of it. */
const superscriptBefore = /(?:\^|<\/sup>|[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ]|\[\^[^[\]\s]{1,60}\]|\$|\\\))$/i;
const superscriptsBehind = /^(?:\^|<sup[\s>]|[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ]|\[\^|\$)/i;

const isCrowded = ({ start, end }: Span, source: string): boolean =>
  superscriptBefore.test(source.slice(Math.max(0, start - 64), start)) ||
  superscriptsBehind.test(source.slice(end, end + 5));

/** Links to places in the document's own list that are not those of these citations. */
function linksToEntries(
  { prose, references }: Analysis,
  linked: readonly LinkedCitation[],
): readonly Anchor[] {
  const entries = placesOf(references.references, prose).filter(({ number }) => number !== undefined);
  const names = new Set(entries.map(({ name }) => name));
  let next = 0;
  // Both come in the order of the text, so that one walk over them tells which links are those of the citations.
  return pointersOf(prose).filter(({ name, start }) => {
    while (next < linked.length && linked[next]!.end <= start) next++;
    const isOwn = next < linked.length && linked[next]!.start <= start;
    return !isOwn && names.has(name);
  });
}

/** Whether a citation holds anything but keys or numbers. */
function hasMore(citation: LinkedCitation, { prose }: Analysis): boolean {
  const { style, items, text, start, bare } = citation;
  if (style === "author")
    return besidesWorks(citation, prose.source).some((text) => /[\p{L}\p{N}]/u.test(text));
  if (style !== "key") return items.some(({ locator }) => locator) || prefixOf(citation, prose.source) !== "";
  const between = items.reduceRight(
    (rest, item) => rest.slice(0, item.start - start) + rest.slice(item.end - start),
    text,
  );
  const plain = bare === true ? between === "" : /^\[[\s;]*\]$/.test(between);
  return !plain || items.some(({ suppressAuthor }) => suppressAuthor === true);
}

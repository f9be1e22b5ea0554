import type { Block, Mark } from "../../model/prose";
import { toSource } from "../../text/offsets";
import { wordsPattern } from "../../text/wordLists";
import parts from "../lists/numberedParts.json";
import type { Candidate, CandidateItem } from "./candidate";
import { before } from "./candidate";
import { marksTouching } from "./marks";
import { isYear, readNumbers } from "./numbers";

/** Parts of a document that are linked to by their numbers. */
const ofTheDocument = new RegExp(`\\b${wordsPattern(parts.linked)}\\b\\.?[\\s:,(]{0,3}$`, "i");

/**
 * Numbers that are links and stand by themselves, as in `as shown in [2](#ref-2)`. A heading, or a block that is nothing
 * but links, is a table of contents or the like.
 */
export function linkCandidates(block: Block): readonly Candidate[] {
  const { text, kind, marks } = block;
  const links = marks.filter((mark) => mark.kind === "link" && mark.fragment !== undefined);
  if (links.length === 0 || kind === "heading" || !hasMore(text, links)) return [];
  return links.flatMap(({ start: from, end: to }) => {
    const items = readNumbers(text, from, to);
    if (!items || isYear(items) || ofTheDocument.test(before(text, from))) return [];
    return [{ style: "bracket", from, to, items }];
  });
}

/** Whether a text has letters outside its links. */
function hasMore(text: string, links: readonly Mark[]): boolean {
  let at = 0;
  for (const { start, end } of links) {
    if (/\p{L}/u.test(text.slice(at, start))) return true;
    at = Math.max(at, end);
  }
  return /\p{L}/u.test(text.slice(at));
}

/**
 * Says of candidates which of their numbers are links. Those are left out that stand in a longer link, or are a link as
 * a whole that leads out of the document: `[2](https://…)` is a link.
 */
export function withLinks<T extends Candidate>(
  block: Block,
  source: string,
  candidates: readonly T[],
): readonly T[] {
  const links = block.marks.filter(({ kind }) => kind === "link");
  if (links.length === 0) return candidates;
  const linksAt = marksTouching(links);
  return candidates.flatMap((one) => withOwn(block, source, one, linksAt(one.from, one.to)));
}

function withOwn<T extends Candidate>(
  block: Block,
  source: string,
  candidate: T,
  links: readonly Mark[],
): readonly T[] {
  const { from, to, items } = candidate;
  const around = links.find(({ start, end }) => start <= from && end >= to);
  if (links.length === 0) return [candidate];
  if (around && (around.fragment === undefined || around.start < from || around.end > to)) return [];
  const linked: T = {
    ...candidate,
    items: items.map((item) => withLink(block, source, item, links)),
    ...(around && { isLink: true }),
  };
  const [first, last] = [links[0]!, links.at(-1)!];
  if (first.start !== from && last.end !== to) return [linked];
  const own = toSource(block, from, to);
  const { start, end } = candidate.outer ?? { start: own.start - block.start, end: own.end - block.start };
  const outer = { start: Math.min(start, first.outer.start), end: Math.max(end, last.outer.end) };
  return [{ ...linked, outer }];
}

function withLink(block: Block, source: string, item: CandidateItem, links: readonly Mark[]): CandidateItem {
  const link = links.find(({ start, end }) => start < item.to && end > item.from);
  if (link === undefined) return item;
  const { fragment } = link;
  if (fragment === undefined) return { ...item, link: {} };
  const name = source.slice(block.start + fragment.start, block.start + fragment.end);
  return { ...item, link: { to: { name, ...fragment } } };
}

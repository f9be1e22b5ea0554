import { createMemo, type Memo } from "../../model/memo";
import type { Prose } from "../../model/prose";
import { findReferenceSection, isInList, isReferenceHeading } from "../../model/referenceSection";

const entry = /^\[\d{1,4}\]\s?\S/;
const numbered =
  /^[ \t>*+-]{0,8}(?:<(?:a|span) [^<>\n]{0,120}>(?:<\/(?:a|span)>[ \t]?)?|\[\]\{#[^\s{}]{1,100}\}[ \t]?)?(?:\*\*)?\[?(?:\\?\[|\(|\^|<sup>|\$\^\{?)?\d{1,3}(?:\\?[\].)]|\^|<\/sup>|\}?\$)/gm;
/** What else a list may be: the items of HTML, which counts them by itself, or numbers with nothing behind them. */
const item = /<li(?=[\s>])/gi;
const bare = /^(?:<(?:a|span) [^<>\n]{0,120}>(?:<\/(?:a|span)>[ \t]?)?)?\d{1,3}[ \t]+(?=\p{Lu})/gmu;

/** How many entries the document's own list has, if they are numbered: near enough to tell how far its numbers reach. */
export function numberedEntries(prose: Prose, memo: Memo): number {
  const own = memo(prose, findReferenceSection);
  const body = own ? prose.source.slice(own.body.start, own.body.end) : "";
  return (body.match(numbered) ?? body.match(/<ol[\s>]/i.test(body) ? item : bare))?.length ?? 0;
}

/**
 * For each block, whether it belongs to a list of references: to the document's own one, or to another under a heading
 * such as "References" (or behind a paragraph that says so, until the next heading), or it is one of three or more entries
 * in a row that open with `[12]`.
 */
export function inReferenceSection(prose: Prose, memo: Memo = createMemo()): readonly boolean[] {
  const { blocks } = prose;
  const own = memo(prose, findReferenceSection);
  const inside = blocks.map(({ start }) => isInList(start, own));
  let isOpen = false;
  let entries = 0;
  blocks.forEach((block, index) => {
    if (block.kind === "heading") isOpen = false;
    inside[index] ||= isOpen || block.section.some(isReferenceHeading);
    if (block.kind === "paragraph" && isReferenceHeading(block.text)) isOpen = true;
    entries = entry.test(block.text) ? entries + 1 : 0;
    if (entries >= 3) inside.fill(true, index - entries + 1, index + 1);
  });
  return inside;
}

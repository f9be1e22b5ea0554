import { isReferenceHeading } from "../../markdown/referenceList/headings";
import { findReferenceSection, isInList, ownEntries } from "../../markdown/referenceSection";
import type { Prose } from "../../model/prose";
import { createMemo, type Memo } from "../../text/caches";
import { fewestEntries } from "../weights";

const entry = /^\[\d{1,4}\]\s?\S/;

/** How far the numbers of the document's own list reach; 0 where it has none. */
export const lastEntry = (prose: Prose, memo: Memo): number =>
  ownEntries(prose, memo).reduce((last, { number }) => Math.max(last, number), 0);

/**
 * For each block, whether it belongs to a list of references: to the document's own one, or to another under a heading
 * such as "References" (or behind a paragraph that says so, until the next heading), or it is one of three or more entries
 * in a row that open with `[12]`.
 */
export function inReferenceSection(prose: Prose, memo: Memo = createMemo()): readonly boolean[] {
  const { blocks } = prose;
  const own = memo(prose, findReferenceSection);
  const inside = blocks.map(({ start }) => isInList(start, own));
  const names = new Map<string, boolean>();
  const isName = (heading: string): boolean => {
    const known = names.get(heading) ?? isReferenceHeading(heading);
    names.set(heading, known);
    return known;
  };
  let isOpen = false;
  let entries = 0;
  blocks.forEach((block, index) => {
    if (block.kind === "heading") isOpen = false;
    inside[index] ||= isOpen || block.section.some(isName);
    if (block.kind === "paragraph" && isReferenceHeading(block.text)) isOpen = true;
    entries = entry.test(block.text) ? entries + 1 : 0;
    if (entries >= fewestEntries) inside.fill(true, index - entries + 1, index + 1);
  });
  return inside;
}

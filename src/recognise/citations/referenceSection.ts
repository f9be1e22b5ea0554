import { createMemo, type Memo } from "../../model/memo";
import type { Prose } from "../../model/prose";
import { findReferenceSection, isReferenceHeading } from "../../model/referenceSection";

const entry = /^\[\d{1,4}\]\s?\S/;

/**
 * For each block, whether it belongs to a list of references: to the document's own one, or to another under a heading
 * such as "References" (or behind a paragraph that says so, until the next heading), or it is one of three or more entries
 * in a row that open with `[12]`.
 */
export function inReferenceSection(prose: Prose, memo: Memo = createMemo()): readonly boolean[] {
  const { blocks } = prose;
  const own = memo(prose, findReferenceSection);
  const inside = blocks.map(({ start }) => own !== undefined && start >= own.start && start < own.end);
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

import type { Block } from "../../model/prose";

const title =
  /^(?:\d{1,2}\.?\s)?(?:references?(?:\s(?:list|cited|and\snotes))?|(?:cited\s)?literature(?:\scited)?|bibliography|works\scited|list\sof\sreferences|notes\sand\sreferences)\s?:?$/i;
const entry = /^\[\d{1,4}\]\s?\S/;

/**
 * For each block, whether it belongs to the document's own list of references: it stands under a heading such as
 * "References" (or behind a paragraph that says so, until the next heading), or is one of three or more entries in
 * a row that open with `[12]`.
 */
export function inReferenceSection(blocks: readonly Block[]): readonly boolean[] {
  const inside = blocks.map(() => false);
  let isOpen = false;
  let entries = 0;
  blocks.forEach((block, index) => {
    if (block.kind === "heading") isOpen = false;
    inside[index] = isOpen || block.section.some((heading) => title.test(heading.trim()));
    if (block.kind === "paragraph" && title.test(block.text.trim())) isOpen = true;
    entries = entry.test(block.text) ? entries + 1 : 0;
    if (entries >= 3) inside.fill(true, index - entries + 1, index + 1);
  });
  return inside;
}

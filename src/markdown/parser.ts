import type { PhrasingContent, Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import type { Processor } from "unified";
import { unified } from "unified";

/**
 * GFM without its autolinks, which would take Manubot's `@url:https://…` for a URL, and without single tildes, which would
 * strike out half of `miR-17~92 … miR-106a~363`.
 */
function scientificGfm(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
    gfmTable(),
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
  ];
}

const processor = unified()
  .use(remarkParse)
  .use(scientificGfm)
  .use(remarkMath, { singleDollarTextMath: false })
  .freeze();

/** Parses Markdown into its syntax tree; positions count in the text given. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source);
}

/** Parses text that stands inside a line. */
export function parseInline(source: string): readonly PhrasingContent[] {
  return parseMarkdown(source).children.flatMap((node) => (node.type === "paragraph" ? node.children : []));
}

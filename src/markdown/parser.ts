import type { PhrasingContent, Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import type { Processor } from "unified";
import { unified } from "unified";
import { boundedEmphasis } from "./boundedEmphasis";

/**
 * GFM without its autolinks, which would take Manubot's `@url:https://…` for a URL.
 */
function scientificGfm(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmFootnote(),
    ...boundedEmphasis(),
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

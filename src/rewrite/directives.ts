import { orderOf } from "../markdown/directives";
import type { Directive, Prose } from "../model/prose";
import type { Edit } from "../model/span";
import { newlineOf } from "../text/newline";

/** A comment that orders something of us; `order` is what follows `exoscribe-`. */
export const directive = (order: string): string => `<!-- exoscribe-${order} -->`;

/** The edit that adds something to what a comment orders, before the user's reason; undefined where that cannot be found in it. */
export function extended({ source }: Prose, known: Directive, more: string): Edit | undefined {
  const at = source.slice(known.start, known.end).lastIndexOf(known.text);
  if (at < 0) return undefined;
  const end = known.start + at + orderOf(known).trimEnd().length;
  return { start: end, end, text: more };
}

/** The edit that puts a comment at the top of a document, below its front matter, as a paragraph of its own: whatever follows is read as before. */
export function atTop({ source, frontMatter }: Prose, order: string): Edit {
  const top = frontMatter ? lineBelow(source, lineBelow(source, frontMatter.end - 1)) : withoutYaml(source);
  const newline = newlineOf(source);
  const isCut = top > 0 && source[top - 1] !== "\n";
  const isApart = /^\s*(?:\n|$)/.test(source.slice(top));
  return {
    start: top,
    end: top,
    text: `${isCut ? newline : ""}${directive(order)}${newline}${isApart ? "" : newline}`,
  };
}

/** Where the line after that of an offset begins; the end of the text where there is none. */
export function lineBelow(source: string, offset: number): number {
  const end = source.indexOf("\n", offset);
  return end < 0 ? source.length : end + 1;
}

/** The length of what has to stand first and is no YAML: front matter in TOML, or Pandoc's title block, up to three lines that begin with `%`. */
const withoutYaml = (source: string): number =>
  /^(?:\+{3}[ \t]*\r?\n[^]*?\n\+{3}[ \t]*(?:\r?\n|$)|(?:%[^\n]*(?:\n[ \t][^\n]*){0,20}(?:\n|$)){1,3})?/.exec(
    source,
  )![0].length;

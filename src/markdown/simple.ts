import type { Block } from "../model/prose";
import { appendLines, emptyDraft, leftOut } from "./draft";
import { finish } from "./finish";
import { readPandoc } from "./pandoc";

/** Characters at which CommonMark, GFM or our extensions may find something inside a line, and invisible ones. */
const inlineMarkup = /[\\`*_<&~$\t\0\f\v]|!\[|\]\(|\]:|\[\^/;

/** A line that may be more than a line of a paragraph: indented, a heading, quote, list item, rule or table row. */
const blockMarkup = /(?:^|[\r\n])(?:[ #>+=|:-]|\d{1,9}[.)](?:[ \r\n]|$))/;

/** Two spaces before a line break are a break that the author wants; those at the end count as part of a block. */
const trailingSpace = / (?: [\r\n]|$)/;

/** CRLF is one line break, so it is no blank line. */
const blankLine = /\r\r|\n[\r\n]/;

/** A heading of words, on one line, without a closing sequence of `#`. */
const heading = /^(#{1,6})( {1,8})(?=[^\s#])([^\r\n]*[^\s#])[\r\n]*$/;

/** Its text may hold markup of which a paragraph's lines know nothing. */
const headingMarkup = /[{}[\]|]/;

/** Reads a heading of plain words without the parser; undefined where it may hold markup. */
export function readSimpleHeading(chunk: string): Block | undefined {
  const match = heading.exec(chunk);
  if (!match) return undefined;
  const [, signs = "", space = "", text = ""] = match;
  if (inlineMarkup.test(text) || headingMarkup.test(text)) return undefined;
  const start = signs.length + space.length;
  const draft = emptyDraft();
  appendLines(draft, text, start);
  const running = finish(draft, readPandoc(draft), 0);
  if (running.text.replaceAll(leftOut, "").trim() === "") return undefined;
  return {
    kind: "heading",
    start: 0,
    end: start + text.length,
    ...running,
    section: [],
    depth: signs.length,
  };
}

/**
 * Most of a manuscript is paragraphs of words, with citations in brackets at most. Such a chunk reads the same without
 * a Markdown parser, which would take most of the time. Undefined for every chunk of which that is not certain.
 */
export function readSimpleParagraph(chunk: string): Block | undefined {
  let end = chunk.length;
  while (end > 0 && /[\r\n]/.test(chunk[end - 1]!)) end--;
  const text = chunk.slice(0, end);
  if (end === 0 || /^\s/.test(text) || blankLine.test(text)) return undefined;
  if (inlineMarkup.test(text) || blockMarkup.test(text) || trailingSpace.test(text)) return undefined;
  const draft = emptyDraft();
  appendLines(draft, text, 0);
  const running = finish(draft, readPandoc(draft), 0);
  if (running.text.replaceAll(leftOut, "").trim() === "") return undefined;
  return { kind: "paragraph", start: 0, end, ...running, section: [] };
}

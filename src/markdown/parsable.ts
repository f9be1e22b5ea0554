import { withoutTags } from "./html";
import { opens } from "./segments";

/**
 * Beyond these, Markdown is not written by people, and parsing it may take more than linear time: a paragraph or a table of
 * that many UTF-16 units, and lines with that many nested containers or that deep an indentation.
 */
const limits = { paragraph: 32_000, table: 256_000 };
const nesting = /^[ \t]{0,40}(?:>[ \t]{0,4}|(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}){40}|^[ \t]{400}/m;
const delimiterRow = /^ {0,3}\|?[ \t]{0,40}:?-+:?[ \t]{0,40}\|[-:| \t]*$/;

/** An address that is what it leads to: long, but read at a stretch, as tags are. */
const data = /\bdata:[^\s"'<>()]*/g;

/** For every underlined heading the parser goes back over all that it has read of a chunk. */
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/gm;
const mostUnderlined = 200;

/**
 * A line that goes on with a quotation, list item or footnote without its mark: for each of them the parser begins anew with all
 * those before it. People write a few in a row.
 */
const mostLazy = 100;
const container = /^[ \t]{0,40}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t]|\[\^[^\]\s]{1,200}\]:)/m;
const quotation = /^(?:[ \t]{0,3}>){1,40}/;

/** Tells, line by line, how many such lines there are in a row. */
function lazyLines(): (line: string) => number {
  let inside = false;
  let quoted = 0;
  let lazy = 0;
  return (line) => {
    const depth = quotation.exec(line)?.[0].replace(/[^>]/g, "").length ?? 0;
    const opening = depth === 0 && container.test(line);
    if (opening || /^[\s>]*$/.test(line)) {
      [inside, quoted, lazy] = [opening, 0, 0];
    } else if (depth < quoted || (inside && depth === 0 && !/^[ \t]/.test(line))) {
      lazy++;
    }
    quoted = Math.max(quoted, depth);
    return lazy;
  };
}

/** Whether a chunk can be parsed in linear time; what stands in fences and HTML blocks always can. */
export function isParsable(text: string): boolean {
  if (nesting.test(text)) return false;
  if (text.length > 2 * mostUnderlined && (text.match(underline)?.length ?? 0) > mostUnderlined) return false;
  if (text.length < limits.paragraph && (text.length < 2 * mostLazy || !container.test(text))) return true;
  const lazyOf = lazyLines();
  let until: RegExp | undefined;
  let length = 0;
  let isTable = false;
  for (const line of withoutTags(text)
    .replace(data, "")
    .split(/\r\n|\r|\n/)) {
    if (until) {
      if (until.test(line)) until = undefined;
      continue;
    }
    until = opens(line);
    const isEnd = until !== undefined || line.trim() === "";
    if (lazyOf(isEnd ? "" : line) > mostLazy) return false;
    length = isEnd ? 0 : length + line.length;
    isTable = !isEnd && (isTable || delimiterRow.test(line));
    if (length > (isTable ? limits.table : limits.paragraph)) return false;
  }
  return true;
}

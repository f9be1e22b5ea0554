import { opens } from "./segments";

/**
 * Beyond these, Markdown is not written by people, and parsing it may take more than linear time: a paragraph or a table of
 * that many UTF-16 units, and lines with that many nested containers or that deep an indentation.
 */
const limits = { paragraph: 32_000, table: 256_000 };
const nesting = /^[ \t]{0,40}(?:>[ \t]{0,4}|(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}){40}|^[ \t]{400}/m;
const delimiterRow = /^ {0,3}\|?[ \t]{0,40}:?-+:?[ \t]{0,40}\|[-:| \t]*$/;

/** For every underlined heading the parser goes back over all that it has read of a chunk. */
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/gm;
const mostUnderlined = 200;

/** Whether a chunk can be parsed in linear time; what stands in fences and HTML blocks always can. */
export function isParsable(text: string): boolean {
  if (nesting.test(text)) return false;
  if (text.length > 2 * mostUnderlined && (text.match(underline)?.length ?? 0) > mostUnderlined) return false;
  if (text.length < limits.paragraph) return true;
  let until: RegExp | undefined;
  let length = 0;
  let isTable = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (until) {
      if (until.test(line)) until = undefined;
      continue;
    }
    until = opens(line);
    const isEnd = until !== undefined || line.trim() === "";
    length = isEnd ? 0 : length + line.length;
    isTable = !isEnd && (isTable || delimiterRow.test(line));
    if (length > (isTable ? limits.table : limits.paragraph)) return false;
  }
  return true;
}

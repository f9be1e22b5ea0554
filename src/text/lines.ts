import { lastAtMost } from "./search";

/** Where an offset stands: both from 0, columns in UTF-16 code units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/**
 * A function from offsets of this text (UTF-16 code units) to lines and columns. Lines end with LF, CRLF or CR; they are
 * looked for once, at the first question.
 */
export function linesIn(text: string): (offset: number) => LinePlace {
  let found: readonly number[] | undefined;
  return (offset) => {
    const starts = (found ??= lineStarts(text));
    const line = lastAtMost(starts, offset);
    return { line, column: offset - starts[line]! };
  };
}

/** The offset of a line and column; undefined where the text has no such place. The end of a line is a place of it. */
export function offsetOf(text: string, { line, column }: LinePlace): number | undefined {
  const starts = lineStarts(text);
  const start = starts[line];
  const next = starts[line + 1];
  if (start === undefined || start + column > (next === undefined ? text.length : next - 1)) return undefined;
  return start + column;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}

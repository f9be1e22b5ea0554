import { lastAtMost } from "./ascending";

/** Where an offset stands: both from 0, columns in UTF-16 code units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** A function from offsets of this text (UTF-16 code units) to lines and columns. Lines end with LF, CRLF or CR. */
export function linesIn(text: string): (offset: number) => LinePlace {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return (offset) => {
    const line = lastAtMost(starts, offset);
    return { line, column: offset - starts[line]! };
  };
}

import { linesIn } from "../text/lines";

/** Line and column as people count them: both from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A function from offsets of this text (UTF-16 code units) to positions. Lines end with LF, CRLF or CR. */
export function positionsIn(text: string): (offset: number) => Position {
  const placeOf = linesIn(text);
  return (offset) => {
    const { line, column } = placeOf(offset);
    return { line: line + 1, column: column + 1 };
  };
}

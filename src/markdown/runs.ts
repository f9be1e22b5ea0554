import type { OffsetMap } from "../model/prose";

/** Running text while it is put together, with its map; source offsets count from `origin`. */
export interface Runs {
  readonly text: () => string;
  /** How many UTF-16 code units the text has. */
  readonly length: () => number;
  /** The end of the text: so many code units of it, or all where it has no more. */
  readonly tail: (length: number) => string;
  readonly map: () => OffsetMap;
  /** Appends text that stands for the source range: character by character where both are of one length. */
  readonly push: (text: string, start: number, end: number) => void;
  /** Takes the last character back. */
  readonly pop: () => void;
}

export function startRuns(origin: number): Runs {
  const text: number[] = [];
  const source: number[] = [];
  const sourceEnd: number[] = [];
  // Not one string, of which a look at the end would copy all: a paragraph may have thousands of lines.
  const pieces: string[] = [];
  let size = 0;
  let isExact = false;
  return {
    text: () => pieces.join(""),
    length: () => size,
    tail: (length) => {
      let end = "";
      for (let at = pieces.length - 1; at >= 0 && end.length < length; at--) end = pieces[at]! + end;
      return end.slice(-length);
    },
    map: () => ({ text, source, sourceEnd }),
    push: (piece, start, end) => {
      const exact = end - start === piece.length;
      const last = text.length - 1;
      if (exact && isExact && sourceEnd[last] === start - origin) {
        sourceEnd[last] = end - origin;
      } else {
        text.push(size);
        source.push(start - origin);
        sourceEnd.push(end - origin);
        isExact = exact;
      }
      pieces.push(piece);
      size += piece.length;
    },
    pop: () => {
      const last = text.length - 1;
      const piece = pieces.pop()!;
      if (piece.length > 1) pieces.push(piece.slice(0, -1));
      size--;
      if (text[last] === size) {
        text.pop();
        source.pop();
        sourceEnd.pop();
        const length = size - (text[last - 1] ?? 0);
        isExact = last > 0 && length === (sourceEnd[last - 1] ?? 0) - (source[last - 1] ?? 0);
      } else if (isExact) {
        sourceEnd[last]!--;
      }
    },
  };
}

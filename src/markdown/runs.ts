import type { OffsetMap } from "../model/prose";

/** Running text while it is put together, with its map; source offsets count from `origin`. */
export interface Runs {
  readonly text: () => string;
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
  let running = "";
  let isExact = false;
  return {
    text: () => running,
    map: () => ({ text, source, sourceEnd }),
    push: (piece, start, end) => {
      const exact = end - start === piece.length;
      const last = text.length - 1;
      if (exact && isExact && sourceEnd[last] === start - origin) {
        sourceEnd[last] = end - origin;
      } else {
        text.push(running.length);
        source.push(start - origin);
        sourceEnd.push(end - origin);
        isExact = exact;
      }
      running += piece;
    },
    pop: () => {
      const last = text.length - 1;
      running = running.slice(0, -1);
      if (text[last] === running.length) {
        text.pop();
        source.pop();
        sourceEnd.pop();
        const length = running.length - (text[last - 1] ?? 0);
        isExact = last > 0 && length === (sourceEnd[last - 1] ?? 0) - (source[last - 1] ?? 0);
      } else if (isExact) {
        sourceEnd[last]!--;
      }
    },
  };
}

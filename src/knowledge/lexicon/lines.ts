/** Lines of UTF-8 text that are decoded one by one, as they are asked for. */
export interface Lines {
  readonly bytes: Uint8Array;
  /** Where a line begins in the bytes. */
  readonly startOf: (index: number) => number;
  readonly line: (index: number) => string;
  /** The lines from one to another, exclusive, decoded at once. */
  readonly range: (from: number, to: number) => readonly string[];
}

const newline = 10;

/** Finds the lines of a text. The bytes are kept. */
export function readLines(bytes: Uint8Array): Lines {
  let count = 1;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++;
  const ends = new Uint32Array(count);
  for (let at = 0, line = 0; at < bytes.length; at++) if (bytes[at] === newline) ends[line++] = at;
  ends[count - 1] = bytes.length;
  const startOf = (index: number): number => (index === 0 ? 0 : ends[index - 1]! + 1);
  const decoder = new TextDecoder();
  const decode = (from: number, to: number): string => {
    const start = startOf(from);
    const end = ends[to - 1]!;
    if (end - start > 24) return decoder.decode(bytes.subarray(start, end));
    // Most lines are short and plain, and for them the decoder's call costs more than its work.
    let text = "";
    for (let at = start; at < end; at++) {
      if (bytes[at]! > 127) return decoder.decode(bytes.subarray(start, end));
      text += String.fromCharCode(bytes[at]!);
    }
    return text;
  };
  return {
    bytes,
    startOf,
    line: (index) => decode(index, index + 1),
    range: (from, to) => (from === to ? [] : decode(from, to).split("\n")),
  };
}

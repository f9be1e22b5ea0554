import { oneLine } from "../printable";
import type { Style, StyleName } from "../style";

export interface Cell {
  readonly text: string;
  readonly style?: StyleName;
  /** Set flush right. */
  readonly right?: boolean;
}

/** No column is set wider than this, so that one long name does not push the others off the screen. */
const widest = 60;

/** Wrapping into less room than this would be worse to read than a long line. */
const narrowest = 30;

/**
 * Rows as lines, their columns flush and two spaces apart, without characters that a terminal would obey. The last column
 * is not padded; on a terminal of `width` columns it is wrapped where enough room is left for it.
 */
export function alignColumns(
  given: readonly (readonly Cell[])[],
  style: Style,
  width = 0,
): readonly string[] {
  const rows = given.map((row) => row.map((cell) => ({ ...cell, text: oneLine(cell.text) })));
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, Math.min(widest, lengthOf(row[column]?.text ?? ""))), 0),
  );
  const before = widths.slice(0, -1).reduce((sum, column) => sum + column + 2, 0);
  const room = width - before >= narrowest ? width - before : Infinity;
  return rows.flatMap((row) => {
    const cells = row.slice(0, -1).map(({ text, style: name, right }, column) => {
      const padding = " ".repeat(Math.max(0, widths[column]! - lengthOf(text)));
      const styled = name === undefined ? text : style(name, text);
      return right === true ? padding + styled : styled + padding;
    });
    const last = row.at(-1);
    const lines = wrap(last?.text ?? "", room).map((line) => (last?.style ? style(last.style, line) : line));
    const [first = "", ...others] = lines;
    return [[...cells, first].join("  ").trimEnd(), ...others.map((line) => " ".repeat(before) + line)];
  });
}

function wrap(text: string, room: number): readonly string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line === "") lines[lines.length - 1] = word;
    else if (lengthOf(line) + 1 + lengthOf(word) <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Characters as a terminal counts them, near enough: code points. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** `1 problem`, `2 problems`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

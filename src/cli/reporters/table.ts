import type { Style, StyleName } from "../style";

export interface Cell {
  readonly text: string;
  readonly style?: StyleName;
  /** Set flush right. */
  readonly right?: boolean;
}

/** No column is set wider than this, so that one long name does not push the others off the screen. */
const widest = 60;

/** Rows as lines, their columns flush and two spaces apart; the last column is not padded. */
export function alignColumns(rows: readonly (readonly Cell[])[], style: Style): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((width, row) => Math.max(width, Math.min(widest, lengthOf(row[column]?.text ?? ""))), 0),
  );
  return rows.map((row) =>
    row
      .map(({ text, style: name, right }, column) => {
        const padding = " ".repeat(Math.max(0, widths[column]! - lengthOf(text)));
        const styled = name === undefined ? text : style(name, text);
        return right === true ? padding + styled : styled + (column === row.length - 1 ? "" : padding);
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Characters as a terminal counts them, near enough: code points. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Text of a document on one line, without characters that a terminal would obey. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, " ").trim();
}

/** `1 problem`, `2 problems`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

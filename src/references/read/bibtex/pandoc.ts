import type { LocalProblem } from "../source";

/**
 * What Pandoc takes for BibTeX, which is less than BibTeX and Biber do (Pandoc 2.17, Text.Pandoc.Citeproc.BibTeX): at the
 * first character that it does not expect it reads nothing of a file at all. All patterns are sticky.
 */
const space = /(?:[\t-\r\p{Zs}]|%[^\n]*(?:\n|$))*/uy;
const between = /(?:[^@%]|%[^\n]*(?:\n|$))*/uy;
const letters = /\p{L}+/uy;
const keyText = /[\p{L}\p{N}.:;?!`'()$/*@_+=\-[\]&]+/uy;
const name = /[\p{L}\p{N}_:+-]+/uy;
const quoted = /[^\\{"]+|\\[^]/uy;
const unbraced = /[^\\{}]+|\\[{}]?/uy;

interface Cursor {
  readonly text: string;
  at: number;
}

/** Thrown and caught in this module alone, where reading ends. */
class Refusal {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly message: string,
  ) {}
}

/** Where Pandoc stops reading a piece of a BibTeX file that begins between entries, and why; undefined if it does not. */
export function pandocRefuses(text: string): LocalProblem | undefined {
  const cursor: Cursor = { text, at: 0 };
  try {
    for (take(cursor, between); cursor.at < text.length; take(cursor, between)) {
      if (!isOther(cursor)) readEntry(cursor);
    }
    return undefined;
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { start, end, message } = refusal;
    return { start, end, message };
  }
}

/** Passes over `@comment`, `@preamble` and `@string`; one that is none of these after all is read as an entry is. */
function isOther(cursor: Cursor): boolean {
  const start = cursor.at;
  const type = /@(comment|preamble|string)/iy;
  type.lastIndex = start;
  const kind = type.exec(cursor.text)?.[1]?.toLowerCase();
  if (kind === undefined) return false;
  cursor.at = type.lastIndex;
  take(cursor, space);
  try {
    if (kind === "string") {
      expect(cursor, "{");
      take(cursor, space);
      readField(cursor);
      expect(cursor, "}");
    } else if (cursor.text[cursor.at] === "{") readBraces(cursor);
    else if (kind === "preamble") expect(cursor, "{");
    return true;
  } catch (refusal) {
    if (kind !== "string" || !(refusal instanceof Refusal)) throw refusal;
    cursor.at = start;
    return false;
  }
}

function readEntry(cursor: Cursor): void {
  const start = cursor.at++;
  if (!take(cursor, letters)) refuse(start, start + 1, "This “@” begins no entry.");
  take(cursor, space);
  if (cursor.text[cursor.at] === "(")
    refuse(start, cursor.at + 1, "This entry is in parentheses, not in braces.");
  expect(cursor, "{");
  take(cursor, space);
  readKey(cursor);
  expect(cursor, ",");
  take(cursor, space);
  while (cursor.text[cursor.at] !== "}") {
    readField(cursor);
    if (cursor.text[cursor.at] !== ",") break;
    cursor.at++;
    take(cursor, space);
  }
  expect(cursor, "}");
}

function readKey(cursor: Cursor): void {
  const start = cursor.at;
  if (!take(cursor, keyText)) unexpected(cursor);
  const end = cursor.at;
  take(cursor, space);
  const rest = /[^,{}"\r\n]*/y;
  rest.lastIndex = end;
  const more = rest.exec(cursor.text)![0].trimEnd();
  if (cursor.text[cursor.at] === "," || more === "") return;
  const bad = characterAt({ text: cursor.text, at: end });
  const words =
    bad.trim() === "" ? "A key can have no space in it." : `A key cannot have ${shown(bad)} in it.`;
  refuse(start, end + more.length, words);
}

function readField(cursor: Cursor): void {
  if (!take(cursor, name)) unexpected(cursor);
  take(cursor, space);
  expect(cursor, "=");
  take(cursor, space);
  for (let isFirst = true; ; isFirst = false) {
    const opening = cursor.text[cursor.at];
    if (opening === '"') readQuotes(cursor);
    else if (opening === "{") readBraces(cursor);
    // A value may be left out, but not behind `#`.
    else if (!take(cursor, name) && (!isFirst || opening === "#")) unexpected(cursor);
    take(cursor, space);
    if (cursor.text[cursor.at] !== "#") return;
    cursor.at++;
    take(cursor, space);
  }
}

function readQuotes(cursor: Cursor): void {
  const start = cursor.at++;
  while (cursor.text[cursor.at] !== '"') {
    if (cursor.text[cursor.at] === "{") readBraces(cursor);
    else if (!take(cursor, quoted)) refuse(start, start + 1, neverClosed);
  }
  cursor.at++;
}

function readBraces(cursor: Cursor): void {
  const start = cursor.at;
  let depth = 0;
  do {
    const unit = cursor.text[cursor.at];
    if (unit === "{") depth++;
    else if (unit === "}") depth--;
    else if (take(cursor, unbraced)) continue;
    else refuse(start, start + 1, neverClosed);
    cursor.at++;
  } while (depth > 0);
}

const neverClosed = "What opens here is never closed.";

/** Moves behind what a pattern finds at the cursor; false where that is nothing. */
function take(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? "";
  cursor.at += found.length;
  return found !== "";
}

function expect(cursor: Cursor, character: string): void {
  if (cursor.text[cursor.at] !== character) unexpected(cursor, `“${character}” is expected`);
  cursor.at++;
}

function unexpected(cursor: Cursor, wanted = "Something else is expected"): never {
  const { text, at } = cursor;
  if (at >= text.length)
    return refuse(Math.max(0, text.length - 1), text.length, "This entry is not closed.");
  return refuse(at, at + characterAt(cursor).length, `${wanted} here, not ${shown(characterAt(cursor))}.`);
}

const characterAt = ({ text, at }: Cursor): string => String.fromCodePoint(text.codePointAt(at) ?? 0x20);

/** A character in quotation marks; by its number where it has no form. */
const shown = (character: string): string =>
  /[\p{C}\p{Z}]/u.test(character)
    ? `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`
    : `“${character}”`;

function refuse(start: number, end: number, message: string): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- it carries a place, and goes no further than this module
  throw new Refusal(start, end, message);
}

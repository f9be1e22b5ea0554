import type { Span } from "../../../model/span";
import type { LocalProblem } from "../source";

/** A piece of a value between `#`: text as written, or the name of a macro. */
export interface ValuePiece {
  readonly macro: boolean;
  readonly text: string;
}

export interface Field extends Span {
  readonly pieces: readonly ValuePiece[];
}

/** An entry as it is written; spans count from its `@`. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly keySpan: Span;
  /** By name in lower case; of a field given twice the first counts, as in BibTeX. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly problems: readonly LocalProblem[];
}

const opening = /@\s{0,8}([A-Za-z]{1,40})\s{0,40}[{(]\s{0,40}/y;
const keyText = /[^\s,{}"=][^,{}"=\r\n]*/y;
/** A key as Pandoc has it, up to its comma. */
const plainKey = /[\p{L}\p{N}.:;?!`'()$/*@_+=\-[\]&]+(?=\s{0,40},)/uy;
/** White space and comments; a comment reaches to the end of its line. */
const space = /(?:\s|%[^\n]*(?:\n|$))*/y;
const name = /[A-Za-z][\w.:+/-]{0,60}/y;
const bare = /\d+|[A-Za-z_][\w.:+/-]{0,100}/y;
/** The beginning of a line that looks like the next field. */
const fieldLine = /\r?\n[ \t]{0,40}[A-Za-z][\w-]{1,40}[ \t]{0,20}=[ \t]{0,20}["{\w]/g;

interface Reader {
  readonly text: string;
  at: number;
  readonly problems: LocalProblem[];
  /** Where a value that opens at an offset is cut short, for its end is missing. */
  readonly cuts: ReadonlyMap<number, number>;
}

/**
 * Reads one part of a BibTeX file, from its `@` to its last brace. Where a brace is missing, the value that lacks it is
 * named as the place of the problem and ends before the line of the next field.
 */
export function readEntry(text: string): BibtexEntry {
  let cuts = new Map<number, number>();
  for (;;) {
    const { entry, reopen } = readOnce(text, cuts);
    if (reopen === undefined || cuts.size >= 4) return entry;
    cuts = new Map([...cuts, [reopen.start, reopen.end]]);
  }
}

function readOnce(text: string, cuts: ReadonlyMap<number, number>): { entry: BibtexEntry; reopen?: Span } {
  const reader: Reader = { text, at: 0, problems: [], cuts };
  const type = (take(reader, opening)?.[1] ?? "").toLowerCase();
  const keyed = type !== "string";
  const keyStart = reader.at;
  let key = keyed ? ((take(reader, plainKey) ?? take(reader, keyText))?.[0].trimEnd() ?? "") : "";
  const keySpan = { start: keyStart, end: keyStart + key.length };
  take(reader, space);
  if (reader.text[reader.at] === "=" && key !== "") {
    reader.at = keyStart;
    key = "";
  }
  if (keyed && key === "") {
    reader.problems.push({ start: 0, end: Math.max(keyStart, 1), message: "This entry has no key." });
  }
  const fields = new Map<string, Field>();
  const closed = readFields(reader, fields);
  const entry = { type, key, keySpan, fields, problems: reader.problems };
  if (closed) return { entry };
  const last = [...fields.values()].at(-1);
  if (last !== undefined && !cuts.has(last.start)) {
    fieldLine.lastIndex = last.start;
    const cut = fieldLine.exec(text.slice(0, last.end));
    if (cut) return { entry, reopen: { start: last.start, end: cut.index } };
  }
  if (!reader.problems.some(({ message }) => message === neverClosed)) {
    reader.problems.push({ start: 0, end: Math.max(keySpan.end, 1), message: "This entry is not closed." });
  }
  return { entry };
}

const neverClosed = "What opens here is never closed.";

/** Reads fields up to the end of the entry; false if the text ends before the entry does. */
function readFields(reader: Reader, fields: Map<string, Field>): boolean {
  for (;;) {
    take(reader, space);
    const unit = reader.text[reader.at];
    if (unit === undefined) return false;
    if (unit === "," || unit === ";") reader.at++;
    else if (unit === "}" || unit === ")") return true;
    else readField(reader, fields);
  }
}

function readField(reader: Reader, fields: Map<string, Field>): void {
  const start = reader.at;
  const field = take(reader, name)?.[0];
  if (field === undefined) {
    problem(reader, start, start + 1, "A field name is expected here.");
    skipToComma(reader);
    return;
  }
  take(reader, space);
  if (reader.text[reader.at] !== "=") {
    problem(reader, start, start + field.length, `“=” is missing after “${field}”.`);
    skipToComma(reader);
    return;
  }
  reader.at++;
  const value = readValue(reader);
  if (!fields.has(field.toLowerCase())) fields.set(field.toLowerCase(), value);
  take(reader, space);
  const next = reader.text[reader.at];
  if (next !== undefined && /[A-Za-z]/.test(next)) {
    problem(reader, value.end - 1, value.end, `A comma is missing after the value of “${field}”.`);
  }
}

function readValue(reader: Reader): Field {
  take(reader, space);
  const start = reader.at;
  const pieces: ValuePiece[] = [];
  let end = start;
  for (;;) {
    const piece = readPiece(reader);
    if (piece === undefined) {
      problem(reader, start, Math.min(start + 1, reader.text.length), "A value is expected here.");
      skipToComma(reader);
      return { start, end, pieces };
    }
    pieces.push(piece);
    end = reader.at;
    take(reader, space);
    if (reader.text[reader.at] !== "#") break;
    reader.at++;
    take(reader, space);
  }
  reader.at = end;
  return { start, end, pieces };
}

function readPiece(reader: Reader): ValuePiece | undefined {
  const { text, at } = reader;
  if (text[at] === "{" || text[at] === '"') {
    const close = closingOf(reader);
    reader.at = close.next;
    return { macro: false, text: text.slice(at + 1, close.end) };
  }
  const word = take(reader, bare)?.[0];
  return word === undefined ? undefined : { macro: !/^\d/.test(word), text: word };
}

/** The end of the text of a value, and where reading goes on. */
function closingOf(reader: Reader): { readonly end: number; readonly next: number } {
  const { text, at: start, cuts } = reader;
  const cut = cuts.get(start);
  if (cut !== undefined) {
    problem(reader, start, start + 1, neverClosed);
    const end = text[cut - 1] === "," ? cut - 1 : cut;
    return { end, next: end };
  }
  const quoted = text[start] === '"';
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 92) at++;
    else if (unit === 123) depth++;
    else if (unit === 125) {
      if (depth === 0 && !quoted) return { end: at, next: at + 1 };
      if (depth > 0) depth--;
    } else if (unit === 34 && quoted && depth === 0) return { end: at, next: at + 1 };
  }
  fieldLine.lastIndex = start;
  const line = fieldLine.exec(text);
  const stop = line ? line.index : text.length;
  problem(reader, start, start + 1, neverClosed);
  const end = text[stop - 1] === "," ? stop - 1 : stop;
  return { end, next: end };
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (match) reader.at = pattern.lastIndex;
  return match;
}

function problem(reader: Reader, start: number, end: number, message: string): void {
  reader.problems.push({ start, end, message });
}

function skipToComma(reader: Reader): void {
  while (reader.at < reader.text.length && !/[,}]/.test(reader.text[reader.at]!)) reader.at++;
}

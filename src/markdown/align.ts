import { characterReferenceAt } from "../text/encoding";
import type { Draft } from "./draft";
import { appendExact, appendLines, appendUnit } from "./draft";

const escape = /\\[!-/:-@[-`{-~]/y;
const lineBreak = /[ \t]*(?:\r\n|\r|\n)/y;

function skipSpace(source: string, at: number, end: number): number {
  while (at < end && (source[at] === " " || source[at] === "\t")) at++;
  return at;
}

function countQuotes(text: string, at: number, end: number): number {
  let count = 0;
  for (; at < end && (text[at] === ">" || text[at] === " " || text[at] === "\t"); at++) {
    if (text[at] === ">") count++;
  }
  return count;
}

/**
 * Where the text of the next line begins: behind its indentation and the `>` of quotes. `value[next]` is its first
 * character; a `>` of its own is an escape, or stands so far in that it opens no quote.
 */
function skipPrefix(source: string, at: number, end: number, value: string, next: number): number {
  let quotes = countQuotes(source, at, end);
  const first = skipSpace(source, at, end);
  const all = skipQuotes(source, first, end, quotes);
  if (value[next] === ">" && source[all] !== "\\" && source[all] !== "&") {
    quotes -= countQuotes(value, next, value.length);
    return skipQuotes(source, first, end, quotes);
  }
  return all;
}

function skipQuotes(source: string, at: number, end: number, quotes: number): number {
  for (; quotes > 0 && source[at] === ">"; quotes--) at = skipSpace(source, at + 1, end);
  return at;
}

/**
 * Appends the value of a text node to a draft, mapped to the range [start, end) of the source that it was read from. The
 * value differs from its source in escapes, character references, and what a container puts before a continued line.
 * `base` is the offset of `source` in the chunk.
 */
export function align(
  draft: Draft,
  value: string,
  source: string,
  start: number,
  end: number,
  base: number,
): void {
  if (value.length === end - start && source.startsWith(value, start)) {
    appendLines(draft, value, base + start);
    return;
  }
  let at = start;
  let index = 0;
  while (index < value.length && at < end) {
    const character = value[index]!;
    const code = source[at]!;
    lineBreak.lastIndex = at;
    escape.lastIndex = at;
    if ((character === "\n" || character === "\r") && lineBreak.test(source)) {
      index += value.startsWith("\r\n", index) ? 2 : 1;
      const next = skipPrefix(source, lineBreak.lastIndex, end, value, index);
      appendUnit(draft, "\n", base + at, base + next, false);
      at = next;
      continue;
    }
    if (code === "\\" && escape.test(source)) {
      appendUnit(draft, character, base + at, base + at + 2, true);
      at += 2;
      index++;
      continue;
    }
    const decoded = code === "&" ? characterReferenceAt(source, at) : undefined;
    if (decoded && value.startsWith(decoded.value, index)) {
      appendUnit(draft, decoded.value, base + at, base + at + decoded.length, true);
      at += decoded.length;
      index += decoded.value.length;
      continue;
    }
    appendExact(draft, character, base + at);
    at++;
    index++;
  }
}

/** Appends source that is text but for its character references (the inside of an HTML block). */
export function alignReferences(
  draft: Draft,
  source: string,
  start: number,
  end: number,
  base: number,
): void {
  let from = start;
  for (let at = source.indexOf("&", start); at >= 0 && at < end; at = source.indexOf("&", at + 1)) {
    const decoded = characterReferenceAt(source, at);
    if (!decoded || at + decoded.length > end) continue;
    appendLines(draft, source.slice(from, at), base + from);
    from = at + decoded.length;
    appendUnit(draft, decoded.value, base + at, base + from, true);
    at = from - 1;
  }
  appendLines(draft, source.slice(from, end), base + from);
}

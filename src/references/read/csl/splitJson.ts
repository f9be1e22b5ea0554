import type { Span } from "../../../model/span";
import type { LocalProblem } from "../source";

/** The beginning of an item, by which reading goes on after one whose brackets do not balance. */
const itemHead = /\{\s{0,200}"(?:id|type|DOI|title|author|issued)"\s{0,20}:/g;
/** After so many items that do not balance the rest is left unread, so that time stays linear. */
const patience = 8;

const neverClosed = "This item is never closed.";
/** No item is nested deeper; what reads it recurses. */
const deepest = 200;

/** Finds the items of a CSL JSON text by their brackets alone. */
export function splitJson(text: string): {
  readonly parts: readonly Span[];
  readonly problems: readonly LocalProblem[];
} {
  const first = text.length - text.trimStart().length;
  if (first === text.length) return { parts: [], problems: [] };
  if (text.startsWith("[", first)) return splitArray(text, first);
  const list =
    /\{\s{0,200}(?:"[\w$-]{1,40}"\s{0,20}:\s{0,20}"[^"\\]{0,500}"\s{0,20},\s{0,200}){0,20}"(?:items|references)"\s{0,20}:\s{0,20}(?=\[)/y;
  list.lastIndex = first;
  if (list.exec(text)) return splitArray(text, list.lastIndex);
  if (text.startsWith("{", first)) {
    const start = first;
    if (closingOf(text, start) !== undefined)
      return { parts: [{ start, end: text.trimEnd().length }], problems: [] };
    return { parts: [], problems: [{ start, end: start + 1, message: neverClosed }] };
  }
  return {
    parts: [],
    problems: [{ start: first, end: first + 1, message: "A list of CSL items is expected here." }],
  };
}

function splitArray(text: string, open: number): ReturnType<typeof splitJson> {
  const parts: Span[] = [];
  const problems: LocalProblem[] = [];
  let at = open + 1;
  let unclosed = 0;
  for (;;) {
    while (at < text.length && /[\s,]/.test(text[at]!)) at++;
    if (at >= text.length) {
      problems.push({ start: open, end: open + 1, message: "This list is never closed." });
      break;
    }
    if (text[at] === "]") {
      const next = open === text.search(/\S/) ? nextItem(text, at) : text.length;
      if (next >= text.length) break;
      problems.push({
        start: at,
        end: at + 1,
        message: "This bracket closes the list before its last item.",
      });
      at = next;
      continue;
    }
    if (text[at] !== "{") {
      problems.push({ start: at, end: at + 1, message: "An item in braces is expected here." });
      at = nextItem(text, at + 1);
      continue;
    }
    const end = closingOf(text, at);
    if (end !== undefined) {
      parts.push({ start: at, end });
      at = end;
      continue;
    }
    problems.push({ start: at, end: at + 1, message: neverClosed });
    if (++unclosed > patience) break;
    at = nextItem(text, at + 1);
    if (at >= text.length) break;
  }
  return { parts, problems };
}

/** The end of the object that opens at an offset; undefined where its brackets do not balance, or hold too much. */
function closingOf(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 34) {
      at = endOfString(text, at);
      if (at < 0) return undefined;
    } else if (unit === 123 || unit === 91) {
      if (++depth > deepest) return undefined;
    } else if ((unit === 125 || unit === 93) && --depth === 0) return unit === 125 ? at + 1 : undefined;
  }
  return undefined;
}

/** The closing quote of a string; -1 where the line ends before it. */
function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 92) at++;
    else if (unit === 34) return at;
    else if (unit === 10) return -1;
  }
  return -1;
}

function nextItem(text: string, from: number): number {
  itemHead.lastIndex = from;
  return itemHead.exec(text)?.index ?? text.length;
}

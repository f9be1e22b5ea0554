import type { MarkKind } from "../model/prose";
import type { Span } from "../model/span";

/** Stands in running text for what is left out of it (code, math, URLs, images), so that its neighbours stay apart. */
export const leftOut = "\uFFFC";

export interface DraftMark {
  readonly kind: MarkKind;
  /** Range in the text of the draft. */
  readonly from: number;
  readonly to: number;
  /** Range in the source, delimiters included. */
  readonly start: number;
  readonly end: number;
  /** Of a link to a place in the same document: the range in the source of what follows its `#`. */
  readonly fragment?: Span | undefined;
}

/**
 * The text of a block while it is read: for each UTF-16 unit of `text` its source range, and whether it is an escape or
 * a character reference and so never markup. Line breaks are still `\n` here. Source offsets count in the chunk.
 */
export interface Draft {
  text: string;
  readonly start: number[];
  readonly end: number[];
  readonly literal: boolean[];
  readonly marks: DraftMark[];
}

export function emptyDraft(): Draft {
  return { text: "", start: [], end: [], literal: [], marks: [] };
}

/** Appends text that stands in the source character by character from `start`. */
export function appendExact(draft: Draft, text: string, start: number): void {
  draft.text += text;
  for (let at = start; at < start + text.length; at++) {
    draft.start.push(at);
    draft.end.push(at + 1);
    draft.literal.push(false);
  }
}

/** Appends text that stands for the source range as a whole. */
export function appendUnit(draft: Draft, text: string, start: number, end: number, literal: boolean): void {
  draft.text += text;
  for (let left = text.length; left > 0; left--) {
    draft.start.push(start);
    draft.end.push(end);
    draft.literal.push(literal);
  }
}

/** Appends lines that stand in the source from `start`; a line break with the white space around it becomes one `\n`. */
export function appendLines(draft: Draft, text: string, start: number): void {
  let at = 0;
  for (const match of text.matchAll(/(?:\r\n|\r|\n)[ \t]*/g)) {
    const line = text.slice(at, match.index);
    const kept = line.trimEnd().length;
    appendExact(draft, line.slice(0, kept), start + at);
    const next = match.index + match[0].length;
    appendUnit(draft, "\n", start + at + kept, start + next, false);
    at = next;
  }
  appendExact(draft, text.slice(at), start + at);
}

/** A range of a draft's text that is no prose, and what stands for it in the running text. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
}

/** What a reader found at an offset: the cuts it makes, and where reading goes on. */
export interface Found {
  readonly cuts: readonly Cut[];
  readonly next: number;
}

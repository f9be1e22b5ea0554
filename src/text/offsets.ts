import type { Block } from "../model/prose";
import type { Span } from "../model/span";
import { lastAtMost } from "./search";

/** The source range of one character, relative to the block. */
function characterAt({ map, text }: Block, index: number): Span {
  const run = lastAtMost(map.text, index);
  const from = map.text[run]!;
  const start = map.source[run]!;
  const end = map.sourceEnd[run]!;
  const length = (map.text[run + 1] ?? text.length) - from;
  return end - start === length
    ? { start: start + index - from, end: start + index - from + 1 }
    : { start, end };
}

/**
 * The source range of the characters [from, to) of a block's text: from the start of the first character's source to the
 * end of the last one's, so markup between them is inside and markup around them outside. Offsets beyond the text are
 * drawn to its ends; an empty range gives an empty range.
 */
export function toSource(block: Block, from: number, to: number): Span {
  if (block.text === "") return { start: block.start, end: block.start };
  const first = Math.min(Math.max(from, 0), block.text.length);
  const last = Math.min(Math.max(to, first), block.text.length);
  if (first === last) {
    const at =
      first < block.text.length ? characterAt(block, first).start : characterAt(block, first - 1).end;
    return { start: block.start + at, end: block.start + at };
  }
  return {
    start: block.start + characterAt(block, first).start,
    end: block.start + characterAt(block, last - 1).end,
  };
}

/**
 * The index in a block's text of the character that stands at an offset of the source. Undefined where that is no
 * character of the text as written: markup, a character reference or an escape, or what is left out as no prose.
 */
export function toText({ map, text, start: base }: Block, offset: number): number | undefined {
  const at = offset - base;
  const run = lastAtMost(map.source, at);
  const from = map.text[run];
  const start = map.source[run];
  const end = map.sourceEnd[run];
  if (from === undefined || start === undefined || end === undefined || at < start || at >= end)
    return undefined;
  const length = (map.text[run + 1] ?? text.length) - from;
  return end - start === length ? from + at - start : undefined;
}

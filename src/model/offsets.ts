import type { Block } from "./prose";
import type { Span } from "./span";

/** The source range of the characters [from, to) of a block's text. */
export function toSource(block: Block, from: number, to: number): Span {
  return { start: block.start + from, end: block.start + to };
}

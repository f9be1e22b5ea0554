import { toSource } from "../../model/offsets";
import type { Block, OffsetMap } from "../../model/prose";
import type { AuthorNames } from "./authors";
import { namedAuthors } from "./authors";
import { bracketCandidates } from "./brackets";
import type { Candidate } from "./candidate";
import type { GluedCandidate } from "./glued";
import { gluedCandidates } from "./glued";
import { keyCandidates } from "./keys";
import { parenthesisCandidates } from "./parentheses";
import { superscriptCandidates } from "./superscripts";

/** All that could be a citation in one block. */
export interface Reading {
  readonly sure: readonly Candidate[];
  readonly superscripts: readonly Candidate[];
  readonly parentheses: readonly Candidate[];
  readonly glued: readonly GluedCandidate[];
  /** The words of the block, each once; made when first asked for, as only some documents need them. */
  readonly words: () => ReadonlySet<string>;
  readonly authors: () => readonly AuthorNames[];
}

/** Readings by the map of their block, which `readProse` keeps while the text of a block does not change. */
export type ReadingCache = WeakMap<OffsetMap, Reading>;

function withoutOverlap(first: readonly Candidate[], second: readonly Candidate[]): readonly Candidate[] {
  return second.filter((item) => !first.some((other) => item.from < other.to && other.from < item.to));
}

function readBlock(block: Block, source: string): Reading {
  const isEscaped = (at: number): boolean => source[toSource(block, at, at + 1).start] === "\\";
  const isLineEnd = (at: number): boolean =>
    at >= block.text.length ||
    /^[ \t]{0,20}(?:\r|\n|$)/.test(source.slice(toSource(block, at - 1, at).end).slice(0, 22));
  const keys = keyCandidates(block, isEscaped);
  const brackets = withoutOverlap(keys, bracketCandidates(block));
  const sure = [...keys, ...brackets].sort((a, b) => a.from - b.from);
  const superscripts = withoutOverlap(sure, superscriptCandidates(block));
  const parentheses = withoutOverlap(sure, parenthesisCandidates(block));
  const others = [...sure, ...superscripts];
  const glued = gluedCandidates(block, isLineEnd).filter((item) => withoutOverlap(others, [item]).length > 0);
  const words = once(() => new Set(block.text.match(/[\p{L}\p{N}]+/gu)));
  return { sure, superscripts, parentheses, glued, words, authors: once(() => namedAuthors(block.text)) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Reads a block, or gives what was read of it before. */
export function readingOf(block: Block, source: string, cache: ReadingCache): Reading {
  const known = cache.get(block.map);
  if (known) return known;
  const reading = readBlock(block, source);
  cache.set(block.map, reading);
  return reading;
}

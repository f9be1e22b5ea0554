import type { Block } from "../../model/prose";
import { derivation, once, type Memo } from "../../text/caches";
import { toSource } from "../../text/offsets";
import type { AuthorNames } from "./authors";
import { namedAuthors } from "./authors";
import { bracketCandidates } from "./brackets";
import { isByline } from "./byline";
import type { Candidate } from "./candidate";
import { enumerators } from "./enumerations";
import type { GluedCandidate } from "./glued";
import { gluedCandidates } from "./glued";
import { keyCandidates } from "./keys";
import { linkCandidates, withLinks } from "./links";
import { locatedCandidates } from "./located";
import { parenthesisCandidates } from "./parentheses";
import { superscriptCandidates } from "./superscripts";
import { declaresStatistics } from "./values";

/** All that could be a citation in one block. */
export interface Reading {
  readonly sure: readonly Candidate[];
  readonly superscripts: readonly Candidate[];
  readonly parentheses: readonly Candidate[];
  /** Numbers in brackets with a place in the work, or with words that lead to it. */
  readonly located: readonly Candidate[];
  /** Numbers without a delimiter of their own that are links: `[2](#ref-2)`. */
  readonly links: readonly Candidate[];
  readonly glued: readonly GluedCandidate[];
  /** The words of the block, each once; made when first asked for, as only some documents need them. */
  readonly words: () => ReadonlySet<string>;
  readonly authors: () => readonly AuthorNames[];
  /** Whether brackets behind values hold statistics, as the block says. */
  readonly declaresStatistics: boolean;
  /** Whether the block looks like the names of a title page, whose numbers are those of affiliations. */
  readonly isByline: () => boolean;
}

/** Where the reading of a block is kept, by the map of the block: `readProse` keeps that while the text does not change. */
interface Slot {
  reading?: Reading;
}

const emptySlot = derivation((): Slot => ({}));

/** Those of the second list that overlap with none of the first; both in order. */
export function withoutOverlap<T extends Candidate>(
  first: readonly Candidate[],
  second: readonly T[],
): readonly T[] {
  let next = 0;
  return second.filter((item) => {
    while (next < first.length && first[next]!.to <= item.from) next++;
    const other = first[next];
    return !other || other.from >= item.to;
  });
}

function readBlock(block: Block, source: string): Reading {
  const isEscaped = (at: number): boolean => source[toSource(block, at, at + 1).start] === "\\";
  const isLineEnd = (at: number): boolean =>
    at >= block.text.length || /^[ \t]{0,20}(?:\r|\n|$)/.test(source.slice(toSource(block, at - 1, at).end));
  const isFormula = (at: number): boolean =>
    block.text[at] === "\uFFFC" && source[toSource(block, at, at + 1).end - 1] !== "`";
  const keys = keyCandidates(block, isEscaped);
  const linked = <T extends Candidate>(candidates: readonly T[]): readonly T[] =>
    withLinks(block, source, candidates);
  const text = narrowed(block.text);
  const narrow = text === block.text ? block : { ...block, text };
  const brackets = withoutOverlap(keys, linked(withoutEnumerators(text, bracketCandidates(narrow), false)));
  const sure = inOrder(keys, brackets);
  const located = withoutOverlap(sure, linked(locatedCandidates(narrow)));
  const bracketed = inOrder(sure, located);
  const superscripts = withoutOverlap(bracketed, linked(superscriptCandidates(block, isFormula)));
  const parentheses = withoutOverlap(
    bracketed,
    linked(withoutEnumerators(text, parenthesisCandidates(narrow), true)),
  );
  const glued = withoutOverlap(superscripts, withoutOverlap(bracketed, gluedCandidates(block, isLineEnd)));
  const links = withoutOverlap(inOrder(bracketed, superscripts, parentheses), linked(linkCandidates(block)));
  const words = once(() => new Set(block.text.match(/[\p{L}\p{N}]+/gu)));
  return {
    sure,
    superscripts,
    parentheses,
    located,
    links,
    glued,
    words,
    authors: once(() => namedAuthors(block.text)),
    declaresStatistics: declaresStatistics(text),
    isByline: once(() => isByline(block, 2 * (brackets.length + parentheses.length))),
  };
}

function withoutEnumerators(
  text: string,
  candidates: readonly Candidate[],
  alone: boolean,
): readonly Candidate[] {
  const counted = enumerators(text, candidates, alone);
  return counted.size === 0 ? candidates : candidates.filter((candidate) => !counted.has(candidate));
}

const inOrder = (...lists: readonly (readonly Candidate[])[]): readonly Candidate[] =>
  lists.flat().sort((a, b) => a.from - b.from);

/** Reads a block, or gives what `memo` remembers of it. */
export function readingOf(block: Block, source: string, memo: Memo): Reading {
  const slot = memo(block.map, emptySlot);
  return (slot.reading ??= readBlock(block, source));
}

const wide = "０１２３４５６７８９［］【】〔〕」（），、；～〜－";
const narrow = "0123456789[][][]](),,;---";

/**
 * A text with the digits, brackets and commas of East Asian typography as those of ASCII, each one code unit, so that
 * offsets stay: `［8］`, `【８】` and `〔8〕` are `[8]`.
 */
function narrowed(text: string): string {
  return text.replace(/[０-９［］【】〔〕」（），、；～〜－]/g, (sign) => narrow[wide.indexOf(sign)]!);
}

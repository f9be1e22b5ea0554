import type { Citation } from "../model/citation";
import type { Mention } from "../model/mention";
import type { Prose } from "../model/prose";
import { derivation, type Memo } from "./caches";
import { applyEdits } from "./edits";
import { byBlock } from "./groupBy";
import abbreviations from "./lists/abbreviations.json";
import { firstFrom } from "./search";
import { wordsPattern } from "./wordLists";

/** A stretch of a block's text: offsets count in that text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What does not end a sentence, and where one ends. */
interface Stops {
  readonly notBehind: RegExp;
  readonly stop: RegExp;
}

const noEnd = `\\b(?:${wordsPattern(abbreviations.inText)}|[A-Z])`;
const abbreviationOrNumber = new RegExp(`(?:${noEnd}|\\d)$`);
/** The end of a sentence at the end of a text. */
const closing = /[.!?]["”’)\]]{0,3}\s{0,2}$/;
/** The longest sentence that is looked for: beyond it a text without stops would make each citation cost its length. */
const longest = 2000;

/**
 * The sentence in which a citation stands: from the last full stop before it to the next one after it. A citation that
 * follows a full stop at once, as superscripts do, belongs to the sentence before.
 */
export function sentenceAround(text: string, from: number, to: number): Stretch {
  const before = text.slice(Math.max(0, from - longest), from);
  const closed = closing.test(before) && !/\s{2}$/.test(before);
  const inner = closed ? before.replace(closing, "") : before;
  const start = from - before.length + lastStop(inner);
  if (closed && !endsWithAbbreviation(before)) return { from: start, to };
  const after = text.slice(to, to + longest);
  return { from: start, to: to + firstStop(after) };
}

/**
 * Whether a sentence may end within a text, abbreviations and numbers before its stop taken for ends, too: for those who say nothing in
 * doubt.
 */
export const mayStopWithin = (text: string): boolean => /[.!?]["”’)]?\s+(?=[\p{Lu}\d"“(])/u.test(text);

/** Whether what follows a text begins a sentence, a quotation or a bracket, where a capital is right; so does what follows a colon. */
export const endsAtBeginning = (text: string): boolean =>
  /(?:^|[.!?:]["”’)\]]{0,3}(?:\^?[\d,–-]{1,12}\^?)?\s{1,4}|[("“‘[])$/.test(text);

/** What stands behind the last end of a sentence or of a part of it (`;`, `:`) in a text. */
export function lastClause(text: string): string {
  let from = 0;
  for (const match of text.matchAll(/[.!?;:]\s/g)) from = match.index + match[0].length;
  return text.slice(from);
}

const endsWithAbbreviation = (text: string): boolean => abbreviationOrNumber.test(text.replace(closing, ""));

const manuscript: Stops = {
  notBehind: abbreviationOrNumber,
  stop: /[.!?]["”’)\]]{0,3}(?:\^?[\d,–-]{1,12}\^?)?\s{1,4}(?=["“‘([]{0,2}[\p{Lu}\p{N}])/gu,
};
/** Sentences of abstracts end and begin with names: "of CD63. miR-21 was", "p53 is". */
const printed: Stops = {
  notBehind: new RegExp(`${noEnd}$`),
  stop: /[.!?]["”’)\]]{0,3}\s{1,4}(?=["“‘([]{0,2}(?:[\p{Lu}\p{N}]|\p{Ll}{1,3}[-\d\p{Lu}]))/gu,
};

/** Where sentences end within a text: at their stop, and where the next one begins. */
function* stopsIn(
  text: string,
  { notBehind, stop }: Stops,
): Generator<{ readonly at: number; readonly next: number }, undefined> {
  for (const { 0: match, index } of text.matchAll(stop)) {
    if (!notBehind.test(text.slice(Math.max(0, index - 12), index)))
      yield { at: index, next: index + match.length };
  }
}

const lastStop = (text: string): number => [...stopsIn(text, manuscript)].at(-1)?.next ?? 0;

function firstStop(text: string): number {
  const first = stopsIn(text, manuscript).next().value;
  return first === undefined ? text.length : first.at + 1;
}

/** The sentences of a printed text, each with the space behind it. */
export function sentencesIn(text: string): readonly Stretch[] {
  const starts = [0, ...[...stopsIn(text, printed)].map(({ next }) => next)];
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? text.length }));
}

/** What of a document may stand in a sentence. */
export interface SentenceInput<C extends Citation> {
  readonly prose: Prose;
  readonly mentions: readonly Mention[];
  readonly citations: readonly C[];
  readonly memo: Memo;
}

export interface Sentence<C extends Citation> {
  /** Its text with the citations blanked, for their numbers are no quantities. */
  readonly text: string;
  /** Its text as it stands. */
  readonly whole: string;
  readonly mentions: readonly Mention[];
  /** All of it, the one that was asked for included. */
  readonly citations: readonly C[];
}

/** The sentence of a citation, with what is in it. In a table, its row is the sentence. */
export function sentenceOf<C extends Citation>({ block, from, to }: C, input: SentenceInput<C>): Sentence<C> {
  const { kind, text } = input.prose.blocks[block]!;
  if (kind !== "tableCell") return sentenceIn(block, sentenceAround(text, from, to), input);
  const cells = rowOf(block, input).map((cell) => {
    const { length } = input.prose.blocks[cell]!.text;
    return sentenceIn(cell, { from: 0, to: length }, input);
  });
  return {
    text: cells.map((cell) => cell.text).join(" "),
    whole: cells.map((cell) => cell.whole).join(" "),
    mentions: cells.flatMap((cell) => cell.mentions),
    citations: cells.flatMap((cell) => cell.citations),
  };
}

function sentenceIn<C extends Citation>(
  block: number,
  stretch: Stretch,
  { prose, mentions, citations, memo }: SentenceInput<C>,
): Sentence<C> {
  const { from, to } = stretch;
  const cited = inside(memo(citations, inTextOrder<C>).get(block), stretch);
  const whole = prose.blocks[block]!.text.slice(from, to);
  return {
    whole,
    text: applyEdits(
      whole,
      cited.map((one) => ({
        start: one.from - from,
        end: one.to - from,
        text: " ".repeat(one.to - one.from),
      })),
    ),
    mentions: inside(memo(mentions, inTextOrder<Mention>).get(block), stretch),
    citations: cited,
  };
}

const inTextOrder = derivation(<T extends Stretch & { readonly block: number }>(all: readonly T[]) =>
  byBlock([...all].sort((a, b) => a.from - b.from)),
);

/** Those in the order of the text that lie in a stretch of it; the others of a long block are not looked at. */
function inside<T extends Stretch>(all: readonly T[] = [], { from, to }: Stretch): readonly T[] {
  const found: T[] = [];
  for (let at = firstFrom(all, from); at < all.length && all[at]!.from < to; at++)
    if (all[at]!.to <= to) found.push(all[at]!);
  return found;
}

/** Further away in a row nothing is said of a cell, and a row without end would make each citation cost its length. */
const widest = 50;

/** The cells that stand on one line of the source with a cell. */
function rowOf(
  block: number,
  { prose: { blocks, source } }: Pick<SentenceInput<Citation>, "prose">,
): readonly number[] {
  const isBeside = (one: number, other: number): boolean => {
    const [first, second] = [blocks[Math.min(one, other)], blocks[Math.max(one, other)]];
    return (
      first?.kind === "tableCell" &&
      second?.kind === "tableCell" &&
      !source.slice(first.start, second.start).includes("\n")
    );
  };
  let first = block;
  while (block - first < widest && isBeside(first - 1, first)) first--;
  let last = block;
  while (last - block < widest && isBeside(last + 1, last)) last++;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

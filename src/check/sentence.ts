import type { LinkedCitation } from "../model/analysis";
import type { Mention } from "../model/mention";
import type { CheckInput } from "./rule";

/** A stretch of a block's text: offsets count in that text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const abbreviation =
  /(?:\b(?:al|e\.g|i\.e|cf|vs|ca|approx|resp|spp?|Figs?|Tabs?|Refs?|Eqs?|Nos?|Dr|St|[A-Z])|\d)$/;
/** The longest sentence that is looked for: beyond it a text without stops would make each citation cost its length. */
const longest = 2000;

/**
 * The sentence in which a citation stands: from the last full stop before it to the next one after it. A citation that
 * follows a full stop at once, as superscripts do, belongs to the sentence before.
 */
export function sentenceAround(text: string, from: number, to: number): Stretch {
  const before = text.slice(Math.max(0, from - longest), from);
  const closed = /[.!?]["”’)\]]{0,3}\s{0,2}$/.test(before) && !/\s{2}$/.test(before);
  const inner = closed ? before.replace(/[.!?]["”’)\]]{0,3}\s{0,2}$/, "") : before;
  const start = from - before.length + lastStop(inner);
  if (closed && !endsWithAbbreviation(before)) return { from: start, to };
  const after = text.slice(to, to + longest);
  return { from: start, to: to + firstStop(after) };
}

const endsWithAbbreviation = (text: string): boolean =>
  abbreviation.test(text.replace(/[.!?]["”’)\]]{0,3}\s{0,2}$/, ""));

const stop = /[.!?]["”’)\]]{0,3}(?:\^?[\d,–-]{1,12}\^?)?\s{1,4}(?=["“‘([]{0,2}[\p{Lu}\p{N}])/gu;

function lastStop(text: string): number {
  let last = 0;
  for (const match of text.matchAll(stop)) {
    if (!abbreviation.test(text.slice(Math.max(0, match.index - 12), match.index)))
      last = match.index + match[0].length;
  }
  return last;
}

function firstStop(text: string): number {
  for (const match of text.matchAll(stop)) {
    if (!abbreviation.test(text.slice(Math.max(0, match.index - 12), match.index))) return match.index + 1;
  }
  return text.length;
}

function byBlock(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const blocks = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const found = blocks.get(mention.block);
    if (found === undefined) blocks.set(mention.block, [mention]);
    else found.push(mention);
  }
  return blocks;
}

/** The sentence of a citation, and the mentions in it. */
export function sentenceOf(
  { block, from, to }: LinkedCitation,
  { prose, mentions, memo }: CheckInput,
): { readonly text: string; readonly mentions: readonly Mention[] } & Stretch {
  const { text } = prose.blocks[block]!;
  const stretch = sentenceAround(text, from, to);
  const inside = (memo(mentions, byBlock).get(block) ?? []).filter(
    (mention) => mention.from >= stretch.from && mention.to <= stretch.to,
  );
  return { ...stretch, text: text.slice(stretch.from, stretch.to), mentions: inside };
}

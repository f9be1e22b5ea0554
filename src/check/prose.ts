import type { Mention } from "../model/mention";
import type { Block } from "../model/prose";
import { findReferenceSection, isInList } from "../model/referenceSection";
import type { CheckInput } from "./rule";

/** Whether a name begins a sentence, a cell, an item or a bracket, where a capital is right. */
export function beginsSentence({ text }: Block, from: number): boolean {
  return /(?:^|[.!?:]["”’)\]]{0,3}(?:\^?[\d,–-]{1,12}\^?)?\s{1,4}|[("“‘[])$/.test(
    text.slice(Math.max(0, from - 24), from).trimStart(),
  );
}

/** The mentions in the author's own running text, with their blocks: titles in the list of references are others' words. */
export function ownMentions(
  { prose, mentions, memo }: CheckInput,
  kind: Mention["kind"],
): readonly (readonly [Mention, Block])[] {
  const section = memo(prose, findReferenceSection);
  const own: (readonly [Mention, Block])[] = [];
  for (const mention of memo(mentions, byKind).get(kind) ?? []) {
    const { start, block } = mention;
    if (!isInList(start, section)) own.push([mention, prose.blocks[block]!]);
  }
  return own;
}

function byKind(mentions: readonly Mention[]): ReadonlyMap<Mention["kind"], readonly Mention[]> {
  const kinds = new Map<Mention["kind"], Mention[]>();
  for (const mention of mentions) {
    const known = kinds.get(mention.kind);
    if (known === undefined) kinds.set(mention.kind, [mention]);
    else known.push(mention);
  }
  return kinds;
}

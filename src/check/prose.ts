import type { Mention } from "../model/mention";
import type { Block, Prose } from "../model/prose";

const listHeading =
  /^[\d.\s]*(?:references?|reference list|bibliography|works cited|literature(?: cited)?|further reading)\s*:?$/i;

/** Whether the block belongs to a list of references, whose titles are not the author's own words. */
export function isReferenceList({ section }: Block): boolean {
  return section.some((heading) => listHeading.test(heading));
}

/** Whether a name begins a sentence, a cell, an item or a bracket, where a capital is right. */
export function beginsSentence({ text }: Block, from: number): boolean {
  return /(?:^|[.!?:]["”’)\]]{0,3}(?:\^?[\d,–-]{1,12}\^?)?\s{1,4}|[("“‘[])$/.test(
    text.slice(Math.max(0, from - 24), from).trimStart(),
  );
}

/** The mentions that stand in the author's own running text, with their blocks. */
export function ownMentions(
  prose: Prose,
  mentions: readonly Mention[],
  kind: Mention["kind"],
): readonly (readonly [Mention, Block])[] {
  return mentions
    .filter((mention) => mention.kind === kind)
    .map((mention) => [mention, prose.blocks[mention.block]!] as const)
    .filter(([, block]) => !isReferenceList(block));
}

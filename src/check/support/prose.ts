import type { Mention } from "../../model/mention";
import type { Block } from "../../model/prose";
import type { Edit } from "../../model/span";
import { derivation, keeping } from "../../text/caches";
import { groupBy } from "../../text/groupBy";
import { endsAtBeginning } from "../../text/sentences";
import type { CheckInput } from "../rule";
import { othersWords } from "./othersWords";

/** Whether a name begins a sentence, a cell, an item or a bracket, where a capital is right. */
export function beginsSentence({ text, marks }: Block, from: number): boolean {
  const least = Math.max(0, from - 24);
  // A full stop in a key or in the name of a file ends no sentence.
  const behind = marks.reduce(
    (last, { kind, end }) => (kind === "identifier" && end <= from ? Math.max(last, end) : last),
    least,
  );
  const before = behind > least ? `x${text.slice(behind, from)}` : text.slice(least, from).trimStart();
  return endsAtBeginning(before);
}

/** The mentions in the author's own running text, with their blocks: what others wrote and what links hang on is left to them. */
export const ownMentions = (
  input: CheckInput,
  kind: Mention["kind"],
): readonly (readonly [Mention, Block])[] => input.memo(input, ownOfKind)(kind);

/** Several rules ask for those of one kind. */
const ownOfKind = derivation(({ prose, mentions, memo }: CheckInput) => {
  const isOthers = memo(prose, othersWords);
  const byKind = groupBy(mentions, ({ kind }) => kind);
  return keeping(byKind.size + 1, (kind: Mention["kind"]) =>
    (byKind.get(kind) ?? []).flatMap((mention) =>
      isOthers(mention) ? [] : [[mention, prose.blocks[mention.block]!] as const],
    ),
  );
});

/**
 * Writes a name otherwise. No edit where its source is not its text, escapes apart: markup or a line break inside a name (`miR-**21**`) may
 * go on outside of it.
 */
export function rewritten(mention: Mention, block: Block, text: string): readonly Edit[] {
  const { start, end, from, to, text: raw } = mention;
  const isPlain = raw.replace(/\\([!-/:-@[-`{-~])/g, "$1") === block.text.slice(from, to);
  return isPlain ? [{ start, end, text }] : [];
}

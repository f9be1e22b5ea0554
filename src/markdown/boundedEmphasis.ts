import { attention } from "micromark-core-commonmark";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import type { Construct, Extension, TokenType } from "micromark-util-types";

/**
 * Pairing emphasis takes time by the square of the sequences in one paragraph. A paragraph with more than this has been made
 * to stall its reader, and is read without emphasis.
 */
const most = 400;

function bounded(construct: Construct, name: string, type: TokenType): Construct {
  return {
    ...construct,
    name,
    resolveAll: (events, context) => {
      const sequences = events.filter(([phase, token]) => phase === "enter" && token.type === type);
      if (sequences.length <= most) return construct.resolveAll?.(events, context) ?? events;
      for (const [, token] of sequences) token.type = "data";
      return events;
    },
  };
}

/** CommonMark's emphasis and GFM's `~~` without the single tildes that miRNA clusters have, in bounded time. */
export function boundedEmphasis(): readonly Extension[] {
  const emphasis = bounded(attention, "boundedAttention", "attentionSequence");
  const tilde = gfmStrikethrough({ singleTilde: false }).text![126] as Construct;
  const strike = bounded(tilde, "boundedStrikethrough", "strikethroughSequenceTemporary");
  return [
    {
      disable: { null: ["attention"] },
      text: { 42: emphasis, 95: emphasis },
      insideSpan: { null: [emphasis] },
    },
    { text: { 126: strike }, insideSpan: { null: [strike] }, attentionMarkers: { null: [126] } },
  ];
}

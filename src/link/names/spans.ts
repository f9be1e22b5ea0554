import type { NameMatch, SourceScan } from "../../knowledge/lexicon/match";
import type { Abbreviation } from "../../model/abbreviation";
import type { Block } from "../../model/prose";
import { factsOf } from "./facts";
import { Definition, type NameSpan } from "./score";

/** A match that may name a gene or protein, with what the model needs to judge it. */
export interface MatchSpan extends NameSpan {
  readonly match: NameMatch;
}

/** The matches of a scan that may name a gene or protein, in the order of the text. */
export function geneSpans(
  scan: SourceScan,
  blocks: readonly Block[],
  abbreviations: readonly Abbreviation[],
): readonly MatchSpan[] {
  const spans: MatchSpan[] = [];
  const { matches } = scan;
  let block = -1;
  let furthest = 0;
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i]!;
    if (match.block !== block) {
      block = match.block;
      furthest = 0;
    }
    const facts = factsOf(match, scan);
    if (facts) {
      // Matches come by start, shorter ones first, so a longer one of the same start is still ahead.
      let inside = furthest >= match.to;
      for (let j = i + 1; !inside && j < matches.length; j++) {
        const next = matches[j]!;
        if (next.block !== block || next.from !== match.from) break;
        inside = true;
      }
      const { from, to } = match;
      spans.push({ match, text: blocks[block]!.text, from, to, facts, inside, definition: Definition.None });
    }
    furthest = Math.max(furthest, match.to);
  }
  return withDefinitions(spans, abbreviations);
}

/** A long form is a gene's where a name covers this share of its characters, or more. */
const leastCover = 0.6;

/** Tells each name that the document defines as an abbreviation whether its long form may name a gene. */
function withDefinitions(
  spans: readonly MatchSpan[],
  abbreviations: readonly Abbreviation[],
): readonly MatchSpan[] {
  if (abbreviations.length === 0) return spans;
  const byBlock = new Map<number, MatchSpan[]>();
  for (const span of spans) {
    const own = byBlock.get(span.match.block);
    if (own) own.push(span);
    else byBlock.set(span.match.block, [span]);
  }
  const definitions = new Map<string, Definition>();
  for (const { short, block, longFrom, longTo } of abbreviations) {
    if (definitions.get(short) === Definition.Gene) continue;
    const covered = byBlock
      .get(block)
      ?.some(
        ({ from, to }) => from >= longFrom && to <= longTo && to - from >= (longTo - longFrom) * leastCover,
      );
    definitions.set(short, covered ? Definition.Gene : Definition.Other);
  }
  return spans.map((span) => {
    const definition = definitions.get(span.text.slice(span.from, span.to));
    return definition === undefined ? span : { ...span, definition };
  });
}

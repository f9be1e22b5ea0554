import type { NameMatch, SourceScan } from "../../knowledge/lexicon/match";
import type { Block } from "../../model/prose";
import { factsOf } from "./facts";
import { Definition, type NameSpan } from "./score";

/** A match that may name a gene or protein, with what the model needs to judge it. */
export interface MatchSpan extends NameSpan {
  readonly match: NameMatch;
}

/** The matches of a scan that may name a gene or protein, in the order of the text. */
export function geneSpans(scan: SourceScan, blocks: readonly Block[]): readonly MatchSpan[] {
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
  return spans;
}

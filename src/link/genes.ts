import type { Knowledge } from "../knowledge/knowledge";
import type { SourceScan } from "../knowledge/lexicon/match";
import type { NameModel } from "../knowledge/lexicon/model";
import type { Abbreviation } from "../model/abbreviation";
import type { Block } from "../model/prose";
import { membersAfter } from "./coordinations";
import { nameScores } from "./names/score";
import { geneSpans, type MatchSpan } from "./names/spans";

/** A match that the model takes for the name of a gene or protein. */
export interface GeneName {
  readonly span: MatchSpan;
  /** Above 0; the logit over the model's threshold. */
  readonly score: number;
}

export interface GeneNames {
  /** In the order of the text; none overlaps another. */
  readonly names: readonly GeneName[];
  /** Judges a stretch that was looked at: true where it was found to be no gene. Offsets are of the block's text. */
  isRefused(block: number, from: number, to: number): boolean;
}

/** What it says for a name, in logits, that further members of a coordination borrow it and are names too: "MMP-2/9". */
const lends = 3;

/** The names of genes and proteins in a document: of overlapping ones the likeliest. */
export function linkGenes(
  scan: SourceScan,
  blocks: readonly Block[],
  abbreviations: readonly Abbreviation[],
  model: NameModel,
  knowledge: Pick<Knowledge, "lexicon" | "normaliser">,
): GeneNames {
  const spans = geneSpans(scan, blocks, abbreviations);
  const scores = nameScores(model, spans);
  for (const [i, { text, from, to }] of spans.entries())
    if (scores[i]! <= 0 && scores[i]! > -lends && membersAfter(text, from, to, knowledge).length > 0)
      scores[i] = scores[i]! + lends;
  const names: GeneName[] = [];
  const refused = new Set<number>();
  for (let i = 0; i < spans.length;) {
    // A cluster: matches that hang together by overlaps.
    const { block } = spans[i]!.match;
    let end = spans[i]!.to;
    let next = i + 1;
    while (next < spans.length && spans[next]!.match.block === block && spans[next]!.from < end) {
      end = Math.max(end, spans[next]!.to);
      next++;
    }
    const kept: GeneName[] = [];
    const likely: number[] = [];
    for (let j = i; j < next; j++) {
      if (scores[j]! > 0) likely.push(j);
      else refused.add(placeOf(block, spans[j]!.from, spans[j]!.to));
    }
    likely.sort((a, b) => scores[b]! - scores[a]!);
    for (const j of likely) {
      const span = spans[j]!;
      if (!kept.some((one) => one.span.from < span.to && span.from < one.span.to))
        kept.push({ span, score: scores[j]! });
    }
    kept.sort((a, b) => a.span.from - b.span.from);
    names.push(...kept);
    i = next;
  }
  return { names, isRefused: (block, from, to) => refused.has(placeOf(block, from, to)) };
}

/** One number for a place: up to 2^17 blocks of 2^24 characters, and names of 2^12. */
function placeOf(block: number, from: number, to: number): number {
  return (block * 0x1000000 + from) * 0x1000 + ((to - from) & 0xfff);
}

import type { SourceScan } from "../knowledge/lexicon/match";
import { Gap, Shape } from "../knowledge/lexicon/normalise";
import type { Mention } from "../model/mention";
import { toSource } from "../model/offsets";
import type { Prose } from "../model/prose";

/**
 * Genes whose number has run together with that of a citation which lost its brackets or its superscript: "nSMase25" in a document
 * that speaks of nSMase2. `genes`: the mentions that are sure.
 */
export function genesBeforeNumbers(
  prose: Prose,
  { tokens, firstTokens }: SourceScan,
  genes: readonly Mention[],
): readonly Mention[] {
  const byText = new Map<string, Mention>();
  for (const gene of genes) if (/\d$/.test(gene.text)) byText.set(gene.text, gene);
  if (byText.size === 0) return [];
  const { start, end, gap, shape } = tokens;
  const found: Mention[] = [];
  for (const [index, block] of prose.blocks.entries()) {
    const first = firstTokens[index]!;
    const behind = firstTokens[index + 1]!;
    for (let token = first; token < behind; token++) {
      const length = end[token]! - start[token]!;
      if (!(shape[token]! & Shape.Digit) || length < 2 || length > 4 || gap[token] !== Gap.None) continue;
      if (token + 1 < behind && gap[token + 1] === Gap.None) continue;
      let begin = token;
      while (begin > first && (gap[begin] === Gap.None || gap[begin] === Gap.Hyphen)) begin--;
      for (let cut = 1; cut < length; cut++) {
        const from = start[begin]!;
        const to = end[token]! - cut;
        const known = byText.get(block.text.slice(from, to));
        if (!known || block.text.charAt(to) === "0") continue;
        const span = toSource(block, from, to);
        found.push({ ...known, ...span, text: known.text, block: index, from, to });
        break;
      }
    }
  }
  return found;
}

import { Gap, Shape, type Tokens } from "../../knowledge/lexicon/tokens";
import type { Mention } from "../../model/mention";
import type { Prose } from "../../model/prose";
import { toSource } from "../../text/offsets";
import { gluedDigits } from "../weights";

/** Digits at the end of a word, in the text of a block, of which the last may be those of a citation. */
export interface RunOn {
  /** Where the word begins, and where its digits end. */
  readonly from: number;
  readonly to: number;
  readonly digits: number;
}

/** The words of a block that end in digits, so many as `gluedDigits` says. */
export function runOnsOf({ count, start, end, gap, shape }: Tokens): readonly RunOn[] {
  const found: RunOn[] = [];
  for (let token = 1; token < count; token++) {
    if (!(shape[token]! & Shape.Digit) || gap[token] !== Gap.None) continue;
    const digits = end[token]! - start[token]!;
    if (
      digits < gluedDigits.fewest ||
      digits > gluedDigits.most ||
      (token + 1 < count && gap[token + 1] === Gap.None)
    )
      continue;
    let begin = token;
    while (begin > 0 && (gap[begin] === Gap.None || gap[begin] === Gap.Hyphen)) begin--;
    found.push({ from: start[begin]!, to: end[token]!, digits });
  }
  return found;
}

/**
 * Genes whose number has run together with that of a citation which lost its brackets or its superscript: "nSMase25" in a document
 * that speaks of nSMase2. `genes`: the mentions that are sure; `runOns` by block.
 */
export function genesBeforeNumbers(
  prose: Prose,
  runOns: readonly (readonly RunOn[])[],
  genes: readonly Mention[],
): readonly Mention[] {
  const byText = new Map<string, Mention>();
  for (const gene of genes) if (endsInDigit(gene.text)) byText.set(gene.text, gene);
  if (byText.size === 0) return [];
  const found: Mention[] = [];
  for (const [index, own] of runOns.entries()) {
    const block = prose.blocks[index]!;
    for (const { from, to: end, digits } of own) {
      for (let cut = 1; cut < digits; cut++) {
        const to = end - cut;
        const known = byText.get(block.text.slice(from, to));
        if (!known || block.text.charAt(to) === "0") continue;
        const span = toSource(block, from, to);
        const text = prose.source.slice(span.start, span.end);
        found.push({ ...known, ...span, text, block: index, from, to });
        break;
      }
    }
  }
  return found;
}

function endsInDigit(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code > 47 && code < 58;
}

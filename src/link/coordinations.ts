import type { Knowledge } from "../knowledge/knowledge";
import { keyOf } from "../knowledge/lexicon/keys";
import { classOf, entityOf } from "../knowledge/lexicon/name";
import { namesOfKey } from "../knowledge/lexicon/source";
import type { Candidate, Mention } from "../model/mention";
import { toSource } from "../model/offsets";
import type { Prose } from "../model/prose";

/** A further member behind a gene: "/2", ", -8", " and -9". A letter or Roman numeral stands for one only where the first has one. */
const next = /(?:\/|,? (?:and|or) -|, -)(\d{1,2}|[IVX]{1,4}|[A-Za-z])(?![\p{L}\p{N}]|[.,]\d)/uy;
const ending = /(?:\d{1,2}|(?<=[-\d ])[IVX]{1,4}|(?<=\d)[A-Za-z])$/;

/**
 * The further members of coordinations of genes, which borrow the name of the first: of "Smad2/3" and "caspase-3, -8 and -9" the
 * "3", the "8" and the "9". Only members that name a gene or family of the lexicon.
 */
export function coordinatedGenes(
  prose: Prose,
  genes: readonly Mention[],
  { lexicon, normaliser }: Knowledge,
): readonly Mention[] {
  if (!lexicon) return [];
  const found: Mention[] = [];
  for (const gene of genes) {
    const block = prose.blocks[gene.block]!;
    const { text } = block;
    const first = text.slice(gene.from, gene.to);
    const last = ending.exec(first)?.[0];
    if (last === undefined) continue;
    const base = first.slice(0, first.length - last.length);
    next.lastIndex = gene.to;
    for (let member = next.exec(text); member; member = next.exec(text)) {
      const [, name = ""] = member;
      if (kindOf(name) !== kindOf(last)) break;
      const key = keyOf(normaliser, base + name);
      const ids = new Map<string, number>();
      for (const packed of key ? namesOfKey(lexicon.table, key) : []) {
        if (lexicon.kindOf(entityOf(packed)) !== "protein") continue;
        const id = lexicon.idOf(entityOf(packed));
        if (!ids.has(id)) ids.set(id, 0.95 - 0.05 * classOf(packed));
      }
      const candidates: readonly Candidate[] = [...ids].map(([id, score]) => ({ id, score }));
      const to = next.lastIndex;
      const from = to - name.length;
      if (candidates.length > 0) {
        const span = toSource(block, from, to);
        const written = prose.source.slice(span.start, span.end);
        found.push({ ...gene, ...span, text: written, from, to, candidates, evidence: "grammar" });
      }
      next.lastIndex = to;
    }
  }
  return found;
}

/** Digits, a Roman numeral or a letter: members of one list are alike. */
function kindOf(name: string): "digits" | "roman" | "small" | "capital" {
  if (/^\d/.test(name)) return "digits";
  if (/^[IVX]+$/.test(name)) return "roman";
  return /^[a-z]$/.test(name) ? "small" : "capital";
}

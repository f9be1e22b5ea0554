import type { Knowledge } from "../../knowledge/knowledge";
import { classOf, entityOf, NameClass } from "../../knowledge/lexicon/name";
import { namesOfText } from "../../knowledge/lexicon/source";
import type { Entity } from "../../model/entity";
import type { Mention } from "../../model/mention";
import { human } from "../../model/species";
import { keeping } from "../../text/caches";
import { humanGeneBeside } from "../weights";

/** Whether any of the mentions is of a species of which the lexicon alone cannot tell. */
export const needsOthers = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ kind, taxon }) => taxon !== human && (kind === "protein" || kind === "mirna"));

/**
 * Whether a gene that has the name for a synonym alone bears the symbol of another human gene: Tcp1 of mouse has been called Tp63, and
 * is no TP63.
 */
function isCounterpartOfOther(
  { name }: Entity,
  written: string,
  humanGene: Entity,
  { lexicon, normaliser }: Knowledge,
): boolean {
  const symbol = name.toUpperCase();
  if (lexicon === undefined || name === written || symbol === humanGene.name) return false;
  return namesOfText(lexicon, normaliser, symbol).some(
    (packed) => classOf(packed) === NameClass.Symbol && lexicon.nameOf(entityOf(packed)) === symbol,
  );
}

/**
 * Puts the gene that mouse or rat has by that name first, before the human genes, where the document speaks of mouse or rat. Of genes that people
 * lack, those of the species that it speaks of stay.
 */
export function withOwnGenes(mentions: readonly Mention[], knowledge: Knowledge): readonly Mention[] {
  const { others } = knowledge;
  if (others === undefined) return mentions;
  const own = keeping(
    mentions.length + 1,
    ({ taxon, text, candidates: [best] }: Mention): Entity | false => {
      const genes = best && others.genes(taxon);
      const humanGene = genes && knowledge.entity(best.id);
      const found = humanGene?.type === "gene" ? genes?.find(text, humanGene.name) : undefined;
      return found && !isCounterpartOfOther(found, text, humanGene!, knowledge) ? found : false;
    },
    // A document names the same genes again and again.
    ({ taxon, text, candidates: [best] }) => `${taxon} ${best?.id ?? ""} ${text}`,
  );
  return mentions.flatMap((mention) => {
    const { kind, taxon, text, candidates } = mention;
    if (kind !== "protein") return mention;
    if (candidates[0] && others.entity(candidates[0].id) !== undefined) {
      const id = others.genes(taxon)?.bySymbol(text)?.id;
      return id === undefined ? [] : [{ ...mention, candidates: [{ id, score: 1 }] }];
    }
    const gene = taxon !== human && own(mention);
    if (!gene) return mention;
    const beside = candidates.map(({ id, score }) => ({ id, score: score * humanGeneBeside }));
    return { ...mention, candidates: [{ id: gene.id, score: candidates[0]!.score }, ...beside] };
  });
}

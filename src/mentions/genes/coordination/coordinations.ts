import type { Knowledge } from "../../../knowledge/knowledge";
import type { Mention } from "../../../model/mention";
import type { Prose } from "../../../model/prose";
import { byBlock } from "../../../text/groupBy";
import { toSource } from "../../../text/offsets";
import { genesIn, membersAfter } from "./members";
import { membersOfPlurals } from "./plurals";

/**
 * The further members of the coordinations that begin with a gene ("Smad2/3"), and all of those behind the plural of a family ("Smads 2 and
 * 3"), as mentions of their own, in the order of the text. `taxon`: of the latter.
 */
export function coordinatedGenes(
  { blocks, source }: Prose,
  genes: readonly Mention[],
  knowledge: Pick<Knowledge, "lexicon" | "normaliser">,
  taxon: number,
): readonly Mention[] {
  const genesOf = genesIn(knowledge);
  const own = byBlock(genes);
  return blocks.flatMap((block, index) => {
    const { text } = block;
    const behindGenes = (own.get(index) ?? []).flatMap((gene) =>
      membersAfter(text, gene.to, text.slice(gene.from, gene.to), genesOf).members.map((member) => ({
        ...member,
        taxon: gene.taxon,
      })),
    );
    const behindPlurals = membersOfPlurals(text, genesOf).map((member) => ({ ...member, taxon }));
    return [...behindGenes, ...behindPlurals]
      .sort((a, b) => a.from - b.from)
      .map((member): Mention => {
        const span = toSource(block, member.from, member.to);
        const text = source.slice(span.start, span.end);
        return { ...member, ...span, kind: "protein", text, block: index, evidence: "grammar" };
      });
  });
}

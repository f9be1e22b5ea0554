import type { Knowledge } from "../../../knowledge/knowledge";
import type { Mention } from "../../../model/mention";
import type { Prose } from "../../../model/prose";
import { byBlock } from "../../../text/groupBy";
import { toSource } from "../../../text/offsets";
import { genesIn, membersAfter, type GenesOf, type Member } from "./members";

/**
 * The further members of the coordinations that begin with a gene ("Smad2/3"), and all of those behind the plural of a family ("Smads 2 and
 * 3"), as mentions of their own, in the order of the text. `plurals`: the latter, by block; `taxon`: theirs.
 */
export function coordinatedGenes(
  { blocks, source }: Prose,
  genes: readonly Mention[],
  plurals: readonly (readonly Member[])[],
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
    const behindPlurals = plurals[index]!.map((member) => ({ ...member, taxon }));
    return [...behindGenes, ...behindPlurals]
      .sort((a, b) => a.from - b.from)
      .map((member): Mention => {
        const span = toSource(block, member.from, member.to);
        const text = source.slice(span.start, span.end);
        return { ...member, ...span, kind: "protein", text, block: index, evidence: "grammar" };
      });
  });
}

/** The end of a plural, and the number or letter of the first member behind it: "caspases 3", "MMPs-2", "cyclins D1". */
const pluralEnd =
  /s([ -])(\d{1,2}[A-Za-z]?|[IVX]{1,4}|[A-Z]\d{0,2}|[\u03b1-\u03c9]\d{0,2})(?![\p{L}\p{N}]|[.,]\d)/gu;
/** The word or the capitals of it, which are looked for where such an end stands. */
const pluralWord = /(?<![\p{L}\p{N}-])(?:\p{Lu}?[a-z]{3,18}|\p{Lu}{2,6}[a-z]{0,8})$/u;
const longestPlural = 19;
const family = /^(?:fplx|hgnc\.genegroup):/;

/**
 * The members behind the plural of a family, of which the first writes no name, either: "Smads 2 and 3", "annexins A1, A2 and A5". Only
 * where the lexicon has the family and two of the members: "groups 1 and 2" are none.
 */
export function membersOfPlurals(text: string, genesOf: GenesOf): readonly Member[] {
  return [...text.matchAll(pluralEnd)].flatMap(({ 0: all, 1: gap = "", 2: value = "", index }) => {
    const word = pluralWord.exec(text.slice(Math.max(0, index - longestPlural - 1), index))?.[0];
    if (word === undefined) return [];
    const name = `${word}${gap}${value}`;
    const candidates = genesOf(name);
    if (candidates.length === 0 || !genesOf(word).some(({ id }) => family.test(id))) return [];
    const to = index + all.length;
    const { members } = membersAfter(text, to, name, genesOf, true);
    return members.length === 0 ? [] : [{ from: to - value.length, to, candidates }, ...members];
  });
}

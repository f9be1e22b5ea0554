import { keyOf } from "../lexicon/keys";
import { caseFormOf, classOf, entityOf, exactHash, nameCase, NameClass, nameHash } from "../lexicon/name";
import type { Normaliser } from "../lexicon/normalise";
import { isLexicon } from "../lexicon/lexicon";
import { type NameSource, namesOfKey } from "../lexicon/source";
import type { Ranked } from "./hit";

/** What a name of each class takes from the score of an exact hit. */
const cost: Readonly<Record<NameClass, number>> = {
  [NameClass.Symbol]: 0,
  [NameClass.MirnaName]: 0,
  [NameClass.PathwayName]: 0.02,
  [NameClass.Name]: 0.02,
  [NameClass.CdNumber]: 0.02,
  [NameClass.ConfirmedAlias]: 0.04,
  [NameClass.FamplexText]: 0.04,
  [NameClass.PreviousSymbol]: 0.05,
  [NameClass.AliasSymbol]: 0.06,
  [NameClass.AliasName]: 0.06,
  [NameClass.PathwaySynonym]: 0.06,
  [NameClass.PreviousName]: 0.08,
  [NameClass.GroupName]: 0.08,
  [NameClass.MirnaFormer]: 0.08,
  [NameClass.Variant]: 0.1,
  [NameClass.Stem]: 0.1,
  [NameClass.NcbiAlias]: 0.12,
  [NameClass.PathwayShort]: 0.14,
};

/** What it takes from the score of a gene that it is little known: of two genes that share an alias the better known comes first. */
function obscurity(source: NameSource, entity: number): number {
  const isGene = source.kindOf(entity) === "protein" && isLexicon(source);
  return isGene ? 0.005 * Math.max(0, 8 - source.renownOf(entity)) : 0;
}

/** Entities that have the query as a name, however it is written. */
export function exactHits(
  query: string,
  sources: readonly NameSource[],
  normaliser: Normaliser,
): readonly Ranked[] {
  const hits: Ranked[] = [];
  const american = query.replace(/signalling/gi, "signaling").replace(/tumour/gi, "tumor");
  // What stands before a head noun means the pathway there, not the gene.
  const core = american.replace(/[ -](?:signaling|signaling pathways?|pathways?|cascade|axis)$/i, "");
  // "let-7" is the whole name of the family: "miR-let-7" says the same twice.
  const bare = query.replace(/^(?:mir|mirna|microrna)-?(?=let-?7)/i, "");
  for (const spelling of new Set([query, american, core, bare])) {
    const key = keyOf(normaliser, spelling);
    if (!key) continue;
    const hash = exactHash(spelling, 0, spelling.length);
    const form = caseFormOf(spelling);
    for (const source of sources)
      for (const name of namesOfKey(source.table, key)) {
        if (spelling !== american && spelling === core && source.kindOf(entityOf(name)) !== "pathway")
          continue;
        const asWritten = nameHash(name) === hash && nameCase(name) === form;
        const card = source.card(entityOf(name));
        const score =
          1 -
          cost[classOf(name)] -
          (asWritten ? 0 : 0.01) -
          (card.type === "mirna-family" ? 0.05 : 0) -
          (card.taxon === undefined ? 0 : 0.1) -
          (card.retired ? 0.15 : 0) -
          obscurity(source, entityOf(name)) -
          (spelling === query ? 0 : 0.01);
        hits.push({ source, entity: entityOf(name), score });
      }
  }
  return hits;
}

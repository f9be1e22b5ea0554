import { isLexicon } from "../lexicon/lexicon";
import { classOf, entityOf, isWrittenAs, writingOf } from "../lexicon/name";
import type { Normaliser } from "../lexicon/normalise";
import { namesOfText, type NameSource } from "../lexicon/source";
import { classCost, exactCost, wellKnown } from "../weights";
import { symbolsOfDate } from "./dates";
import type { Ranked } from "./hit";

/** What it takes from the score of a gene that it is little known: of two genes that share an alias the better known comes first. */
function obscurity(source: NameSource, entity: number): number {
  const isGene = source.kindOf(entity) === "protein" && isLexicon(source);
  return isGene ? exactCost.obscurity * Math.max(0, wellKnown - source.popularityOf(entity)) : 0;
}

/** Which of the symbols of a date a spelling is; what the date is by itself comes behind them. */
const rankOfDate = (symbols: readonly string[], spelling: string): number =>
  symbols.includes(spelling) ? symbols.indexOf(spelling) : symbols.length;

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
  const ofDate = symbolsOfDate(query);
  for (const spelling of new Set([...ofDate, query, american, core, bare])) {
    const writing = writingOf(spelling);
    for (const source of sources)
      for (const name of namesOfText(source, normaliser, spelling)) {
        if (spelling !== american && spelling === core && source.kindOf(entityOf(name)) !== "pathway")
          continue;
        const asWritten = isWrittenAs(name, writing);
        const card = source.card(entityOf(name));
        const score =
          1 -
          classCost[classOf(name)] -
          (asWritten ? 0 : exactCost.respelled) -
          (card.type === "mirna-family" ? exactCost.family : 0) -
          (card.taxon === undefined ? 0 : exactCost.otherSpecies) -
          (card.retired ? exactCost.retired : 0) -
          obscurity(source, entityOf(name)) -
          (spelling === query ? 0 : exactCost.rephrased) -
          (ofDate.length > 0 ? exactCost.otherDate * rankOfDate(ofDate, spelling) : 0);
        hits.push({ source, entity: entityOf(name), score });
      }
  }
  return hits;
}

import { MatchFlag, type SurfaceForm } from "../../knowledge/lexicon/match";
import { CaseForm, classOf, entityOf, isWord, isWrittenAs, NameClass } from "../../knowledge/lexicon/name";
import type { NameSource } from "../../knowledge/lexicon/source";
import type { EntityKind } from "../../model/entity";
import type { Candidate } from "../../model/mention";
import { type ModelName, modelName } from "../genes/name";
import { pathwayCandidates } from "../pathways/named";
import { abbreviationSize, leastPrior, shortestName, surfacePenalty, surfacePrior } from "../weights";

/** All that a spelling says by itself of what it may mean, wherever it stands. */
export interface SurfaceName {
  /** As the model sees it; undefined where it cannot name a gene, protein or RNA. */
  readonly gene: ModelName | undefined;
  /** The likeliest of its names that neither the model nor a grammar judges, by the way they are written. */
  readonly any: Likeliest | undefined;
  /** The likeliest of them where its genes and RNAs do not count, because they were judged already. */
  readonly others: Likeliest | undefined;
  /** The pathways that it can mean, best first. */
  readonly pathways: readonly Candidate[];
}

export interface Likeliest {
  readonly kind: EntityKind;
  readonly prior: number;
}

/** Reads a spelling of a source. */
export function surfaceName(surfaceForm: SurfaceForm, source: NameSource): SurfaceName {
  let any: Likeliest | undefined;
  let others: Likeliest | undefined;
  for (const name of surfaceForm.names) {
    const kind = source.kindOf(entityOf(name));
    // Pathways are read with the nouns that follow them, miRNAs by their grammar.
    if (kind === "pathway" || kind === "mirna") continue;
    const prior = surfacePriorOf(surfaceForm, name, kind);
    if (prior < leastPrior) continue;
    if (any === undefined || prior > any.prior) any = { kind, prior };
    if (kind === "protein" || kind === "rna") continue;
    if (others === undefined || prior > others.prior) others = { kind, prior };
  }
  const gene = modelName(surfaceForm, source);
  return { gene, any, others, pathways: pathwayCandidates(surfaceForm, source) };
}

/** How likely what is spelled so means a name, between 0 and 1, by the way both are written. */
function surfacePriorOf(surfaceForm: SurfaceForm, name: number, kind: EntityKind): number {
  const { flags, form, size } = surfaceForm;
  if (flags & MatchFlag.GluedLeft) return 0;
  if (flags & MatchFlag.GluedRight && !(flags & MatchFlag.Allele)) return 0;
  let score = surfacePrior[classOf(name)];
  const exact = isWrittenAs(name, surfaceForm);
  const symbol = classOf(name) <= NameClass.AliasSymbol || classOf(name) === NameClass.NcbiAlias;
  if (!exact) score -= surfacePenalty.respelled;
  if (kind === "rna") score -= surfacePenalty.rna;
  if (size < shortestName) score -= surfacePenalty.short;
  if (symbol && isWord(name) && form !== CaseForm.Upper) score -= surfacePenalty.word;
  if (symbol && size === abbreviationSize && !(flags & MatchFlag.HasDigit))
    score -= surfacePenalty.abbreviation;
  if (symbol && form === CaseForm.Lower && !(flags & (MatchFlag.HasDigit | MatchFlag.HasGreek)) && !exact)
    score -= surfacePenalty.lowerCase;
  return score;
}

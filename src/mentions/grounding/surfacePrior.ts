import { MatchFlag, type Spelling } from "../../knowledge/lexicon/match";
import { CaseForm, classOf, isWord, nameCase, NameClass, nameHash } from "../../knowledge/lexicon/name";
import type { EntityKind } from "../../model/entity";

/** How likely a name of each class is meant where it is written, context aside. */
const byClass: Readonly<Record<NameClass, number>> = {
  [NameClass.Symbol]: 0.95,
  [NameClass.PreviousSymbol]: 0.8,
  [NameClass.AliasSymbol]: 0.8,
  [NameClass.Name]: 0.9,
  [NameClass.AliasName]: 0.85,
  [NameClass.PreviousName]: 0.8,
  [NameClass.FamplexText]: 0.85,
  [NameClass.GroupName]: 0.75,
  [NameClass.NcbiAlias]: 0.6,
  [NameClass.Variant]: 0.75,
  [NameClass.PathwayName]: 0.9,
  [NameClass.PathwaySynonym]: 0.85,
  [NameClass.PathwayShort]: 0.8,
  [NameClass.MirnaName]: 0.9,
  [NameClass.MirnaFormer]: 0.8,
  [NameClass.CdNumber]: 0.95,
  [NameClass.ConfirmedAlias]: 0.85,
  [NameClass.Stem]: 0.6,
};

/** How likely what is spelled so means a name, between 0 and 1, by the way both are written. */
export function priorOf(spelling: Spelling, name: number, kind: EntityKind): number {
  const { flags, form, size } = spelling;
  if (flags & MatchFlag.GluedLeft) return 0;
  if (flags & MatchFlag.GluedRight && !(flags & MatchFlag.Allele)) return 0;
  let score = byClass[classOf(name)];
  const exact = spelling.exact === nameHash(name) && form === nameCase(name);
  const symbol = classOf(name) <= NameClass.AliasSymbol || classOf(name) === NameClass.NcbiAlias;
  if (!exact) score -= 0.1;
  if (kind === "rna") score -= 0.2;
  if (size < 3) score -= 0.45;
  if (symbol && isWord(name) && form !== CaseForm.Upper) score -= 0.5;
  if (symbol && size === 3 && !(flags & MatchFlag.HasDigit)) score -= 0.15;
  if (symbol && form === CaseForm.Lower && !(flags & (MatchFlag.HasDigit | MatchFlag.HasGreek)) && !exact)
    score -= 0.4;
  return score;
}

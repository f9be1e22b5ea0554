import { isLexicon, type Lexicon } from "../../knowledge/lexicon/lexicon";
import { classOf, entityOf } from "../../knowledge/lexicon/name";
import type { NameSource } from "../../knowledge/lexicon/source";
import { sumOf, type Reason } from "../../model/explanation";
import type { Candidate } from "../../model/mention";
import { classEvidence } from "../weights";

/** What speaks for a name of an entity, whatever the document says. */
export const standingOf = (name: number, source: NameSource): readonly Reason[] => [
  { what: "what kind of name it is", value: classEvidence[classOf(name)] },
  { what: "how well it is known", value: isLexicon(source) ? source.popularityOf(entityOf(name)) : 0 },
];

/** What names of a lexicon mean, whatever the document says, best first. */
export function meaningsOf(names: readonly number[], lexicon: Lexicon): readonly Candidate[] {
  const logits = new Map<number, number>();
  for (const name of names) {
    const entity = entityOf(name);
    logits.set(entity, Math.max(sumOf(standingOf(name, lexicon)), logits.get(entity) ?? -Infinity));
  }
  return likeliest(logits, lexicon);
}

/** Entities by their logits as candidates, best first. */
export function likeliest(logits: ReadonlyMap<number, number>, source: NameSource): readonly Candidate[] {
  const ranked = [...logits].sort(([, a], [, b]) => b - a);
  const best = ranked[0]?.[1] ?? 0;
  const sum = ranked.reduce((sum, [, logit]) => sum + Math.exp(logit - best), 0);
  return ranked.map(([entity, logit]) => ({
    id: source.idOf(entity),
    score: Math.exp(logit - best) / sum,
  }));
}

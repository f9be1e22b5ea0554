import type { Review } from "../knowledge";
import { claimEntities } from "./cites";
import type { Claim } from "../../model/claim";
import type { Curie } from "../../model/entity";

/** Words of so few letters, and those of the whole field, tell no statement from another. */
const shortest = 5;
const ofTheField =
  /^(?:about|after|against|among|because|before|between|could|exosom|extrac|vesicl|cells?$|cance|tumou?r|irrad|radia|radio|prote|relea|secre|other|their|these|those|which|while|where|whose|have|found|shown|show|study|studi|expre|level|effec|incre|decre|patie|human|thera|treat|thoug|throu|under|within|without|would)/;
/** Beyond the entity that it is about, a claim shares as much with a sentence that says it again. */
const fewestShared = 2;
/** Words are one by so many letters: "sequencing" and "sequenced". */
const stem = 6;

/** What a sentence says, as far as a claim may say it too. */
export interface Said {
  readonly entities: ReadonlySet<Curie>;
  readonly stems: ReadonlySet<string>;
}

export const said = (text: string, entities: Iterable<Curie>): Said => ({
  entities: new Set(entities),
  stems: stemsOf(text),
});

/**
 * How far a sentence says what a claim says, an entity that both name counting twice a word. `but`: entities that are
 * known to be in both.
 */
export function likeness(sentence: Said, claim: Claim, but: readonly Curie[] = []): number {
  const shared = claimEntities(claim).filter((id) => sentence.entities.has(id) && !but.includes(id)).length;
  const words = [...stemsOf(claim.statement)].filter((word) => sentence.stems.has(word)).length;
  return 2 * shared + words;
}

/**
 * The claims about an entity that a sentence says again, in another entity or two words at least, the nearest first.
 * `ids`: the entity with those that are nearly the same.
 */
export function restatedClaims(words: Said, ids: readonly Curie[], review: Review): readonly Claim[] {
  return [...new Set(ids.flatMap((id) => review.claimsAbout(id)))]
    .filter(({ references }) => references.length > 0)
    .map((claim) => ({ claim, beyond: likeness(words, claim, ids) }))
    .filter(({ beyond }) => beyond >= fewestShared)
    .sort((a, b) => b.beyond - a.beyond)
    .map(({ claim }) => claim);
}

/** How far a sentence can be like a claim at most. */
export const extent = (claim: Claim): number =>
  2 * claimEntities(claim).length + stemsOf(claim.statement).size;

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}-]*/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= shortest && !ofTheField.test(word))
      .map((word) => word.slice(0, stem)),
  );
}

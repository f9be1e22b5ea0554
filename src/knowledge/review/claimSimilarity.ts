import type { Claim } from "../../model/claim";
import type { Curie } from "../../model/entity";
import { wordsPattern } from "../../text/wordLists";
import type { Review } from "../knowledge";
import field from "../lists/wordsOfTheField.json";
import { claimLikeness } from "../weights";
import { claimEntities } from "./cites";

/** Words of the whole field tell no statement from another. */
const ofTheField = new RegExp(`^(?:${wordsPattern(field.beginnings)}|${wordsPattern(field.whole)}$)`);

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
  return claimLikeness.entity * shared + words;
}

/**
 * The claims about an entity that a sentence says again, in another entity or two words at least, the nearest first.
 * `ids`: the entity with those that are nearly the same.
 */
export function similarClaims(words: Said, ids: readonly Curie[], review: Review): readonly Claim[] {
  return [...new Set(ids.flatMap((id) => review.claimsAbout(id)))]
    .filter(({ references }) => references.length > 0)
    .map((claim) => ({ claim, beyond: likeness(words, claim, ids) }))
    .filter(({ beyond }) => beyond >= claimLikeness.fewestShared)
    .sort((a, b) => b.beyond - a.beyond)
    .map(({ claim }) => claim);
}

/** How far a sentence can be like a claim at most. */
export const extent = (claim: Claim): number =>
  claimLikeness.entity * claimEntities(claim).length + stemsOf(claim.statement).size;

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}-]*/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= claimLikeness.shortestWord && !ofTheField.test(word))
      .map((word) => word.slice(0, claimLikeness.stem)),
  );
}

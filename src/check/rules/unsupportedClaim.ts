import { akin } from "../../knowledge/review/akin";
import { claimEntities, referencesFor } from "../../knowledge/review/cites";
import { extent, likeness, similarClaims, said } from "../../knowledge/review/claimSimilarity";
import type { LinkedCitation } from "../../model/analysis";
import type { Claim } from "../../model/claim";
import type { Curie } from "../../model/entity";
import type { Mention } from "../../model/mention";
import type { Reference } from "../../model/reference";
import { fitsAuthors, membersOf, nameText } from "../../references/authors";
import { indexReferences } from "../../references/find/index";
import { placeOf } from "../../rewrite/numeric";
import { listed, quoted } from "../../text/quote";
import { sentenceOf } from "../../text/sentences";
import { citeInstead } from "../fixes/citeInstead";
import type { CheckInput, Report, Rule } from "../rule";
import { citedAs, withWork } from "../support/words";
import { unsupported } from "../weights";

/**
 * The sentence says again what the review says of an entity, and the review has all that it says of that entity from
 * other works than the one cited here. Silent as soon as one entity of the sentence belongs to one work of the group, where
 * the sentence is as near to what the review cites the work for, where the authors that are named are those of the work, and
 * on entities of which the review speaks throughout. Against a work that it cites for definitions or methods, the sentence
 * has to say the claim nearly whole.
 */
export const unsupportedClaim: Rule = {
  code: "citation/unsupported-claim",
  severity: "info",
  says: "The sentence names an entity for which the review cites other references than the one given.",
  good: [
    { text: "Exosomal miR-1246 represses LIG4 [62].", references: "review", reported: [] },
    {
      text: "Exosomal miR-1246 represses LIG4 [62], as other exosomes may do [50].",
      references: "review",
      reported: [],
    },
    { text: "Exosomal miR-21 is a biomarker [50].", references: "review", reported: [] },
  ],
  bad: [{ text: "Exosomal miR-1246 represses LIG4 [15].", references: "review", reported: ["15"] }],
  check: (input) =>
    input.references.kind === "review" ? input.citations.flatMap((citation) => report(citation, input)) : [],
};

function report(citation: LinkedCitation, input: CheckInput): readonly Report[] {
  const members = membersOf(citation);
  if (citation.style === "author" || members === undefined || members.length === 0) return [];
  const sentence = sentenceOf(citation, input);
  if (sentence.mentions.length === 0 || isByNamed(citation, members, input)) return [];

  const cited = members.flatMap(({ number }) => number ?? []);
  const named = sentence.mentions.map((mention) => ({ mention, numbers: numbersOf(mention, input) }));
  if (named.some(({ numbers }) => cited.some((number) => numbers.has(number)))) return [];
  const beside = new Set(
    sentence.citations.flatMap(({ resolved }) => [...resolved.values()].map(({ number }) => number ?? NaN)),
  );
  const own = claimsOf(cited, input);
  const isGeneral = !cited.every((number) => own.some((claim) => claim.references.includes(number)));
  const words = said(
    sentence.text,
    sentence.mentions.flatMap((mention) => idsOf(mention, input)),
  );
  const ownLikeness = Math.max(...own.map((claim) => likeness(words, claim)));
  for (const { mention, numbers } of named) {
    if (
      numbers.size === 0 ||
      numbers.size > unsupported.mostReferences ||
      [...numbers].some((number) => beside.has(number))
    )
      continue;
    const [claim] = similarClaims(words, idsOf(mention, input), input.knowledge.review);
    if (!claim || (isGeneral && likeness(words, claim) < extent(claim) * unsupported.nearlyAll)) continue;
    if (likeness(words, claim) > ownLikeness) return [finding(citation, members, mention, claim, input)];
  }
  return [];
}

/** What the review says of a few things with the works of these numbers: of a definition or a method nobody can tell. */
const claimsOf = (numbers: readonly number[], { knowledge }: CheckInput): readonly Claim[] =>
  knowledge.review.claims.filter(
    (claim) => claim.references.some((number) => numbers.includes(number)) && claimEntities(claim).length > 0,
  );

function finding(
  citation: LinkedCitation,
  members: readonly Reference[],
  { text }: Mention,
  claim: Claim,
  input: CheckInput,
): Report {
  const index = input.memo(input.references, indexReferences);
  const right = claim.references.flatMap((number) => index.withNumber(number) ?? []);
  const [item] = citation.targets.length === 1 ? citation.items : [];
  const nameOf = (one: Reference): string => withWork(citedAs(citation, one), one);
  const others = listed(right.slice(0, 4).map(nameOf));
  return {
    ...placeOf(citation),
    message:
      `The review does not cite ${listed(members.slice(0, 4).map(nameOf))} for ${quoted(text)}. ` +
      `It cites ${others} where it says: ${claim.statement}`,
    related: [],
    suggestions:
      item && right.length <= 3
        ? right.flatMap((reference) => citeInstead(citation, item, reference, input))
        : [],
  };
}

function isByNamed(
  { authors }: LinkedCitation,
  members: readonly Reference[],
  { prose }: CheckInput,
): boolean {
  if (authors === undefined) return false;
  const name = nameText(authors, prose);
  return members.some((reference) => fitsAuthors(authors, name, reference));
}

/** The entities that a name may mean, with those that are nearly the same. */
const idsOf = ({ candidates }: Mention, { knowledge, memo }: CheckInput): readonly Curie[] =>
  candidates.flatMap(({ id }) => memo(knowledge, akin)(id));

/** The numbers that the review cites for a name, whatever of its possible meanings is the right one. */
function numbersOf(mention: Mention, input: CheckInput): ReadonlySet<number> {
  const { review } = input.knowledge;
  return new Set(idsOf(mention, input).flatMap((id) => [...referencesFor(review, [id])]));
}

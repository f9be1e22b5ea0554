import type { LinkedCitation } from "../../model/analysis";
import type { Mention } from "../../model/mention";
import type { Reference } from "../../model/reference";
import { indexReferences } from "../../references/lookup";
import { placeOf, replaceItem } from "../../rewrite/numeric";
import { fitsAuthors, membersOf, nameText } from "../../references/authors";
import { citedFor } from "../citedFor";
import type { CheckInput, Report, Rule } from "../rule";
import { sentenceOf } from "../sentence";
import { citedAs, listed, withWork } from "../words";

/** An entity of which the review speaks with more references than this is one of its subjects, and decides nothing. */
const most = 8;

/**
 * The sentence names an entity, and the review has all that it says of it from other works than the one cited here.
 * Silent as soon as one entity of the sentence belongs to one work of the group, where the authors that are named are
 * those of the work, and on entities of which the review speaks throughout.
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
    sentence.citations
      .filter((other) => other !== citation)
      .flatMap(({ resolved }) => [...resolved.values()].map(({ number }) => number ?? NaN)),
  );
  const odd = named.find(
    ({ numbers }) =>
      numbers.size > 0 && numbers.size <= most && ![...numbers].some((number) => beside.has(number)),
  );
  if (odd === undefined) return [];

  const index = input.memo(input.references, indexReferences);
  const right = [...odd.numbers].flatMap((number) => index.withNumber(number) ?? []);
  const claim = input.knowledge.review.claims.find(
    ({ references, subject, object }) =>
      references.some((number) => odd.numbers.has(number)) &&
      odd.mention.candidates.some(({ id }) => id === subject || id === object),
  );
  const [item] = citation.items;
  return [
    {
      ...placeOf(citation),
      message:
        `The review speaks of ${odd.mention.text} with ${listed(right.slice(0, 4).map((one) => withWork(citedAs(citation, one), one)))}, ` +
        `not with ${listed(members.slice(0, 4).map((one) => citedAs(citation, one)))}.` +
        (claim ? ` Its claim: ${claim.statement}` : ""),
      related: [],
      suggestions:
        citation.targets.length === 1 && item !== undefined && right.length <= 3
          ? right.map((reference) => ({
              title: `Cite ${withWork(citedAs(citation, reference), reference)}`,
              edits: [replaceItem(citation, item, reference, input.prose)],
            }))
          : [],
    },
  ];
}

function isByNamed(
  { authors }: LinkedCitation,
  members: readonly Reference[],
  { prose }: CheckInput,
): boolean {
  if (authors === undefined) return false;
  const name = nameText(authors, prose);
  return members.some(
    (reference) => (reference.csl.author?.length ?? 0) > 0 && fitsAuthors(authors, name, reference),
  );
}

/** The numbers that the review cites for a name, whatever of its possible meanings is the right one. */
function numbersOf({ candidates }: Mention, { knowledge, memo }: CheckInput): ReadonlySet<number> {
  const cited = memo(knowledge, citedFor);
  return new Set(candidates.flatMap(({ id }) => cited.akin(id)).flatMap((id) => [...cited.numbersOf(id)]));
}

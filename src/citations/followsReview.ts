import type { Knowledge } from "../knowledge/knowledge";
import { akin } from "../knowledge/review/akin";
import { similarClaims, said } from "../knowledge/review/claimSimilarity";
import type { ReviewEvidence } from "../model/analysis";
import { isNumeric, type Citation } from "../model/citation";
import type { Mention } from "../model/mention";
import type { Prose } from "../model/prose";
import type { Reference } from "../model/reference";
import { fitsAuthors, isKnown, namesFirst, nameText } from "../references/authors";
import type { Memo } from "../text/caches";
import { sentenceOf, type Sentence } from "../text/sentences";
import { reviewAgreement } from "./weights";

/** What was read of a document before any list is in force. */
export interface Reading {
  readonly prose: Prose;
  readonly mentions: readonly Mention[];
  readonly citations: readonly Citation[];
  readonly knowledge: Knowledge;
  readonly memo: Memo;
}

/** Whether a document cites the review's list: two citations at least agree with it, and no more are contrary. */
export const followsReview = ({ agreeing, contrary }: ReviewEvidence): boolean =>
  agreeing.length >= reviewAgreement.fewestAgreeing && contrary.length <= agreeing.length;

/**
 * What the numbers that a document cites say of whether they are those of the review: by the authors whom the text names
 * with them, else by the claims of the review that the sentence says again. A number beyond the list is contrary; what
 * names nobody and says nothing that the review says tells nothing.
 */
export function reviewEvidence(list: readonly Reference[], reading: Reading): ReviewEvidence {
  const byNumber = new Map(list.map((reference) => [String(reference.number), reference]));
  const agreeing: Citation[] = [];
  const contrary: Citation[] = [];
  for (const citation of reading.citations.filter(isNumeric)) {
    const members = citation.targets.flatMap((target) => byNumber.get(target) ?? []);
    const agrees =
      members.length === citation.targets.length &&
      (byAuthors(citation, members, reading.prose) ?? byClaims(citation, reading));
    if (agrees === true) agreeing.push(citation);
    if (agrees === false) contrary.push(citation);
  }
  return { agreeing: agreeing.filter(isTelling), contrary };
}

/** A group of many works has one by anybody and on anything. */
const isTelling = ({ targets }: Citation): boolean => targets.length <= reviewAgreement.mostTargets;

function byAuthors({ authors }: Citation, members: readonly Reference[], prose: Prose): boolean | undefined {
  if (authors === undefined) return undefined;
  const name = nameText(authors, prose);
  if (members.some((one) => isKnown(one) && fitsAuthors(authors, name, one))) return true;
  return namesFirst(name) && members.every(isKnown) ? false : undefined;
}

/** Contrary is what the review has from works of which the sentence cites none. */
function byClaims(citation: Citation, reading: Reading): boolean | undefined {
  const sentence = sentenceOf(citation, reading);
  const claims = claimsIn(sentence, reading);
  const cites = (targets: readonly string[]): boolean =>
    claims.some(({ references }) => references.some((number) => targets.includes(String(number))));
  if (claims.length === 0) return undefined;
  if (cites(citation.targets)) return true;
  return cites(sentence.citations.flatMap(({ targets }) => targets)) ? undefined : false;
}

function claimsIn({ text, mentions }: Sentence<Citation>, { knowledge, memo }: Reading) {
  const kin = memo(knowledge, akin);
  const meant = mentions.map(({ candidates }) => candidates.flatMap(({ id }) => kin(id)));
  const words = said(text, meant.flat());
  return meant.flatMap((ids) => similarClaims(words, ids, knowledge.review));
}

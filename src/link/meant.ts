import type { Knowledge } from "../knowledge/knowledge";
import type { LinkedCitation } from "../model/analysis";
import { byBlock } from "../model/byBlock";
import type { Mention } from "../model/mention";
import type { Prose } from "../model/prose";
import type { ReferenceList } from "../model/reference";
import { fitsAuthors, isKnown, nameText } from "../references/authors";

interface Evidence {
  readonly prose: Prose;
  readonly mentions: readonly Mention[];
  /** Linked to the list that is to be judged. */
  readonly citations: readonly LinkedCitation[];
  readonly knowledge: Knowledge;
}

/** Fewer signs than this against a list are taken for the mistakes that it is there to find. */
const fewSigns = 3;
/** A document of so many citations of which none speaks for the list does not follow it. */
const manyCitations = 10;
/** How far before a citation a name may stand to be what it is cited for, in UTF-16 code units of the block's text. */
const reach = 200;

/**
 * The list in force, or none where the review's list is in force unasked and is not what the document cites: the authors
 * whom the text names are others, what it speaks of the review has from other works, or the numbers run beyond it. A
 * document that follows the review is right nearly always, so one sign for it outweighs two against it.
 */
export function meantReferences(list: ReferenceList, evidence: Evidence): ReferenceList {
  if (list.kind !== "review" || list.asked) return list;
  const mentions = byBlock(evidence.mentions);
  const signs = evidence.citations.flatMap((citation) =>
    signsOf(citation, { ...evidence, mentions: mentions.get(citation.block) ?? [] }),
  );
  const pro = signs.filter((sign) => sign).length;
  const contra = signs.length - pro;
  const follows = contra < fewSigns || pro >= contra / 2;
  if (follows && (pro > 0 || evidence.citations.length < manyCitations)) return list;
  const reason = "The document cites by number, but other works than the review does.";
  return {
    kind: "none",
    label: "none",
    asked: false,
    references: [],
    problems: list.problems,
    reports: list.reports.map((report) =>
      report.kind === "review" ? { ...report, inForce: false, reason } : report,
    ),
  };
}

/** What one citation says for the list (true) or against it (false). */
function signsOf(citation: LinkedCitation, evidence: Evidence): readonly boolean[] {
  const { resolved, targets, authors, style } = citation;
  if (style === "key" || style === "author") return [];
  if (targets.some((target) => !resolved.has(target))) return [false];
  const members = [...resolved.values()];
  const signs: boolean[] = [];
  if (authors?.etAl === true && members.every(isKnown)) {
    const name = nameText(authors, evidence.prose);
    signs.push(members.some((reference) => fitsAuthors(authors, name, reference)));
  }
  const cited = citedFor(citation, evidence);
  if (cited.size > 0) signs.push(members.some(({ number }) => number !== undefined && cited.has(number)));
  return signs;
}

/** The numbers that the review cites for what is named shortly before a citation. */
function citedFor({ from }: LinkedCitation, { mentions, knowledge }: Evidence): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const mention of mentions) {
    if (mention.from > from || mention.to < from - reach) continue;
    for (const { id } of mention.candidates) {
      for (const claim of knowledge.review.claimsAbout(id))
        for (const number of claim.references) numbers.add(number);
    }
  }
  return numbers;
}

import type { Claim } from "../model/claim";
import type { WorkEvidence } from "../model/evidence";
import type { CslItem, Reference, ReferenceStatus } from "../model/reference";
import { claimLines } from "./claims";
import { evidenceLines } from "./evidenceLines";
import { addressLink, linkOf, type Link } from "./links";
import { escapeMarkdown, linkRow, strong } from "./markdown";
import { noticeLine } from "./notices";
import { referenceText } from "./reference";

const statusWords: Readonly<Record<ReferenceStatus, string>> = {
  verified: "Identified by the record of the work.",
  probable:
    "Probable: the work fits the number and what it is cited for; the review’s own list was not seen.",
  unresolved: "Not identified: the number is right, the work behind it is not known to ExoScribe.",
};

const completedWords = "Completed in this workspace, by .exoscribe/references.json.";

/**
 * The card of a reference as Markdown without HTML: number or key, the formatted reference, its links, how sure we are
 * of it, the ways that the editor knows (`ways`), that it was retracted, caveats, and what the review cites it for (`claims`; empty for a list that is not the
 * review's). Where it is the card of a citation, `evidence` is what the work has of the names of its sentence.
 */
export function referenceCard(
  reference: Reference,
  claims: readonly Claim[],
  ways: readonly Link[] = [],
  evidence?: WorkEvidence,
): string {
  const label =
    reference.number !== undefined
      ? `[${reference.number}]`
      : reference.appeared
        ? reference.key
        : `@${reference.key}`;
  const paragraphs = [
    `${strong(label)} ${escapeMarkdown(referenceText(reference))}`,
    [linkRow(pagesOf(reference.csl)), linkRow(ways), statusOf(reference)].filter(Boolean).join("  \n"),
    noticeLine(reference.notices ?? [], "This work"),
    ...reference.caveats.map(
      ({ review, source }) =>
        `⚠ **The review:** ${escapeMarkdown(review)}  \n**The work:** ${escapeMarkdown(source)}`,
    ),
    evidence ? evidenceLines(evidence) : "",
    claimLines(claims, "**The review cites it for**"),
  ];
  return paragraphs.filter(Boolean).join("\n\n");
}

/** Only the bundled list has no place in a file, and only of it we say how its entries were found. */
function statusOf({ place, completed, status }: Reference): string {
  return place === undefined ? `*${completed ? completedWords : statusWords[status]}*` : "";
}

/** Its pages by identifier; without any, the address that its `url` field has. */
function pagesOf({ DOI, PMID, PMCID, URL: address }: CslItem): readonly Link[] {
  const curies = [
    ["doi", DOI],
    ["pubmed", PMID],
    ["pmc", PMCID],
  ] as const;
  const pages = curies
    .map(([prefix, local]) => (local === undefined ? undefined : linkOf(`${prefix}:${local.trim()}`)))
    .filter((link) => link !== undefined);
  const other = pages.length > 0 || address === undefined ? undefined : addressLink(address.trim());
  return other ? [...pages, other] : pages;
}

import type { Claim } from "../model/claim";
import type { Reference } from "../model/reference";
import { linkOf } from "./links";
import { escapeMarkdown, markdownLink } from "./markdown";
import { shortReference } from "./reference";

const shownClaims = 5;
const shownReferences = 3;

/** What the review says, one line a claim with its references; empty without claims. */
export function claimLines(
  claims: readonly Claim[],
  referenceOf: (number: number) => Reference | undefined,
  title = "The review says",
): string {
  if (claims.length === 0) return "";
  const lines = claims
    .slice(0, shownClaims)
    .map((claim) => `- ${escapeMarkdown(claim.statement)} ${citations(claim, referenceOf)}`.trimEnd());
  const rest = claims.length - shownClaims;
  const more = rest > 0 ? [`- *and ${rest} more*`] : [];
  return [`**${title}**`, "", ...lines, ...more].join("\n");
}

function citations(claim: Claim, referenceOf: (number: number) => Reference | undefined): string {
  if (claim.references.length === 0) return "";
  const shown = claim.references.slice(0, shownReferences).map((number) => {
    const reference = referenceOf(number);
    if (reference === undefined || reference.status === "unresolved") return `${number}`;
    const short = shortReference(reference);
    // Where no author is known, the short form is the key, which in the review's list is the number.
    const label = short === reference.key ? `${number}` : `${number} ${short}`;
    const link = reference.csl.DOI === undefined ? undefined : linkOf(`doi:${reference.csl.DOI}`);
    return link === undefined ? escapeMarkdown(label) : markdownLink(label, link.url);
  });
  const rest = claim.references.slice(shownReferences);
  return `\\[${[...shown, ...rest.map(String)].join(", ")}\\]`;
}

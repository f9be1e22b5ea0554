import type { Claim } from "../model/claim";
import type { Reference } from "../model/reference";
import { linkOf } from "./links";
import { escapeMarkdown, markdownLink } from "./markdown";
import { noticeLine } from "./notices";
import { shortReference } from "./reference";

const shownClaims = 5;
const shownReferences = 3;

/** The heading over what the review says of a name. */
export const reviewSays = `**The review says** (${markdownLink(
  "He et al. 2021",
  linkOf("doi:10.20892/j.issn.2095-3941.2020.0150")!.url,
)})`;

type ReferenceOf = (number: number) => Reference | undefined;

/**
 * What the review says below a heading, one line a claim, those of the text before those of the tables; with
 * `referenceOf` each with its references, and below them what a look at these has shown. Empty without claims.
 */
export function claimLines(claims: readonly Claim[], heading: string, referenceOf?: ReferenceOf): string {
  if (claims.length === 0) return "";
  const ordered = [
    ...claims.filter(({ part }) => part === undefined),
    ...claims.filter(({ part }) => part !== undefined),
  ];
  const shown = ordered.slice(0, shownClaims);
  const rest = claims.length - shownClaims;
  return [
    heading,
    "",
    ...shown.map((claim) => {
      const { statement, references } = claim;
      const cited = referenceOf && references.length > 0 ? ` ${citations(references, referenceOf)}` : "";
      const mark = referenceOf && doubts([claim], referenceOf).length > 0 ? " ⚠" : "";
      return `- ${escapeMarkdown(statement)}${cited}${mark}`;
    }),
    ...(rest > 0 ? [`- *and ${rest} more*`] : []),
    ...(referenceOf ? doubts(shown, referenceOf) : []).map((line) => `\n${line}`),
  ].join("\n");
}

/** What a look at the cited works has shown about claims, and which of these works no longer stand. */
function doubts(claims: readonly Claim[], referenceOf: ReferenceOf): readonly string[] {
  const lines = claims.flatMap(({ references, caveats }) =>
    references.flatMap((number) => {
      const cited = referenceOf(number);
      return [
        noticeLine(cited?.notices ?? [], `Reference ${number}`),
        ...(cited?.caveats ?? [])
          .filter(({ id }) => caveats.includes(id))
          .map(({ source }) => `⚠ **Checked against ${number}:** ${escapeMarkdown(source)}`),
      ].filter(Boolean);
    }),
  );
  return [...new Set(lines)];
}

function citations(references: readonly number[], referenceOf: ReferenceOf): string {
  const shown = references.slice(0, shownReferences).map((number) => {
    const reference = referenceOf(number);
    if (reference === undefined || reference.status === "unresolved") return `${number}`;
    const short = shortReference(reference);
    // Where no author is known, the short form is the key, which in the review's list is the number.
    const label = short === reference.key ? `${number}` : `${number} ${short}`.replaceAll(" ", "\u00a0");
    const link = reference.csl.DOI === undefined ? undefined : linkOf(`doi:${reference.csl.DOI}`);
    return link === undefined ? escapeMarkdown(label) : markdownLink(label, link.url);
  });
  const rest = references.slice(shownReferences);
  return escapeMarkdown("[") + [...shown, ...rest.map(String)].join(", ") + escapeMarkdown("]");
}

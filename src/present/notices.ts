import type { CslItem } from "../model/reference";
import type { Notice } from "../model/retraction";
import { listed, quoted } from "../text/quote";
import { escapeMarkdown } from "./markdown";

/** What became of a work, as a verb: of several notices the gravest, which comes first. */
export const becameOf = ([gravest]: readonly Notice[]): string =>
  gravest?.kind === "concern" ? "stands under an expression of concern" : "was retracted";

/** The same as the line of a card; empty where there is no notice. */
export const noticeLine = (notices: readonly Notice[], name: string): string =>
  notices.length === 0 ? "" : `⚠ **${name} ${becameOf(notices)}**, ${escapeMarkdown(saidBy(notices))}.`;

/** Who says so, each with the day of what they say. */
export const saidBy = (notices: readonly Notice[]): string =>
  `according to ${quoted(listed(notices.map(({ source }) => source)))}`;

/** A sentence on where the notice is to be found; none where the work has no page that is known. */
export function whereToLook({ DOI, PMID }: CslItem): string {
  const page = DOI !== undefined ? `doi:${DOI}` : PMID !== undefined ? `PMID ${PMID}` : undefined;
  return page === undefined ? "" : ` The page of the work leads to the notice: ${quoted(page)}.`;
}

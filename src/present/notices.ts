import type { Notice } from "../model/retraction";
import { listed, quoted } from "../text/quote";
import { escapeMarkdown } from "./markdown";

/** What became of a work, as a verb: of several notices the gravest, which comes first. */
export const becameOf = ([gravest]: readonly Notice[]): string =>
  gravest?.kind === "concern" ? "stands under an expression of concern" : "was retracted";

/** What became of a work, and who says so, as the line of a card; empty where there is no notice. */
export const noticeLine = (notices: readonly Notice[], name: string): string =>
  notices.length === 0 ? "" : `⚠ **${name} ${becameOf(notices)}**, ${escapeMarkdown(saidBy(notices))}.`;

/** Who says so, each with the day of what they say. */
export const saidBy = (notices: readonly Notice[]): string =>
  `according to ${quoted(listed(notices.map(({ source }) => source)))}`;

import * as vscode from "vscode";
import type { WorkEvidence } from "../../model/evidence";
import type { Reference } from "../../model/reference";
import { referenceCard } from "../../present/referenceCard";
import type { Analysed } from "../host/analyses";
import { withCommands } from "../host/withCommands";
import { cardCommands, waysFrom } from "./cardLinks";

/**
 * The card of an entry of the list in force, or of the one that is offered; of the review's with what it cites the work for. `evidence`: what
 * the work has of the names of the sentence that cites it.
 */
export function referenceCardIn(
  analysed: Analysed,
  reference: Reference,
  evidence?: WorkEvidence,
): vscode.MarkdownString {
  const {
    analysis: { references, implicit },
    knowledge: { review },
  } = analysed;
  const { number } = reference;
  const isOfReview = references.kind === "review" || implicit?.list.references.includes(reference) === true;
  const claims = isOfReview && number !== undefined ? review.claimsCiting(number) : [];
  const ways = waysFrom(analysed, reference);
  const card = referenceCard(reference, claims, ways, evidence);
  return ways.length > 0 ? withCommands(card, ...cardCommands) : new vscode.MarkdownString(card);
}

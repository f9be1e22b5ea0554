import * as vscode from "vscode";
import type { Reference } from "../../model/reference";
import { referenceCard } from "../../present/referenceCard";
import type { Analysed } from "../host/analyses";

/** The card of an entry of the list in force, or of the one that is offered; of the review's with what it cites the work for. */
export function referenceCardIn(
  { analysis: { references, implicit }, knowledge: { review } }: Analysed,
  reference: Reference,
): vscode.MarkdownString {
  const { number } = reference;
  const isOfReview = references.kind === "review" || implicit?.list.references.includes(reference) === true;
  const claims = isOfReview && number !== undefined ? review.claimsCiting(number) : [];
  return new vscode.MarkdownString(referenceCard(reference, claims));
}

import * as vscode from "vscode";
import type { Reference } from "../model/reference";
import { referenceCard } from "../present/referenceCard";
import type { Analysed } from "./analyses";

/** The card of an entry of the list in force; of the review's list with what the review cites the work for. */
export function referenceCardIn(
  { analysis: { references }, knowledge: { review } }: Analysed,
  reference: Reference,
): vscode.MarkdownString {
  const { number } = reference;
  const claims = references.kind === "review" && number !== undefined ? review.claimsCiting(number) : [];
  return new vscode.MarkdownString(referenceCard(reference, claims));
}

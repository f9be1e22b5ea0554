import * as vscode from "vscode";
import type { LinkedCitation } from "../../model/analysis";
import { isNumeric, type CitationItem } from "../../model/citation";
import type { Reference } from "../../model/reference";
import { commandLink } from "../../present/links";
import { linkRow } from "../../present/markdown";
import type { Analysed, Analyses } from "../host/analyses";
import { settingsTarget } from "../host/settings";
import { withCommands } from "../host/withCommands";
import { chooseList } from "./referenceChoice";

const useReview = "exoscribe.useReview";

/** The command behind the links of `offer`: puts the review's list in use for a file, or in the settings. */
export function registerOfferedReview(analyses: Analyses): vscode.Disposable {
  return vscode.commands.registerCommand(useReview, async (uri: string, scope: string) => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const analysed = await analyses.current(document);
    if (analysed) await chooseList(analysed, "review", scope === "file" ? "file" : "workspace");
  });
}

/** What numbers are in the review's list where that is offered, and not in use. */
export function offeredReferences(
  { analysis: { implicit } }: Analysed,
  citation: LinkedCitation,
  { targets }: CitationItem,
): readonly Reference[] {
  if (!implicit || implicit.inForce || !isNumeric(citation)) return [];
  return implicit.list.references.filter(({ number }) => targets.includes(String(number)));
}

/** Stands before the cards of a list that is not in use, with links that put it in use. All words in it are ours. */
export function offer({ uri }: vscode.TextDocument): vscode.MarkdownString {
  const link = (words: string, scope: "file" | "workspace"): string =>
    linkRow([commandLink(words, useReview, uri.toString(), scope)]);
  return withCommands(
    "**No reference list in use; in He et al. 2021 this is:**\n\n" +
      `Use that list for ${link("this file", "file")} or ${link(settingsTarget(uri).place, "workspace")}.`,
    useReview,
  );
}

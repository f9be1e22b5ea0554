import * as vscode from "vscode";
import { renumber } from "../rewrite/renumber";
import type { Analyses } from "./analyses";
import { activeManuscript } from "./activeManuscript";
import type { RewritePreview } from "./rewritePreview";

/** The command that numbers the references of a document by first appearance, text and list together. */
export function registerRenumber(analyses: Analyses, preview: RewritePreview): vscode.Disposable {
  return vscode.commands.registerCommand("exoscribe.renumberReferences", async () => {
    const analysed = await activeManuscript(analyses);
    if (analysed) await preview.propose(analysed, "Renumber References", renumber(analysed.analysis));
  });
}

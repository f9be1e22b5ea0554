import * as vscode from "vscode";
import type { Analysed, Analyses } from "./analyses";

/** The manuscript that the user looks at; where there is none, says so and gives undefined. */
export async function activeManuscript(analyses: Analyses): Promise<Analysed | undefined> {
  const editor = vscode.window.activeTextEditor;
  const analysed = editor && (await analyses.current(editor.document));
  if (!analysed)
    void vscode.window.showInformationMessage("ExoScribe is off here, or no Markdown document is open.");
  return analysed;
}

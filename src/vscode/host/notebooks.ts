import * as vscode from "vscode";

/** The notebook of which a document is a cell; undefined of any other document. */
export function notebookOf(uri: vscode.Uri): vscode.NotebookDocument | undefined {
  if (uri.scheme !== "vscode-notebook-cell") return undefined;
  const cell = uri.toString();
  return vscode.workspace.notebookDocuments.find((notebook) =>
    notebook.getCells().some(({ document }) => document.uri.toString() === cell),
  );
}

/** Where a document lies: a cell where its notebook does. */
export const addressOf = (uri: vscode.Uri): vscode.Uri => notebookOf(uri)?.uri ?? uri;

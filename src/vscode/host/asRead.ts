import * as vscode from "vscode";
import { plain } from "./plain";

/** A text as it was read: an editor's, or that of a file that no editor holds. */
export interface AsRead {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/**
 * Whether files, of which some may be closed, still have the texts from which edits were made; else the edits would hit
 * other words, which the user is told: `what` is left undone, as in "Nothing was renamed".
 */
export async function areAsRead(files: readonly AsRead[], what: string): Promise<boolean> {
  const same = await Promise.all(files.map(isAsRead));
  const changed = files.filter((_, index) => !same[index]);
  if (changed.length === 0) return true;
  const names = changed.map(({ uri }) => vscode.workspace.asRelativePath(uri)).join(", ");
  void vscode.window.showWarningMessage(plain(`${what}: ${names} changed meanwhile. Try again.`));
  return false;
}

async function isAsRead({ uri, text }: AsRead): Promise<boolean> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText() === text;
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) === text;
  } catch {
    return false;
  }
}

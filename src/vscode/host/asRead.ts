import * as vscode from "vscode";
import { plain } from "./plain";

/** A text as it was read: an editor's, or that of a file that no editor holds. */
export interface AsRead {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/**
 * Whether files, of which some may be closed, can be written, and still have the texts from which edits were made; else the
 * edits would hit other words. Where not, the user is told: `what` is left undone, as in "Nothing was renamed".
 */
export async function areAsRead(files: readonly AsRead[], what: string): Promise<boolean> {
  const readOnly = await namesOf(files, isReadOnly);
  const changed = await namesOf(files, isChanged);
  if (readOnly + changed === "") return true;
  const problem = readOnly === "" ? `${changed} changed meanwhile. Try again.` : `${readOnly}: read-only.`;
  void vscode.window.showWarningMessage(plain(`${what}: ${problem}`));
  return false;
}

async function namesOf(files: readonly AsRead[], test: (file: AsRead) => Promise<boolean>): Promise<string> {
  const found = await Promise.all(files.map(test));
  return files
    .filter((_, index) => found[index])
    .map(({ uri }) => vscode.workspace.asRelativePath(uri))
    .join(", ");
}

/** Whether the editor says of a file that it cannot be written; of the mode that a file has on a disk it tells us nothing. */
async function isReadOnly({ uri }: AsRead): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions = 0 } = await vscode.workspace.fs.stat(uri);
    return (permissions & vscode.FilePermission.Readonly) !== 0;
  } catch {
    return false;
  }
}

async function isChanged({ uri, text }: AsRead): Promise<boolean> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText() !== text;
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) !== text;
  } catch {
    return true;
  }
}

import * as vscode from "vscode";
import {
  completionPath,
  readCompletion,
  writeCompletion,
  type Completed,
} from "../../references/find/completion";
import { rangeIn } from "../host/convert";
import { isLinked } from "../host/symbolicLinks";

const placeIn = ({ uri }: vscode.WorkspaceFolder): vscode.Uri => vscode.Uri.joinPath(uri, completionPath);

interface Known {
  readonly entries: readonly Completed[];
  /** The file as it is, unsaved changes included; undefined where there is none yet. */
  readonly document: vscode.TextDocument | undefined;
}

/** What a folder has completed of the review's list; undefined where that cannot be read or written, of which the user is told. */
export async function readCompleted(folder: vscode.WorkspaceFolder): Promise<Known | undefined> {
  const file = placeIn(folder);
  if (await isLinked(file)) {
    void vscode.window.showErrorMessage(
      `${completionPath} stands behind a symbolic link, which may lead out of the workspace; nothing was written.`,
    );
    return undefined;
  }
  const known = await read(file);
  if (known === undefined)
    void vscode.window.showErrorMessage(
      `${completionPath} cannot be read; nothing was written. Mend or delete it first.`,
    );
  return known;
}

async function read(file: vscode.Uri): Promise<Known | undefined> {
  // The editor remembers for a while what stood in a file that is gone.
  const isThere = await vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return { entries: [], document: undefined };
  try {
    const document = await vscode.workspace.openTextDocument(file);
    const { entries, problems } = readCompletion(document.getText(), completionPath);
    return problems.length > 0 ? undefined : { entries, document };
  } catch {
    return undefined;
  }
}

/** Writes what was confirmed, beside what the file has of other numbers; the file, or undefined where it stays as it is, of which the user is told. */
export async function writeCompleted(
  folder: vscode.WorkspaceFolder,
  confirmed: readonly Completed[],
): Promise<vscode.Uri | undefined> {
  const file = placeIn(folder);
  const known = await readCompleted(folder);
  if (known === undefined) return undefined;
  if (await write(file, known.document, confirmed)) return file;
  void vscode.window.showErrorMessage(`${completionPath} could not be written.`);
  return undefined;
}

/** Makes a new file, or changes the one that is there, by an edit, which Undo takes back; false where that fails. */
async function write(
  file: vscode.Uri,
  document: vscode.TextDocument | undefined,
  confirmed: readonly Completed[],
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  if (!document) {
    edit.createFile(file, { contents: new TextEncoder().encode(writeCompletion(confirmed)) });
    return await vscode.workspace.applyEdit(edit);
  }
  const text = document.getText();
  edit.replace(file, rangeIn(document, { start: 0, end: text.length }), writeCompletion(confirmed, text));
  return (await vscode.workspace.applyEdit(edit)) && (await document.save());
}

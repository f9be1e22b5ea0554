import * as vscode from "vscode";
import type { ReadSource } from "../references/resolve";

/** A reference source as it was read: `path` is the name by which records call it. */
export interface SourceFile {
  readonly path: string;
  readonly uri: vscode.Uri;
  readonly text: string;
}

export interface SourceReading {
  readonly read: ReadSource;
  /** Every place that was looked at, whether a file was there or not: a change there changes the analysis. */
  readonly places: readonly vscode.Uri[];
  readonly files: readonly SourceFile[];
}

/**
 * Reads the reference sources of one document: a path counts from the document's folder, else from the workspace
 * folder, and leads nowhere but below the folders of the workspace (without any, below the document's own). An open
 * editor's text counts before the file's. Addresses on the net are refused.
 */
export function readSources(document: vscode.TextDocument): SourceReading {
  const places: vscode.Uri[] = [];
  const files: SourceFile[] = [];
  const read: ReadSource = async (path) => {
    if (/^[a-z][a-z0-9+.-]{1,30}:\/\//i.test(path))
      return { problem: `${path}: sources on the net are not read` };
    if (document.isUntitled) return { problem: `${path}: not read before the document is saved` };
    const candidates = placesOf(path, document.uri);
    if (candidates.length === 0) return { problem: `${path}: outside of the workspace, not read` };
    for (const uri of candidates) {
      places.push(uri);
      const text = await readText(uri);
      if (text === undefined) continue;
      const file = { path: vscode.workspace.asRelativePath(uri), uri, text };
      files.push(file);
      return file;
    }
    return { problem: `${path}: no such file, or not readable` };
  };
  return { read, places, files };
}

function placesOf(path: string, document: vscode.Uri): readonly vscode.Uri[] {
  const written = path.replaceAll("\\", "/");
  const own = vscode.Uri.joinPath(document, "..");
  const folder = vscode.workspace.getWorkspaceFolder(document)?.uri;
  const absolute = /^(?:\/|[a-z]:\/)/i.test(written);
  const found = absolute
    ? [own.with({ path: written.replace(/^(?!\/)/, "/") })]
    : [own, ...(folder && folder.path !== own.path ? [folder] : [])].map((base) =>
        vscode.Uri.joinPath(base, written),
      );
  return found.filter((uri) =>
    folder ? vscode.workspace.getWorkspaceFolder(uri) !== undefined : uri.path.startsWith(`${own.path}/`),
  );
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    // A byte-order mark is dropped by the decoder, as the editor drops it.
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

import * as vscode from "vscode";
import type { Edit } from "../../model/span";
import type { Analysed } from "./analyses";
import type { AsRead } from "./asRead";
import { changeOf, toTextEdit } from "./convert";

/** A change of a document and of files that its analysis read. */
export interface FilesChange {
  readonly change: vscode.WorkspaceEdit;
  /** The document, and then the other files that are changed, as they were when the edits were made. */
  readonly read: readonly [document: AsRead, ...others: AsRead[]];
}

/** The change by edits of a document and, by their paths, of files that its analysis read. */
export function changeOfFiles(
  { document, analysis, files }: Analysed,
  edits: readonly Edit[],
  fileEdits: Readonly<Record<string, readonly Edit[]>>,
): FilesChange {
  const change = changeOf(document, edits);
  const others = files.filter(({ path }) => Object.hasOwn(fileEdits, path));
  for (const { path, uri, range } of others)
    change.set(
      uri,
      fileEdits[path]!.map((edit) => toTextEdit(range, edit)),
    );
  return { change, read: [{ uri: document.uri, text: analysis.prose.source }, ...others] };
}

import * as vscode from "vscode";
import type { Edit } from "../../model/span";
import type { Grown } from "../../rewrite/insert/addWorks";
import type { Analysed } from "../host/analyses";
import { areAsRead } from "../host/asRead";
import { changeOf, toTextEdit } from "../host/convert";

/**
 * Makes the edits that add works to a list, and a citation of them, in one change that can be undone; false where something has
 * changed meanwhile, of which the user is told. The caret goes behind the citation.
 */
export async function applyGrown(
  editor: vscode.TextEditor,
  { document, analysis, files }: Analysed,
  { edits: listed, fileEdits }: Pick<Grown, "edits" | "fileEdits">,
  citation: Edit | undefined,
): Promise<boolean> {
  const edits = [...listed, ...(citation ? [citation] : [])];
  const change = changeOf(document, edits);
  const changed = files.filter(({ path }) => Object.hasOwn(fileEdits, path));
  for (const { path, uri, range } of changed)
    change.set(
      uri,
      fileEdits[path]!.map((edit) => toTextEdit(range, edit)),
    );
  const read = [{ uri: document.uri, text: analysis.prose.source }, ...changed];
  if (!(await areAsRead(read, "Nothing was inserted"))) return false;
  if (!(await vscode.workspace.applyEdit(change))) return false;
  if (citation) {
    const at = document.positionAt(endOf(citation, listed));
    editor.selection = new vscode.Selection(at, at);
  }
  return true;
}

/** Where the text of an edit ends once it and others are made. */
function endOf(edit: Edit, others: readonly Edit[]): number {
  const before = others.filter(({ end }) => end <= edit.start);
  const grown = before.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  return edit.start + grown + edit.text.length;
}

import * as vscode from "vscode";
import type { Reference } from "../../model/reference";
import type { Edit } from "../../model/span";
import type { Grown } from "../../rewrite/insert/addWorks";
import { citeAt } from "../../rewrite/insert/cite";
import type { Analysed } from "../host/analyses";
import { areAsRead } from "../host/asRead";
import { changeOfFiles } from "../host/filesChange";
import { showRefusal } from "../host/refusal";

/**
 * Adds works to the list in use and cites those that are given at the caret, in one change that can be undone; nothing is done
 * where they cannot be cited there, or something has changed meanwhile, of which the user is told. The caret goes behind the citation.
 */
export async function growAndCite(
  editor: vscode.TextEditor,
  analysed: Analysed,
  title: string,
  { edits: listed, fileEdits }: Grown,
  cited: readonly Reference[] | undefined,
): Promise<void> {
  const { document, analysis } = analysed;
  const citation = cited && citeAt(analysis, document.offsetAt(editor.selection.active), cited);
  if (citation && "refused" in citation) {
    await showRefusal(document, title, citation);
    return;
  }
  const edits = [...listed, ...(citation ? [citation] : [])];
  const { change, read } = changeOfFiles(analysed, edits, fileEdits);
  if (!(await areAsRead(read, "Nothing was inserted")) || !(await vscode.workspace.applyEdit(change))) return;
  if (!citation) return;
  const at = document.positionAt(endOf(citation, listed));
  editor.selection = new vscode.Selection(at, at);
}

/** Where the text of an edit ends once it and others are made. */
function endOf(edit: Edit, others: readonly Edit[]): number {
  const before = others.filter(({ end }) => end <= edit.start);
  const grown = before.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  return edit.start + grown + edit.text.length;
}

import * as vscode from "vscode";
import type { Finding, Suggestion } from "../model/finding";
import type { Analysed, Analyses } from "./analyses";
import { changeOf, rangeIn, toTextEdit } from "./convert";
import { selector } from "./manuscripts";

/** Offers the suggestions of the findings at the caret. */
export function registerQuickFixes(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions: async (document, range, context, token) => {
        const analysed = await analyses.current(document, token);
        return analysed?.analysis.findings
          .filter((finding) => finding.file === undefined && rangeIn(document, finding).intersection(range))
          .flatMap((finding) => fixes(analysed, finding, context.diagnostics));
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function fixes(
  analysed: Analysed,
  finding: Finding,
  diagnostics: readonly vscode.Diagnostic[],
): readonly vscode.CodeAction[] {
  const range = rangeIn(analysed.document, finding);
  const solved = diagnostics.filter(
    (diagnostic) => diagnostic.message === finding.message && diagnostic.range.isEqual(range),
  );
  return finding.suggestions.map((suggestion) => {
    const action = new vscode.CodeAction(suggestion.title, vscode.CodeActionKind.QuickFix);
    action.edit = toWorkspaceEdit(analysed, suggestion);
    action.diagnostics = solved;
    action.isPreferred = suggestion.safe === true;
    return action;
  });
}

function toWorkspaceEdit(
  { document, files }: Analysed,
  { edits, fileEdits = {} }: Suggestion,
): vscode.WorkspaceEdit {
  const result = changeOf(document, edits);
  for (const { path, uri, range } of files) {
    const changes = Object.hasOwn(fileEdits, path) ? fileEdits[path]! : [];
    if (changes.length > 0)
      result.set(
        uri,
        changes.map((edit) => toTextEdit(range, edit)),
      );
  }
  return result;
}

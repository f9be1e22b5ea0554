import * as vscode from "vscode";
import type { Finding, Suggestion } from "../../model/finding";
import type { Analysed, Analyses } from "../host/analyses";
import { areAsRead, type AsRead } from "../host/asRead";
import { changeOf, rangeIn, toTextEdit } from "../host/convert";
import { selector } from "../host/manuscripts";

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
      resolveCodeAction: async (action) => {
        if (action instanceof FilesFix && (await areAsRead(action.read, "Nothing was changed")))
          action.edit = action.change;
        return action;
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

/**
 * Changes other files, too. The editor offers fixes anew when the document changes, but not when another file does; so
 * this one gets its edit when it has been chosen and the files are still what was read.
 */
class FilesFix extends vscode.CodeAction {
  constructor(
    title: string,
    readonly change: vscode.WorkspaceEdit,
    readonly read: readonly AsRead[],
  ) {
    super(title, vscode.CodeActionKind.QuickFix);
  }
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
    const action = toAction(analysed, suggestion);
    action.diagnostics = solved;
    action.isPreferred = suggestion.safe === true;
    return action;
  });
}

function toAction(
  { document, analysis, files }: Analysed,
  { title, edits, fileEdits = {} }: Suggestion,
): vscode.CodeAction {
  const change = changeOf(document, edits);
  const others = files.filter(({ path }) => Object.hasOwn(fileEdits, path));
  for (const { path, uri, range } of others)
    change.set(
      uri,
      fileEdits[path]!.map((edit) => toTextEdit(range, edit)),
    );
  if (others.length > 0)
    return new FilesFix(title, change, [{ uri: document.uri, text: analysis.prose.source }, ...others]);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = change;
  return action;
}

import * as vscode from "vscode";
import { fixText } from "../../check/fixes/fixAll";
import type { Analyses } from "../host/analyses";
import { changeOf } from "../host/convert";
import { selector } from "../host/manuscripts";
import type { Reader } from "../host/session";

const fixAll = vscode.CodeActionKind.SourceFixAll.append("exoscribe");

/** Applies the safe fixes of a document, as `check --fix` does: by “Fix All”, and on save where `editor.codeActionsOnSave` says so. */
export function registerFixAll(analyses: Analyses, reader: Reader): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions: async (document, _range, { only }, token) => {
        const analysed = only?.intersects(fixAll) ? await analyses.current(document, token) : undefined;
        if (!analysed) return [];
        const read = async (text: string) => (await reader.read(document, text)).analysis;
        const { edits } = await fixText(analysed.analysis, read);
        if (edits.length === 0 || document.version !== analysed.version) return [];
        const action = new vscode.CodeAction("Fix all that ExoScribe is sure of", fixAll);
        action.edit = changeOf(document, edits);
        return [action];
      },
    },
    { providedCodeActionKinds: [fixAll] },
  );
}

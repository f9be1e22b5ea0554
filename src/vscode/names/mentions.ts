import * as vscode from "vscode";
import type { Mention } from "../../model/mention";
import type { Analysed, Analyses } from "../host/analyses";
import { rangeIn } from "../host/convert";
import { selector } from "../host/manuscripts";

/** The kind of the code actions on a name. */
export const mentionAction = vscode.CodeActionKind.Refactor.append("exoscribe");

/** Offers actions on each name that a selection or a caret lies in. */
export function registerMentionActions(
  analyses: Analyses,
  actionsOn: (analysed: Analysed, mention: Mention) => readonly vscode.CodeAction[],
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions: async (document, range, _context, token) => {
        const analysed = await analyses.current(document, token);
        return analysed && mentionsAt(analysed, range).flatMap((mention) => actionsOn(analysed, mention));
      },
    },
    { providedCodeActionKinds: [mentionAction] },
  );
}

function mentionsAt({ analysis, document }: Analysed, range: vscode.Range): readonly Mention[] {
  return analysis.mentions.filter((mention) => rangeIn(document, mention).contains(range));
}

/** A mention's name as running text, without the markup inside it: the form that settings hold. */
export function nameOf({ analysis }: Analysed, { block, from, to, text }: Mention): string {
  return analysis.prose.blocks[block]?.text.slice(from, to) ?? text;
}

import * as vscode from "vscode";
import { canBeListed, ignoredNames } from "../../markdown/directives";
import { atTop, extended } from "../../rewrite/directives";
import type { Analysed, Analyses } from "../host/analyses";
import { changeOf } from "../host/convert";
import { strings } from "../host/settings";
import { updateSetting } from "../host/updateSetting";
import { mentionAction, nameOf, registerMentionActions } from "./mentions";

const ignoreCommand = "exoscribe.ignoreName";

/** Lets the user say that a name is none: in this document, by a comment at its top, or in the workspace, by a setting. */
export function registerIgnore(analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(
    registerMentionActions(analyses, (analysed, mention) => {
      const name = nameOf(analysed, mention);
      const everywhere = ignoreEverywhere(analysed.document.uri, name);
      return canBeListed(name) ? [ignoreHere(analysed, name), everywhere] : [everywhere];
    }),
    vscode.commands.registerCommand(ignoreCommand, (uri: vscode.Uri, name: string) =>
      updateSetting(uri, "ignore", (known) => [...new Set([...strings(known), name])]),
    ),
  );
}

/** Adds the name to the document's comment of ignored names, or puts such a comment at its top. */
function ignoreHere({ analysis: { prose }, document }: Analysed, name: string): vscode.CodeAction {
  const action = new vscode.CodeAction(`“${name}” is no name in this document`, mentionAction);
  const known = prose.directives.find((directive) => ignoredNames(directive) !== undefined);
  const edit = (known && extended(prose, known, `, ${name}`)) ?? atTop(prose, `ignore ${name}`);
  action.edit = changeOf(document, [edit]);
  return action;
}

function ignoreEverywhere(uri: vscode.Uri, name: string): vscode.CodeAction {
  const action = new vscode.CodeAction(`“${name}” is no name in this workspace`, mentionAction);
  action.command = { title: action.title, command: ignoreCommand, arguments: [uri, name] };
  return action;
}

import * as vscode from "vscode";
import { canBeListed, ignoredNames, orderOf } from "../../markdown/directives";
import type { FrontMatter } from "../../model/prose";
import type { Analysed, Analyses } from "../host/analyses";
import { rangeIn } from "../host/convert";
import { strings, updateSetting } from "../host/settings";
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

/** Adds the name to the document's comment of ignored names, or puts such a comment below the front matter. */
function ignoreHere({ analysis: { prose }, document }: Analysed, name: string): vscode.CodeAction {
  const action = new vscode.CodeAction(`“${name}” is no name in this document`, mentionAction);
  action.edit = new vscode.WorkspaceEdit();
  const known = prose.directives.find((directive) => ignoredNames(directive) !== undefined);
  const listed = known && document.getText(rangeIn(document, known)).lastIndexOf(known.text);
  if (known && listed !== undefined && listed >= 0) {
    const end = known.start + listed + orderOf(known).trimEnd().length;
    action.edit.insert(document.uri, document.positionAt(end), `, ${name}`);
  } else {
    const top = prose.frontMatter ? lineBelow(document, prose.frontMatter) : 0;
    const newline = document.eol === vscode.EndOfLine.CRLF ? "\r\n" : "\n";
    action.edit.insert(
      document.uri,
      new vscode.Position(top, 0),
      `<!-- exoscribe-ignore ${name} -->${newline}`,
    );
  }
  return action;
}

/** The line below the one that closes the front matter, whether its text ends with its last line end or before. */
function lineBelow(document: vscode.TextDocument, { end }: FrontMatter): number {
  const { line, character } = document.positionAt(end);
  return character === 0 ? line + 1 : line + 2;
}

function ignoreEverywhere(uri: vscode.Uri, name: string): vscode.CodeAction {
  const action = new vscode.CodeAction(`“${name}” is no name in this workspace`, mentionAction);
  action.command = { title: action.title, command: ignoreCommand, arguments: [uri, name] };
  return action;
}
